import { urls } from '#domain/urls.ts';
import { onSite } from '#search/client/root.ts';
import { savesData } from '#search/client/saves-data.ts';
import { adoptStyles } from './adopt-styles.ts';
import { attachSuggestions } from './attach-suggestions.ts';
import styles from './dialog.css?inline';
import { loadSuggester } from './suggestion-source.ts';

let dialog: HTMLDialogElement | undefined;

/**
 * Opens the search dialog over the page; the first time it is made and begins to load the suggestions, unless little is to be
 * loaded. `typed` is what was typed while its code was on its way.
 */
export function openDialog(typed = ''): void {
	dialog ??= makeDialog();
	if (dialog.open) return;
	dialog.showModal();
	const field = dialog.querySelector('input') as HTMLInputElement;
	field.focus();
	field.select();
	if (typed) {
		field.value = typed;
		field.dispatchEvent(new Event('input'));
	}
	// A failure is told when something is typed.
	if (!savesData()) loadSuggester().catch(() => {});
}

function makeDialog(): HTMLDialogElement {
	adoptStyles(styles);

	const made = document.createElement('dialog');
	made.className = 'search-dialog screen-only';
	made.setAttribute('aria-label', 'Tìm trong kho');
	const form = element('form', '');
	form.action = onSite(urls.search());
	form.method = 'get';
	form.setAttribute('role', 'search');

	const label = element('label', 'visually-hidden', 'Tìm số hiệu, tiêu đề, tỉnh, chủ đề');
	label.htmlFor = 'trang--o-tim';
	const field = element('input', 'field');
	Object.assign(field, {
		id: label.htmlFor,
		name: 'q',
		type: 'text',
		maxLength: 200,
		placeholder: 'Số hiệu, từ khóa, tỉnh …',
		enterKeyHint: 'search',
		spellcheck: false,
	});
	field.setAttribute('autocapitalize', 'none');
	const submit = element('button', 'button', 'Tìm');
	const dismiss = element('button', 'button button-quiet', '✕');
	dismiss.setAttribute('aria-label', 'Đóng');
	dismiss.type = 'button';
	const row = element('div', 'search-dialog-row');
	row.append(label, field, submit, dismiss);

	const list = element('div', 'suggestions');
	list.id = 'trang--goi-y';
	list.setAttribute('aria-label', 'Gợi ý');
	const status = element('p', 'search-dialog-status');
	status.setAttribute('role', 'status');
	const help = element('p', 'search-dialog-help', 'Phím ↑ ↓ để chọn, Enter để mở hoặc tìm, Esc để đóng.');
	form.append(row, list, status, help);
	made.append(form);
	document.body.append(made);

	const close = () => made.close();
	const suggestions = attachSuggestions(field, { list, status, onOpen: close });
	dismiss.addEventListener('click', close);
	form.addEventListener('submit', () => setTimeout(close));
	made.addEventListener('close', suggestions.close);
	closeOutside(made, close);
	return made;
}

/** A press that begins and ends on the backdrop closes; the dialog itself is covered by its form. */
function closeOutside(made: HTMLDialogElement, close: () => void) {
	let began: EventTarget | null = null;
	made.addEventListener('pointerdown', ({ target }) => {
		began = target;
	});
	made.addEventListener('click', ({ target }) => {
		if (target === made && began === made) close();
	});
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, text = '') {
	const made = document.createElement(name);
	if (className) made.className = className;
	if (text) made.textContent = text;
	return made;
}
