import { readFileSync } from 'node:fs';
import type { SearchFilter } from '#search/filters.ts';
import { elements, fileFor, pagePaths, parsePage } from './built-pages.ts';

/** An entry as the search index holds it. */
export interface IndexedEntry {
	readonly path: string;
	readonly filters: Readonly<Partial<Record<SearchFilter, readonly string[]>>>;
}

/** Every page that goes into the search index, with the filter values written on it. */
export function indexedEntries(): IndexedEntry[] {
	return pagePaths()
		.filter((path) => readFileSync(fileFor(path)!, 'utf8').includes('data-pagefind-body'))
		.map((path) => ({ path, filters: filtersOf(path) }));
}

/** Reads `data-pagefind-filter="tinh[content]"`: the value of the filter `tinh` stands in the attribute `content`. */
function filtersOf(path: string): IndexedEntry['filters'] {
	const filters: Partial<Record<SearchFilter, string[]>> = {};
	for (const { properties } of elements(parsePage(path))) {
		const [, name, attribute] = /^([\w-]+)\[([\w-]+)\]$/.exec(String(properties['dataPagefindFilter'] ?? '')) ?? [];
		if (!name || !attribute) continue;
		const value = String(properties[attribute]);
		filters[name as SearchFilter] = [...(filters[name as SearchFilter] ?? []), value];
	}
	return filters;
}

/** Values of one filter and how many entries have each, most first. */
export function filterCounts(entries: readonly IndexedEntry[], name: SearchFilter): { value: string; count: number }[] {
	const counts = new Map<string, number>();
	for (const { filters } of entries) {
		for (const value of new Set(filters[name])) counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}
