import { expect, test } from 'vitest';
import { type PackFile, packUrl } from './pack.ts';
import { shellFiles } from './shell.ts';
import {
	namedByPage,
	type PackSource,
	packFilePath,
	type SiteContents,
	type SiteFileFacts,
	sitePacks,
} from './site-packs.ts';

const facts = (hash: string, more: Partial<SiteFileFacts> = {}): SiteFileFacts => ({ bytes: 10, hash, ...more });
const text = (name: string): PackFile => ({ path: `/pagefind/${name}`, bytes: 3, hash: name });
const tables = { path: '/tim-kiem/chi-muc/tables-1.bin', bytes: 5, hash: 't' };

const files: SiteContents['files'] = {
	'tin-tuc/2026/a/index.html': facts('a', { assets: ['a.css'], pictures: ['anh/a.png', 'anh/khong-co.png'] }),
	'tin-tuc/2026/b/index.html': facts('b', { assets: ['a.css', 'b.js'] }),
	'tinh-thanh/lai-chau/index.html': facts('l', { assets: ['list.css', 'a.css'] }),
	'tinh-thanh/lai-chau/nam-2026/index.html': facts('n', { assets: ['a.css'] }),
	'tinh-thanh/lai-chau/rss.xml': facts('r'),
	'tinh-thanh/lai-chau-khac/index.html': facts('x'),
	'tinh-thanh/index.html': facts('i'),
	'anh/a.png': facts('p'),
	'_astro/a.css': facts('ac'),
	'_astro/b.js': facts('bj'),
	'_astro/c.js': facts('cj'),
	'_astro/list.css': facts('lc'),
};
const site: SiteContents = {
	files,
	// Two that name each other.
	namedBy: (name) => ({ 'b.js': ['c.js'], 'c.js': ['b.js'] })[name] ?? [],
	texts: new Map([
		['/tin-tuc/2026/a/', text('1')],
		['/tin-tuc/2026/b/', text('1')],
	]),
	tables,
};
const source: PackSource = {
	kind: 'tinh-thanh',
	id: 'lai-chau',
	title: 'Lai Châu',
	url: '/tinh-thanh/lai-chau/',
	entries: ['/tin-tuc/2026/b/', '/tin-tuc/2026/a/'],
};
const digest = (all: string) => all;
const only = (sources: readonly PackSource[], contents = site) => sitePacks(sources, contents, digest)[0]!;
const paths = (all: readonly PackFile[]) => all.map(({ path }) => path);

test('a file is named as browsers ask for it', () => {
	const name = 'anh/tiêm chủng.png';
	const page = { ...files['tin-tuc/2026/a/index.html']!, pictures: [name] };
	const named = { ...site, files: { ...files, 'tin-tuc/2026/a/index.html': page, [name]: facts('tc') } };
	const asked = new URL(`/${name}`, 'https://kho.example').pathname;
	expect(paths(only([source], named).others)).toContain(asked);
});

test('a pack holds the pages of its entries, its list by time, what these need, and the texts to search, each once', () => {
	const { pages, others, texts, ...summary } = only([source]);
	expect(paths(pages)).toEqual(['/tin-tuc/2026/b/', '/tin-tuc/2026/a/']);
	expect(paths(others)).toEqual([
		'/tinh-thanh/lai-chau/',
		'/tinh-thanh/lai-chau/nam-2026/',
		'/_astro/list.css',
		'/_astro/a.css',
		'/_astro/b.js',
		'/_astro/c.js',
		'/anh/a.png',
	]);
	expect(paths(texts)).toEqual([tables.path, '/pagefind/1']);
	expect(summary).toMatchObject({
		id: 'tinh-thanh/lai-chau',
		title: 'Lai Châu',
		entries: 2,
		url: '/tinh-thanh/lai-chau/',
	});
	expect(summary.bytes).toBe(9 * 10 + 5 + 3);
	expect(pages[1]).toEqual({ path: '/tin-tuc/2026/a/', bytes: 10, hash: 'a' });
	expect(summary).not.toHaveProperty('newest');
});

