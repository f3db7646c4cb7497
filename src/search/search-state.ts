import { type SearchFilter, searchFilters } from './filters.ts';

export interface SearchState {
	readonly query: string;
	readonly filters: Partial<Record<SearchFilter, string>>;
}

/** Longer queries are cut: nobody types them, and the engine would look up every word. */
const longestQuery = 200;

/** Reads `?q=…&tinh=…`; parameters it does not know are ignored. */
export function readState(search: string): SearchState {
	const parameters = new URLSearchParams(search);
	const filters: Partial<Record<SearchFilter, string>> = {};
	for (const name of Object.keys(searchFilters) as SearchFilter[]) {
		const value = parameters.get(name);
		if (value) filters[name] = value;
	}
	return { query: cleanQuery(parameters.get('q') ?? ''), filters };
}

/** The query string of a state, `?q=…` first; empty when there is nothing to look for. */
export function writeState({ query, filters }: SearchState): string {
	const parameters = new URLSearchParams(query ? { q: query } : {});
	for (const [name, value] of Object.entries(filters)) parameters.set(name, value);
	const text = parameters.toString();
	return text && `?${text}`;
}

/** A query as the address keeps it: NFC, no outer blanks, cut between characters when it is too long. */
export function cleanQuery(text: string): string {
	return [...text.toWellFormed().normalize('NFC').trim()].slice(0, longestQuery).join('').trim();
}
