import type { Archive } from '#domain/archive.ts';
import { provinceName } from '#vocabulary/provinces.ts';
import { type SearchFilter, searchFilters } from './filters.ts';
import { filterValues } from './index-fields.ts';

export interface FilterChoices {
	readonly name: SearchFilter;
	readonly label: string;
	readonly values: readonly { readonly value: string; readonly count: number }[];
}

const byVietnamese = new Intl.Collator('vi');

/** The values of each search filter with their number of entries, counted at build time; years newest first. */
export function filterChoices({ entries }: Archive): FilterChoices[] {
	const counts = new Map<SearchFilter, Map<string, number>>();
	for (const entry of entries) {
		for (const [name, value] of filterValues(entry, (id) => provinceName(id).name)) {
			const values = counts.get(name) ?? new Map<string, number>();
			counts.set(name, values.set(value, (values.get(value) ?? 0) + 1));
		}
	}
	return Object.entries(searchFilters).map(([name, label]) => ({
		name: name as SearchFilter,
		label,
		values: [...(counts.get(name as SearchFilter) ?? [])]
			.map(([value, count]) => ({ value, count }))
			.sort((a, b) => (name === 'nam' ? b.value.localeCompare(a.value, 'en') : byVietnamese.compare(a.value, b.value))),
	}));
}
