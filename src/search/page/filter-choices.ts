import type { Archive } from '#domain/archive.ts';
import { undatedFolder } from '#domain/entry-path.ts';
import { numberView } from '#domain/graph/number-pages.ts';
import { type SearchFilter, searchFilters } from '../filters.ts';
import { type FilterValue, filterValues, recordKind } from '../index-fields.ts';

export interface FilterChoice {
	readonly id: string;
	readonly label: string;
	readonly count: number;
}

export interface FilterChoices {
	readonly name: SearchFilter;
	readonly label: string;
	readonly values: readonly FilterChoice[];
}

const byVietnamese = new Intl.Collator('vi');

/** The values of each search filter with their number of pages, counted at build time; years newest first. */
export function filterChoices({ entries, graph }: Archive): FilterChoices[] {
	const choices = new Map<string, FilterChoice>();
	const records = [...graph.numbers.values()].filter((page) => numberView(page).kind !== 'forward');
	const count = ({ filter, id, label }: FilterValue, by = 1) => {
		const key = `${filter}/${id}`;
		choices.set(key, { id, label, count: (choices.get(key)?.count ?? 0) + by });
	};
	for (const entry of entries) for (const value of filterValues(entry)) count(value);
	if (records.length > 0) count(recordKind, records.length);
	return Object.entries(searchFilters).map(([name, label]) => ({
		name: name as SearchFilter,
		label,
		values: [...choices]
			.filter(([key]) => key.startsWith(`${name}/`))
			.map(([, choice]) => choice)
			.sort(name === 'nam' ? newestYearFirst : (a, b) => byVietnamese.compare(a.label, b.label)),
	}));
}

function newestYearFirst(a: FilterChoice, b: FilterChoice): number {
	return Number(a.id === undatedFolder) - Number(b.id === undatedFolder) || b.id.localeCompare(a.id, 'en');
}
