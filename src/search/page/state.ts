import { wellFormed } from '#domain/text.ts';
import { urls } from '#domain/urls.ts';
import { type SearchFilter, searchFilters } from '../filters.ts';

/** What the search page shows; its address holds all of it. */
export interface SearchState {
	readonly query: string;
	readonly filters: Readonly<Partial<Record<SearchFilter, string>>>;
	/** As the address has them; whether they are days tells `rangeOf`. */
	readonly from?: string | undefined;
	readonly to?: string | undefined;
	/** By relevance, or newest first without a query, unless told. */
	readonly sort?: 'newest' | 'oldest' | undefined;
	/** The query as it stands, without spelling repair. */
	readonly literal?: true | undefined;
	/** Only what is saved on the device. */
	readonly saved?: true | undefined;
}

export const filterNames = Object.keys(searchFilters) as SearchFilter[];

/** Longer queries are cut: nobody types them, and the engine would look up every word. */
const longestQuery = 200;
const longestValue = 80;
const sorts = { newest: 'moi', oldest: 'cu' } as const;

/** Reads `?q=…&tinh=…&tu=2025-01-01&den=2025-12-31&xep=moi&nguyen=1&noi=may`; what it does not know is ignored. */
export function readState(search: string): SearchState {
	const parameters = new URLSearchParams(search);
	const value = (name: string) => cleanText(parameters.get(name) ?? '', longestValue) || undefined;
	const query = cleanQuery(parameters.get('q') ?? '');
	const wanted = filterNames.map((name) => [name, value(name)] as const).filter(([, text]) => text);
	const sort = (['newest', 'oldest'] as const).find((name) => sorts[name] === value('xep'));
	return {
		query,
		filters: Object.fromEntries(wanted),
		from: value('tu'),
		to: value('den'),
		sort,
		literal: query && value('nguyen') === '1' ? true : undefined,
		saved: value('noi') === 'may' ? true : undefined,
	};
}

/** The query string of a state, `?q=…` first; empty when there is nothing to look for. */
export function writeState({ query, filters, from, to, sort, literal, saved }: SearchState): string {
	const parameters = new URLSearchParams();
	const set = (name: string, value: string | undefined) => value && parameters.set(name, value);
	set('q', query);
	for (const name of filterNames) set(name, filters[name]);
	set('tu', from);
	set('den', to);
	set('xep', sort && sorts[sort]);
	set('nguyen', query && literal ? '1' : '');
	set('noi', saved && 'may');
	const text = parameters.toString();
	return text && `?${text}`;
}

/** The path of the search page in a state. */
export function addressOf(state: SearchState): string {
	return urls.search() + writeState(state);
}

/** The state with a filter set, or without it when no value is given. */
export function withFilter(state: SearchState, name: SearchFilter, value?: string): SearchState {
	const { [name]: _, ...others } = state.filters;
	return { ...state, filters: value === undefined ? others : { ...others, [name]: value } };
}

/** The state without filters and range of days. */
export function withoutLimits({ query, sort, literal, saved }: SearchState): SearchState {
	return { query, filters: {}, sort, literal, saved };
}

/** Whether something narrows the search besides the query. */
export function hasLimits({ filters, from, to }: SearchState): boolean {
	return Object.keys(filters).length > 0 || Boolean(from || to);
}

/** Whether nothing is asked, not even an order of everything. */
export function isIdle(state: SearchState): boolean {
	return !state.query && !state.sort && !hasLimits(state);
}

/** A query as the address keeps it: NFC, on one line, without invisible characters, cut between characters when too long. */
export function cleanQuery(text: string): string {
	return cleanText(text, longestQuery);
}

function cleanText(text: string, longest: number): string {
	const plain = wellFormed(text)
		.normalize('NFC')
		.replace(/\p{Cf}/gu, '')
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim();
	return [...plain].slice(0, longest).join('').trim();
}
