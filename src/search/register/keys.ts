/**
 * Moving about the register by keys: «/» goes to the box, the arrows from the box to the first row and from row to row,
 * Escape back to the box and, there, clears. Enter in the box calls `open`.
 */
export function bindKeys(
	field: HTMLInputElement,
	table: HTMLTableElement,
	{ clear, open }: { clear: () => void; open: () => void },
): void {
	const body = table.tBodies[0] as HTMLTableSectionElement;
	// By then the script that knows of the wish has run.
	document.addEventListener('DOMContentLoaded', () => usesSlash() || unname(field));

	document.addEventListener('keydown', (event) => {
		if (event.key !== '/' || hasModifier(event) || isTyping(event.target)) return;
		if (!usesSlash()) return;
		event.preventDefault();
		field.focus();
		field.select();
	});

	field.addEventListener('keydown', (event) => {
		if (event.isComposing || hasModifier(event)) return;
		if (event.key === 'ArrowDown') {
			event.preventDefault();
			firstLink(body.rows[0])?.focus();
		} else if (event.key === 'Escape') {
			// Browsers clear the box themselves, but not all of them.
			event.preventDefault();
			clear();
		} else if (event.key === 'Enter') {
			open();
		}
	});

	table.addEventListener('keydown', (event) => {
		if (hasModifier(event)) return;
		const row = event.target instanceof Element ? event.target.closest('tbody tr') : null;
		if (event.key === 'Escape') field.focus();
		else if (row && event.key === 'ArrowDown') firstLink(row.nextElementSibling)?.focus();
		else if (row && event.key === 'ArrowUp') (firstLink(row.previousElementSibling) ?? field).focus();
		else return;
		event.preventDefault();
	});
}

/** Whether the reader wants the key «/»: the link to the search names it then (`src/search/suggest/loader.ts`). */
function usesSlash(): boolean {
	return document.querySelector('#trang--tim[aria-keyshortcuts^="/"]') !== null;
}

/** Who has switched the key «/» off, finds it named nowhere. */
function unname(field: HTMLInputElement): void {
	field.removeAttribute('aria-keyshortcuts');
	field.closest('search')?.querySelector('.to-field')?.remove();
}

/** The link that opens the document of a row. */
export function firstLink(row: Element | null | undefined): HTMLAnchorElement | null | undefined {
	return row?.querySelector('a');
}

function hasModifier({ ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
	return ctrlKey || altKey || metaKey;
}

function isTyping(target: EventTarget | null): boolean {
	return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}
