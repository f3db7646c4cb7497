import type { Fragment } from './fragment.ts';

/** What a shard knows of its pages beside the terms: enough to rank, filter and sort them. Columns, as JSON. */
export interface DocumentsTable {
	/** Of each volume of the shard. */
	readonly texts: readonly TextFiles[];
	/** Codes of word counts (see `lengthCode`). */
	readonly lengths: readonly number[];
	readonly titleLengths: readonly number[];
	/** Days since the page before (newest first), from 1970-01-01 for the first; null for pages without a date. */
	readonly days: readonly (number | null)[];
	/** Filter → its values, and for each page the places of its values among them: none, one or a list. */
	readonly facets: Readonly<Record<string, FacetColumn>>;
}

/** Where the texts of pages are: Pagefind's files of fragments, each of one page or of several that follow each other. */
export interface TextFiles {
	/** How many pages it is about. */
	readonly pages: number;
	/** The names of the files without extension, in the order of the pages, joined by blanks. */
	readonly files: string;
	/** How many pages each holds; the last may hold fewer. */
	readonly pagesPerFile: number;
	/** The place of each page in its file, where files hold several. */
	readonly places?: readonly number[] | undefined;
}

export interface FacetColumn {
	readonly values: readonly string[];
	readonly of: readonly (null | number | readonly number[])[];
}

/** Word counts in steps of 9 %: ranking needs no more, and small numbers compress. */
export function lengthCode(words: number): number {
	return Math.round(Math.log2(words + 1) * 8);
}

export function lengthOf(code: number): number {
	return 2 ** (code / 8) - 1;
}

/** What the table takes of a fragment. */
export type Listed = Pick<Fragment, 'meta' | 'filters'>;

/** The table of pages, in their order. `lengths` and `titleLengths` are in words. */
export function documentsTable(
	fragments: readonly Listed[],
	texts: readonly TextFiles[],
	lengths: readonly number[],
	titleLengths: readonly number[],
): DocumentsTable {
	const names = [...new Set(fragments.flatMap(({ filters }) => Object.keys(filters)))].sort();
	let before = 0;
	return {
		texts,
		lengths: lengths.map(lengthCode),
		titleLengths,
		days: fragments.map(({ meta }) => {
			const day = dayNumber(meta['ngay'] ?? '');
			if (day === undefined) return null;
			const gap = day - before;
			before = day;
			return gap;
		}),
		facets: Object.fromEntries(names.map((name) => [name, facetColumn(fragments, name)])),
	};
}

function facetColumn(fragments: readonly Listed[], name: string): FacetColumn {
	const values = [...new Set(fragments.flatMap(({ filters }) => filters[name] ?? []))].sort();
	const place = new Map(values.map((value, index) => [value, index]));
	return {
		values,
		of: fragments.map(({ filters }) => {
			const own = (filters[name] ?? []).map((value) => place.get(value)!);
			return own.length > 1 ? own : (own[0] ?? null);
		}),
	};
}

/** The days from 1970-01-01 to a day in ISO form, of which a year or month is enough; undefined when it is none. */
export function dayNumber(iso: string): number | undefined {
	const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso) ?? [];
	if (!year) return undefined;
	const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
	return Number.isNaN(time) ? undefined : time / 86_400_000;
}
