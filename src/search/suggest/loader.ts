import { atFocus } from './at-focus.ts';

/**
 * What every page loads of the search: the keys and the link that open the dialog, whose code comes when it is first needed,
 * and the same for marking the words that brought someone here. Without it the link leads to the search page.
 */

const link = document.querySelector<HTMLAnchorElement>('#trang--tim');
/** Matches the link while it names the key «/». */
const named = '[aria-keyshortcuts^="/"]';
const isMac = /Mac|iP(?:hone|ad|od)/.test(navigator.platform);

if (link) {
	// The wish to do without the key «/» (`src/components/shortcut-switch.ts`). The link names the keys that there are.
	try {
		if (localStorage.getItem('phim-tat')) link.setAttribute('aria-keyshortcuts', 'Control+K Meta+K');
	} catch {
		// A browser that keeps nothing keeps no wish either.
	}
	link.addEventListener('click', (event) => {
		if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		if (!focusOwnField()) open(link);
	});

	document.addEventListener('keydown', (event) => {
		if (event.defaultPrevented || event.isComposing || event.repeat) return;
		const { key, ctrlKey, altKey, metaKey, shiftKey, target } = event;
		const command = isMac ? metaKey && !ctrlKey : ctrlKey && !metaKey;
		if (key.toLowerCase() === 'k' && command && !altKey && !shiftKey) {
			event.preventDefault();
			open(link);
		} else if (key === '/' && link.matches(named) && !ctrlKey && !altKey && !metaKey && !isTyping(target)) {
			event.preventDefault();
			if (!focusOwnField()) open(link);
		}
	});
}

const box = document.querySelector<HTMLInputElement>('main form[action$="/tim-kiem/"] input');
if (box) atFocus(box, async () => (await import('#search/suggest/box.ts')).suggestUnder(box));

if (new URLSearchParams(location.search).has('tim'))
	import('#search/highlight/page.ts').then(({ markPage }) => markPage());

/** On the search page the key and the link lead to its own box. */
function focusOwnField(): boolean {
	const field = link?.ariaCurrent === 'page' && document.querySelector<HTMLInputElement>('main input[type=search]');
	if (!field) return false;
	field.focus();
	field.select();
	return true;
}

function open({ href }: HTMLAnchorElement) {
	// Who types on at once would lose letters while the dialog's code is on its way; who presses Escape has thought better.
	let typed = '';
	let wanted = true;
	const keep = (event: KeyboardEvent) => {
		if (event.key === 'Escape') wanted = false;
		if (event.key.length !== 1 || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
		event.preventDefault();
		typed += event.key;
	};
	document.addEventListener('keydown', keep, true);
	import('#search/suggest/dialog.ts')
		.finally(() => document.removeEventListener('keydown', keep, true))
		.then(
			({ openDialog }) => wanted && openDialog(typed),
			() => location.assign(href),
		);
}

function isTyping(target: EventTarget | null): boolean {
	return target instanceof Element && target.closest('input, textarea, select, dialog, [contenteditable]') !== null;
}
