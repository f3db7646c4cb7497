import { attachSuggestions } from '../suggest/attach-suggestions.ts';

/** Gives the query field its suggestions, in places that the page brings along. Returns what closes their list. */
export function suggestUnderQuery(field: HTMLInputElement, list: HTMLElement, status: HTMLElement): () => void {
	const { close } = attachSuggestions(field, { list, status, onOpen: hide });
	list.setAttribute('aria-label', 'Gợi ý');
	field.addEventListener('blur', hide);
	return hide;

	function hide() {
		close();
		status.textContent = '';
	}
}
