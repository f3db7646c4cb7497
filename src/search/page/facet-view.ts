import { undatedFolder } from '#domain/entry-path.ts';
import type { SearchFilter } from '../filters.ts';
import { type SearchState, withFilter } from './state.ts';

export interface FacetChoice {
	readonly id: string;
	readonly label: string;
	/** Pages in the whole archive. */
	readonly count: number;
}

export interface FacetValue {
	readonly id: string;
	readonly label: string;
	/** Pages that a search with it would find; undefined when nobody counted. */
	readonly count: number | undefined;
	readonly chosen: boolean;
	/** The search it leads to: with the value, or without it when it is chosen. None where nothing would be found. */
	readonly leadsTo: SearchState | undefined;
	/** Whether it waits behind «Xem thêm». */
	readonly folded: boolean;
}

/** Filter → value → pages; those of the whole archive; or undefined when the search does not count. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>> | 'archive' | undefined;

/** Values shown of a long list; a list that is a little longer is shown whole. */
const shown = 6;
const shownAtMost = 8;

/** The values of a filter, most first, years newest first. */
export function facetValues(
	name: SearchFilter,
	choices: readonly FacetChoice[],
	state: SearchState,
	counts: Counts,
): FacetValue[] {
	const countOf = ({ id, count }: FacetChoice) => (counts === 'archive' ? count : counts && (counts[name]?.[id] ?? 0));
	const values = choices.map((choice) => {
		const count = countOf(choice);
		const chosen = state.filters[name] === choice.id;
		const leadsTo = chosen ? withFilter(state, name) : count === 0 ? undefined : withFilter(state, name, choice.id);
		return { id: choice.id, label: choice.label, count, chosen, leadsTo, total: choice.count };
	});
	const ordered =
		name === 'nam'
			? [...values].sort(
					(a, b) => Number(a.id === undatedFolder) - Number(b.id === undatedFolder) || (a.id < b.id ? 1 : -1),
				)
			: [...values].sort((a, b) => (b.count ?? 0) - (a.count ?? 0) || b.total - a.total);
	const room = ordered.length <= shownAtMost ? shownAtMost : shown;
	return ordered.map(({ total: _, ...value }, at) => ({ ...value, folded: at >= room && !value.chosen }));
}
