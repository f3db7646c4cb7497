import { onSite } from '../client/root.ts';
import { type SearchFilter, searchFilters } from '../filters.ts';
import { rangeInWords, rangeOf } from './date-range.ts';
import { addressOf, filterNames, type SearchState, withFilter, withoutLimits } from './state.ts';

const everything = 'hết bộ lọc';

export interface Chip {
	readonly label: string;
	/** The search without it. */
	readonly leadsTo: SearchState;
}

/** What narrows the search, each to be taken away, and all at once when there are several. */
export function chipsOf(state: SearchState, labelOf: (name: SearchFilter, value: string) => string): Chip[] {
	const range = rangeInWords(rangeOf(state));
	const chips = [
		...filterNames.flatMap((name) => {
			const value = state.filters[name];
			return value
				? [{ label: labelled(searchFilters[name], labelOf(name, value)), leadsTo: withFilter(state, name) }]
				: [];
		}),
		...(range ? [{ label: `Ngày: ${range}`, leadsTo: { ...state, from: undefined, to: undefined } }] : []),
	];
	return chips.length > 1 ? [...chips, { label: everything, leadsTo: withoutLimits(state) }] : chips;
}

/** «Phạm vi: Lai Châu», but «Năm 2025», which says itself what it is. */
function labelled(filter: string, value: string): string {
	return value.startsWith(filter) ? value : `${filter}: ${value}`;
}

/** Shows chips as links to the search without them. */
export function showChips(place: HTMLElement, chips: readonly Chip[]): void {
	place.hidden = chips.length === 0;
	place.replaceChildren(
		...chips.map(({ label, leadsTo }) => {
			const link = document.createElement('a');
			link.href = onSite(addressOf(leadsTo));
			link.append(label === everything ? `Bỏ ${everything}` : label);
			if (label === everything) link.dataset['all'] = '';
			else link.setAttribute('aria-label', `Bỏ lọc ${label}`);
			const item = document.createElement('li');
			item.append(link);
			return item;
		}),
	);
}
