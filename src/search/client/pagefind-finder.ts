import type { Piece } from '../engine/card.ts';
import { toIndexLetters, toReaderLetters } from '../letters.ts';
import { parseQuery } from '../query/parse.ts';
import type { Finder } from './finder.ts';

/** The part of Pagefind's browser interface that the site uses. */
interface Pagefind {
	search(
		query: string | null,
		options: { filters?: Readonly<Record<string, string>>; sort?: Readonly<Record<string, 'asc' | 'desc'>> },
	): Promise<{ readonly results: readonly { readonly data: () => Promise<PagefindData> }[] }>;
}

interface PagefindData {
	/** As the page was indexed: a path of the site. Its `url` has the base already, the other finder's has not. */
	readonly raw_url: string;
	readonly meta: Readonly<Record<string, string>>;
	/** Escaped HTML with `<mark>` around the words found. */
	readonly excerpt: string;
}

/** Browsers keep a module that failed to load, and Pagefind an index that did: after each failure it gets another address. */
let failures = 0;

async function failing<Value>(loading: Promise<Value>): Promise<Value> {
	try {
		return await loading;
	} catch (error) {
		failures += 1;
		throw error;
	}
}

/**
 * A finder that asks Pagefind's own search: no repair, no counts, no range of days, but it runs in old browsers. `root` is the
 * address of the site's root, with a slash at its end.
 */
export async function pagefindFinder(root: string): Promise<Finder> {
	// The address is made at run time because the file exists only after indexing, when bundling is over.
	const address = new URL(`pagefind/pagefind.js${failures > 0 ? `?lan=${failures}` : ''}`, root).href;
	const pagefind: Pagefind = await failing(import(/* @vite-ignore */ address));
	let found: readonly { readonly data: () => Promise<PagefindData> }[] = [];
	let turn = 0;
	return {
		async search({ query, filters, sort }, onAnswer) {
			turn += 1;
			const mine = turn;
			const { text, words } = parseQuery(query);
			const byDay = sort === 'oldest' ? 'asc' : sort === 'newest' || words.length === 0 ? 'desc' : undefined;
			// Signs alone stand nowhere; nothing at all asks for everything.
			const { results } =
				query && words.length === 0
					? { results: [] }
					: await failing(
							pagefind.search(words.length > 0 ? toIndexLetters(text) : null, {
								filters,
								...(byDay && { sort: { ngay: byDay } }),
							}),
						);
			if (mine !== turn) return false;
			found = results;
			onAnswer({
				hits: results.map((_, at) => at),
				full: results.length,
				facets: {},
				unknown: [],
				absent: [],
				provinces: [],
				searched: 1,
				periods: 1,
				limited: true,
			});
			return true;
		},
		stop() {
			turn += 1;
		},
		dispose() {
			turn += 1;
		},
		cards: (hits) =>
			Promise.all(
				hits.map(async (hit) => {
					const { raw_url: url, meta, excerpt } = await found[hit]!.data();
					return {
						url,
						title: [{ text: toReaderLetters(meta['title'] ?? url), marked: false }],
						line: toReaderLetters(meta['dong'] ?? ''),
						excerpt: piecesOf(toReaderLetters(excerpt)),
						section: undefined,
					};
				}),
			),
	};
}

/** Pagefind's excerpt as plain pieces. A parsed document runs nothing, and only its text is read. */
function piecesOf(html: string): Piece[] {
	const { body } = new DOMParser().parseFromString(html, 'text/html');
	return [...body.childNodes].map((node) => ({ text: node.textContent ?? '', marked: node.nodeName === 'MARK' }));
}
