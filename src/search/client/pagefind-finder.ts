import { trustScriptsOfOthers } from '#hosting/trusted-script.ts';
import { kept } from '../engine/files.ts';
import { readManifest } from '../engine/read-manifest.ts';
import { toIndexLetters, toReaderLetters } from '../letters.ts';
import { indexFolder } from '../manifest.ts';
import { parseQuery } from '../query/parse.ts';
import { reasonOf } from './failure-reason.ts';
import type { Finder } from './finder.ts';
import { excerptPieces } from './pagefind-excerpt.ts';
import { fetchFrom } from './read-file.ts';
import { SearchFailure } from './search-failure.ts';

/** The part of Pagefind's browser interface that the site uses. */
interface Pagefind {
	/** Searches the index at an address. */
	createInstance(options: { readonly basePath: string }): PagefindInstance;
}

interface PagefindInstance {
	mergeIndex(address: string): Promise<void>;
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
	// Chrome 83 to 96 have Trusted Types and no WebAssembly in a page with a policy: Pagefind must get its worker.
	const workers = new URL('pagefind/', root).href;
	trustScriptsOfOthers((address) => {
		const { href } = new URL(address, root);
		return href.startsWith(workers) && href.endsWith('/pagefind-worker.js');
	});
	// The address is made at run time because the file exists only after indexing, when bundling is over.
	const address = new URL(`pagefind/pagefind.js${failures > 0 ? `?lan=${failures}` : ''}`, root).href;
	const loaded = Promise.all([import(/* @vite-ignore */ address) as Promise<Pagefind>, indexFolders(root)]);
	const [pagefind, folders] = await failing(
		loaded.catch((error: unknown) => {
			throw new SearchFailure(reasonOf(error) === 'format' ? 'format' : 'old-browser', String(error));
		}),
	);
	const first = kept(() => openFirst(pagefind, folders));
	const together = kept(() => first().then(() => openTogether(pagefind, folders)));
	// Merged indexes cannot be ordered by day: Pagefind then compares the places that pages have in their own indexes.
	const apart = kept(async () => [
		await first(),
		...folders.slice(1).map((basePath) => pagefind.createInstance({ basePath })),
	]);
	let found: readonly { readonly data: () => Promise<PagefindData> }[] = [];
	let turn = 0;
	return {
		async search({ query, filters, sort, saved }, onAnswer) {
			if (saved) throw new SearchFailure('old-browser');
			turn += 1;
			const mine = turn;
			const { text, words } = parseQuery(query);
			const byDay = sort === 'oldest' || sort === 'newest' || words.length === 0;
			const term = words.length > 0 ? toIndexLetters(text) : null;
			const ask = async () => {
				const indexes = byDay ? await apart() : [await together()];
				const options = { filters, ...(byDay && { sort: { ngay: 'desc' } as const }) };
				const answers = await Promise.all(indexes.map((index) => index.search(term, options)));
				return answers.flatMap(({ results }) => results);
			};
			// Signs alone stand nowhere; nothing at all asks for everything.
			const nothing = folders.length === 0 || (query && words.length === 0);
			const results = nothing ? [] : await failing(ask());
			if (mine !== turn) return false;
			found = sort === 'oldest' ? [...results].reverse() : results;
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
						excerpt: excerptPieces(toReaderLetters(excerpt)),
						section: undefined,
					};
				}),
			),
	};
}

/** The folders of Pagefind's indexes, newest first. */
async function indexFolders(root: string): Promise<string[]> {
	const { shards } = await readManifest(fetchFrom(new URL(`${indexFolder}/`, root).href));
	return shards.flatMap(({ volumes }) => volumes.map((volume) => new URL(volume, root).href));
}

/**
 * The first index, ready. Pagefind's engine is one for all: indexes opened while it still loads would each load it again and
 * lose what the others have in it.
 */
async function openFirst(pagefind: Pagefind, [basePath = '']: readonly string[]): Promise<PagefindInstance> {
	const index = pagefind.createInstance({ basePath });
	await index.search('', {});
	return index;
}

/** All indexes as one, at least one. */
async function openTogether(
	pagefind: Pagefind,
	[basePath = '', ...others]: readonly string[],
): Promise<PagefindInstance> {
	const all = pagefind.createInstance({ basePath });
	await Promise.all(others.map((address) => all.mergeIndex(address)));
	return all;
}
