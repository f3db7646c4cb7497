import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFiles } from '../../scripts/content-files.ts';
import { loadArchive } from '../../scripts/load-archive.ts';
import { root } from '../../scripts/paths.ts';
import { elements, fileFor, pagePaths, parsePage } from './built-pages.ts';

interface Head {
	readonly path: string;
	readonly noindex: boolean;
	readonly metas: ReadonlyMap<string, readonly string[]>;
	readonly links: ReadonlyMap<string, readonly string[]>;
}

/** The statements and links of a page, by every name that they have. */
function headOf(path: string): Head {
	const metas = new Map<string, string[]>();
	const links = new Map<string, string[]>();
	const add = (to: Map<string, string[]>, key: unknown, value: unknown) => {
		if (key !== undefined) to.set(String(key), [...(to.get(String(key)) ?? []), String(value)]);
	};
	for (const { tagName, properties } of elements(parsePage(path))) {
		if (tagName === 'meta') {
			add(metas, properties['name'], properties['content']);
			add(metas, properties['property'], properties['content']);
		}
		if (tagName === 'link') {
			const rel = properties['rel'];
			for (const one of Array.isArray(rel) ? rel : [rel]) add(links, one, properties['href']);
		}
	}
	return { path, noindex: metas.get('robots')?.includes('noindex') ?? false, metas, links };
}

const heads = pagePaths().map(headOf);
const indexed = heads.filter(({ noindex }) => !noindex);
const byPath = new Map(heads.map((head) => [head.path, head]));
const { archive } = loadArchive(readFiles(join(root, 'content')).files.filter(({ path }) => path.endsWith('.md')));
const entries = archive.entries.map((entry) => ({ entry, head: byPath.get(entry.url)! }));

const faulty = (isRight: (head: Head) => boolean, some: readonly Head[] = indexed) =>
	some.filter((head) => !isRight(head)).map(({ path }) => path);
const first = (values: ReadonlyMap<string, readonly string[]>, key: string) => values.get(key)?.[0];
const isWhole = (address: string | undefined) => address !== undefined && /^https?:/.test(address);
const exists = (address: string) => fileFor(new URL(address, 'https://vidu.vn').pathname) !== undefined;

describe('every page for search engines', () => {
	test('has one canonical address, which is its own', () => {
		expect(
			faulty(({ path, links }) => {
				const [canonical, ...more] = links.get('canonical') ?? [];
				return more.length === 0 && isWhole(canonical) && new URL(canonical!).pathname === path;
			}),
		).toEqual([]);
	});

	test('looks right where it is shared', () => {
		const once = [
			'og:type',
			'og:title',
			'og:url',
			'og:site_name',
			'og:locale',
			'og:image',
			'og:image:alt',
			'twitter:card',
		];
		for (const name of once) {
			expect(
				faulty(({ metas }) => metas.get(name)?.length === 1 && first(metas, name) !== ''),
				name,
			).toEqual([]);
		}
		expect(faulty(({ metas, links }) => first(metas, 'og:url') === first(links, 'canonical'))).toEqual([]);
		expect(faulty(({ metas }) => first(metas, 'og:locale') === 'vi_VN')).toEqual([]);
	});

	test('has a picture there that exists', () => {
		expect(faulty(({ metas }) => isWhole(first(metas, 'og:image')) && exists(first(metas, 'og:image')!))).toEqual([]);
	});

	test('leads programs to files that exist', () => {
		expect(
			faulty(({ links }) => [...(links.get('describedby') ?? []), ...(links.get('collection') ?? [])].every(exists)),
		).toEqual([]);
		const items = indexed.flatMap(({ links }) => links.get('item') ?? []).filter((href) => href.startsWith('/'));
		expect(items.length).toBeGreaterThan(0);
		expect(items.filter((href) => !exists(href))).toEqual([]);
	});
});

test('what is kept out of search engines tells machines nothing', () => {
	const names = /^(?:og:|article:|DC|citation_|twitter:)/;
	const telling = ({ metas, links }: Head) =>
		[...metas.keys()].some((name) => names.test(name)) ||
		['cite-as', 'describedby', 'type', 'item'].some((rel) => links.has(rel));
	const silent = heads.filter(({ noindex }) => noindex);
	expect(silent.length).toBeGreaterThan(0);
	expect(silent.filter(telling).map(({ path }) => path)).toEqual([]);
});

describe('every entry', () => {
	test('has a page in the build', () => {
		expect(entries.length).toBeGreaterThan(0);
		expect(entries.filter(({ head }) => head === undefined)).toEqual([]);
	});

	test('has the Dublin Core of state portals, and no element whose value is not known', () => {
		const rows = entries.map(({ entry, head: { metas } }) => {
			const { title, source, summary } = entry.data;
			const abstract = summary ?? (entry.kind === 'van-ban' ? entry.data.abstract : undefined);
			return {
				url: entry.url,
				told: ['Title', 'Creator', 'Date', 'Description', 'Publisher', 'Identifier'].filter((name) =>
					metas.has(`DC.${name}`),
				),
				known: [
					...['Title'],
					...(entry.kind === 'van-ban' || source ? ['Creator'] : []),
					...(entry.date ? ['Date'] : []),
					...(abstract ? ['Description'] : []),
					...['Publisher', 'Identifier'],
				],
				title: first(metas, 'DC.Title') === title,
				date: (first(metas, 'DC.Date') ?? '').startsWith(entry.date?.on ?? ''),
			};
		});
		expect(rows.filter(({ told, known }) => told.join() !== known.join())).toEqual([]);
		expect(rows.filter(({ title, date }) => !title || !date)).toEqual([]);
	});

	test('says of which vocabulary its names are', () => {
		const schema = 'http://purl.org/dc/elements/1.1/';
		expect(entries.filter(({ head }) => first(head.links, 'schema.DC') !== schema)).toEqual([]);
	});

	test('can be cited at its permanent address', () => {
		const wrong = entries.filter(({ head: { links } }) => {
			const cite = links.get('cite-as') ?? [];
			return cite.length !== 1 || cite[0] !== first(links, 'canonical');
		});
		expect(wrong.map(({ entry }) => entry.url)).toEqual([]);
	});

	test('names its record, its type, and our licence where the text is ours', () => {
		const wrong = entries.filter(({ entry, head: { links } }) => {
			const ours = ['summary', 'metadata'].includes(entry.data.completeness);
			const type = entry.kind === 'van-ban' ? 'Legislation' : 'NewsArticle';
			return (
				first(links, 'describedby') !== `${entry.url.slice(0, -1)}.json` ||
				first(links, 'type') !== `https://schema.org/${type}` ||
				links.has('license') !== ours
			);
		});
		expect(wrong.map(({ entry }) => entry.url)).toEqual([]);
	});
});
