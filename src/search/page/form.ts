import { cleanQuery, type SearchState } from './state.ts';

/** The fields of the form: the query, and the first and last day, whose faults are told in a place of their own. */
export function formFields(form: HTMLFormElement, faultPlace: HTMLElement) {
	const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
	const [query, from, to] = [field('q'), field('tu'), field('den')];
	return {
		query,
		/** What the form asks for, beside what the state has of filters and order. */
		read(state: SearchState): SearchState {
			const text = cleanQuery(query.value);
			return {
				...state,
				query: text,
				from: from.value || undefined,
				to: to.value || undefined,
				literal: text === state.query ? state.literal : undefined,
			};
		},
		/** The first day that is half typed or does not exist; the browser then gives no value. */
		badDay: (): HTMLInputElement | undefined => [from, to].find(({ validity }) => validity.badInput),
		/** Lets days be typed, or not where the search knows none. */
		offerDays(offered: boolean): void {
			const days = from.closest('fieldset');
			if (days) days.disabled = !offered;
		},
		/** Makes the form show a state. A day that does not exist leaves its field empty. */
		fill(state: SearchState): void {
			query.value = state.query;
			from.value = state.from ?? '';
			to.value = state.to ?? '';
		},
		/** Marks the days as wrong, with the reason, or as right. */
		showFault(fault: string | undefined): void {
			faultPlace.textContent = fault ?? '';
			faultPlace.hidden = !fault;
			for (const day of [from, to]) {
				if (fault) day.setAttribute('aria-invalid', 'true');
				else day.removeAttribute('aria-invalid');
			}
		},
	};
}