test.each(['tin-tuc/2026/a/index.html', 'tinh-thanh/lai-chau/nam-2026/index.html', '_astro/c.js', 'anh/a.png'])(
	'its version changes with %s',
	(file) => {
		const changed = { ...site, files: { ...files, [file]: { ...files[file]!, hash: 'khác' } } };
		expect(only([source], changed).version).not.toBe(only([source]).version);
	},
);

test('its version does not change with what it does not hold', () => {
	const changed = { ...site, files: { ...files, 'tinh-thanh/index.html': facts('khác') } };
	expect(only([source], changed).version).toBe(only([source]).version);
});

test('lists without entries, or without a page, make no pack', () => {
	const none = { ...source, entries: [] };
	expect(sitePacks([none, { ...source, id: 'ha-noi', url: '/tinh-thanh/ha-noi/' }], site, digest)).toEqual([]);
});

test('an entry without a page is a fault of the build', () => {
	expect(() => only([{ ...source, entries: ['/tin-tuc/2026/mat/'] }])).toThrow('/tin-tuc/2026/mat/');
});

test('of many entries the newest 200 can be kept alone: the first files of each list, and no more than they need', () => {
	const many = Array.from({ length: 201 }, (_, index) => `/tin-tuc/2025/${index}/`);
	const all: Record<string, SiteFileFacts> = { ...files };
	for (const [index, url] of many.entries())
		all[`${url.slice(1)}index.html`] = facts(`${index}`, { assets: index === 200 ? ['b.js'] : ['a.css'] });
	const texts = new Map(many.map((url, index) => [url, text(`${Math.floor(index / 8)}`)]));
	const pack = only([{ ...source, entries: many }], { ...site, files: all, texts });
	const { entries, others, texts: count, bytes } = pack.newest!;
	expect(entries).toBe(200);
	expect(paths(pack.others.slice(0, others))).toEqual([
		'/tinh-thanh/lai-chau/',
		'/tinh-thanh/lai-chau/nam-2026/',
		'/_astro/list.css',
		'/_astro/a.css',
	]);
	// The tables, and the files of 200 pages by eight; the 201st page lies in one more.
	expect([count, pack.texts.length]).toEqual([26, 27]);
	expect(bytes).toBe((200 + 4) * 10 + 5 + 25 * 3);
	expect(only([{ ...source, entries: many.slice(1) }], { ...site, files: all, texts })).not.toHaveProperty('newest');
});

test('the file of a pack stands where its address leads', () => {
	expect(`/${packFilePath('chu-de/tiem-chung')}`).toBe(packUrl('chu-de/tiem-chung'));
});

const shell: SiteContents = {
	...site,
	files: {
		...files,
		'ngoai-tuyen/index.html': facts('ab-_', { assets: ['a.css'] }),
		'tim-kiem/index.html': facts('tk', { assets: ['b.js'] }),
		'favicon.svg': facts('f'),
		'manifest.webmanifest': facts('m'),
	},
};

test('the worker keeps the two pages that work offline and all that they run; names with a hash need no revision', () => {
	expect(shellFiles(shell).map(({ url, revision }) => [url, revision])).toEqual([
		['ngoai-tuyen/', 'ab-_'],
		['tim-kiem/', 'tk'],
		['favicon.svg', 'f'],
		['manifest.webmanifest', 'm'],
		['_astro/a.css', null],
		['_astro/b.js', null],
		['_astro/c.js', null],
	]);
	expect(shellFiles(shell)[0]!.integrity).toBe('sha256-ab+/=');
});

test('a site without one of them cannot be published', () => {
	expect(() => shellFiles(site)).toThrow('ngoai-tuyen/index.html');
});

test('what names itself in a circle comes to an end', () => {
	expect(namedByPage('tin-tuc/2026/b/index.html', site)).toEqual(['_astro/a.css', '_astro/b.js', '_astro/c.js']);
});
