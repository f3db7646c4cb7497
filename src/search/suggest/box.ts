import { adoptStyles } from './adopt-styles.ts';
import { attachSuggestions } from './attach-suggestions.ts';
import styles from './box.css?inline';

/** Gives a search box of a page its suggestions, in a list that opens over what stands below the box. */
export function suggestUnder(input: HTMLInputElement): void {
	adoptStyles(styles);
	const list = document.createElement('div');
	list.id = `${input.id}--goi-y`;
	list.className = 'suggestions-under';
	list.setAttribute('aria-label', 'Gợi ý');
	const status = document.createElement('p');
	status.className = 'small soft';
	status.setAttribute('role', 'status');
	const holder = document.createElement('div');
	holder.className = 'suggestions-holder';
	holder.append(list);
	input.form?.append(holder, status);
	const { close } = attachSuggestions(input, { list, status, onOpen: () => close() });
	input.addEventListener('blur', close);
	// What was typed while this code was on its way.
	if (input.value) input.dispatchEvent(new Event('input'));
}
