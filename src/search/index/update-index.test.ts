// Long, because one small site serves all that the cache promises.

import { createHash } from 'node:crypto';
import {
	cpSync,
	existsSync,
	globSync,
	mkdirSync,
	readFileSync,
	rmSync,
	statSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseFragments } from '../fragment.ts';
import { SampleSite } from './sample-site.ts';
import { updateIndex } from './update-index.ts';

let site: SampleSite;
beforeEach(() => {
	site = new SampleSite();
	for (let at = 0; at < 11; at++) {
		const date = `2025-${String(at + 1).padStart(2, '0')}-01`;
		site.write(`/tin-tuc/${at}/`, { title: `Tin ${at}`, text: `Trạm y tế số ${at} tiêm chủng.`, date });
	}
	for (let at = 0; at < 3; at++)
		site.write(`/so/${at}/`, { title: `Số ${at}`, text: 'Được nhắc đến.', isRecord: true });
	site.write('/tin-tuc/', { title: 'Tin tức', isList: true });
});
afterEach(() => site.clear());

/** Eleven entries make a shard of two volumes and one of one. */
const sizes = { shard: 8, volume: 4, newest: 4 };
const update = (code = 'a') => updateIndex({ dist: site.dist, cache: site.cache, pages: site.pages(), code, sizes });
/** The index of the site as it is, made without a cache. */
async function anew() {
	const cache = join(site.folder, 'another');
	await updateIndex({ dist: site.dist, cache, pages: site.pages(), code: 'a', sizes });
	rmSync(cache, { recursive: true });
	return site.index();
}

describe('an index brought up to date is that of a build without a cache', () => {
	const changes: Record<string, { readonly change: () => void; readonly built: number }> = {
		nothing: { change: () => {}, built: 0 },
		'a new item': { change: () => site.write('/tin-tuc/moi/', { text: 'Tin mới.', date: '2025-12-31' }), built: 1 },
		'an item edited': { change: () => site.write('/tin-tuc/4/', { text: 'Đã sửa.', date: '2025-05-01' }), built: 1 },
		'an item gone': { change: () => site.remove('/tin-tuc/10/'), built: 1 },
		'an item renamed': {
			change: () => {
				cpSync(dirname(site.fileOf('/tin-tuc/10/')), dirname(site.fileOf('/tin-tuc/ten-moi/')), { recursive: true });
				site.remove('/tin-tuc/10/');
			},
			built: 1,
		},
		'an item that is not for the search any more': {
			change: () => site.write('/tin-tuc/10/', { text: 'Đã rút.', isList: true }),
			built: 1,
		},
		'a list that becomes an item': {
			change: () => site.write('/tin-tuc/', { text: 'Nay là tin.', date: '2025-12-30' }),
			built: 1,
		},
		'a number cited once more': {
			change: () => site.write('/so/1/', { text: 'Được nhắc đến hai lần.', isRecord: true }),
			built: 1,
		},
		'only what is to be ignored': {
			change: () =>
				site.write('/tin-tuc/4/', {
					title: 'Tin 4',
					text: 'Trạm y tế số 4 tiêm chủng.',
					date: '2025-05-01',
					ignored: '<p>Mục mới nhắc đến</p>',
				}),
			built: 0,
		},
	};

	test.each(Object.entries(changes))('%s', async (_, { change, built }) => {
		await update();
		change();
		const summary = await update();
		const index = site.index();
		expect([summary.volumesBuilt, summary.shardsBuilt]).toEqual([built, built]);
		expect(index).toEqual(await anew());
	});

	test('nothing stands on the site but what browsers load', async () => {
		await update();
		const kinds = Object.keys(site.index()).map((file) => file.slice(file.lastIndexOf('.')));
		const pagefind = ['.pagefind', '.pf_filter', '.pf_fragment', '.pf_index', '.pf_meta'];
		expect([...new Set(kinds)].sort()).toEqual(['.bin', '.js', '.json', ...pagefind]);
	});

	test('all of them, one after the other, and all back', async () => {
		await update();
		const before = site.index();
		const copy = join(site.folder, 'before');
		cpSync(site.dist, copy, { recursive: true });
		for (const { change } of [changes['a new item']!, changes['an item edited']!, changes['an item gone']!]) {
			change();
			await update();
			expect(site.index()).toEqual(await anew());
		}
		rmSync(site.dist, { recursive: true });
		cpSync(copy, site.dist, { recursive: true });
		await update();
		expect(site.index()).toEqual(before);
	});

	test('many pages, which processes of their own index', async () => {
		const long = 'Trạm y tế tiêm chủng cho trẻ. '.repeat(220);
		for (let at = 0; at < 90; at++)
			site.write(`/tin-tuc/cu-${at}/`, { text: `Bài ${at}. ${long}`, date: '2024-01-01' });
		const options = { dist: site.dist, code: 'a', sizes: { shard: 120, volume: 60, newest: 60 } };
		await updateIndex({ ...options, cache: site.cache, pages: site.pages() });
		for (let at = 0; at < 90; at++)
			site.write(`/tin-tuc/moi-${at}/`, { text: `Bài ${at}. ${long}`, date: '2026-01-01' });
		await updateIndex({ ...options, cache: site.cache, pages: site.pages() });
		const index = site.index();
		await updateIndex({ ...options, cache: join(site.folder, 'another'), pages: site.pages() });
		expect(site.index()).toEqual(index);
	});
});

test('a site without a cache and one whose shards are as they come have the same index', async () => {
	await updateIndex({ dist: site.dist, cache: site.cache, pages: site.pages(), code: 'a' });
	const index = site.index();
	const another = { dist: site.dist, cache: join(site.folder, 'another'), code: '' };
	expect(await updateIndex({ ...another, pages: site.pages() })).toMatchObject({ pages: 14 });
	expect(site.index()).toEqual(index);
});

test('a page whose key stayed is not read again', async () => {
	await update();
	const index = site.index();
	const pages = site.pages();
	for (const { url } of pages) writeFileSync(site.fileOf(url), 'Không phải trang nào.');
	await updateIndex({ dist: site.dist, cache: site.cache, pages, code: 'a', sizes });
	expect(site.index()).toEqual(index);
});

test('a site without pages for the search has an index without periods', async () => {
	rmSync(site.dist, { recursive: true });
	site.write('/tin-tuc/', { isList: true });
	expect(await update()).toMatchObject({ pages: 0, shardsBuilt: 0, shardsKept: 0 });
	expect(JSON.parse(readFileSync(join(site.dist, 'tim-kiem/chi-muc/muc-luc.json'), 'utf8'))).toMatchObject({
		shards: [],
	});
});

test('the files told of pages stand on the site as told, and hold the pages', async () => {
	site.write('/tin-tuc/trong/', { title: '…', text: '…', date: '2025-06-01' });
	for (const summary of [await update(), await update()]) {
		const served = (path: string) => readFileSync(join(site.dist, path));
		for (const { path, bytes, hash } of [...summary.texts.values(), summary.tables]) {
			expect(served(path)).toHaveLength(bytes);
			expect(createHash('sha256').update(served(path)).digest('base64url')).toBe(hash);
		}
		const held = [...summary.texts].map(([url, { path }]) => {
			const fragments = parseFragments(path, new Uint8Array(gunzipSync(served(path))));
			return [url, fragments.map((fragment) => fragment.url)];
		});
		const searched = site.pages().filter(({ url }) => !['/tin-tuc/', '/tin-tuc/trong/'].includes(url));
		expect(held.toSorted()).toEqual(searched.map(({ url }) => [url, [url]]).toSorted());
		expect(JSON.parse(gunzipSync(served(summary.tables.path)).toString())).toHaveProperty('alternatives');
	}
});

test('the cache keeps nothing that the index of today has not', async () => {
	await update();
	const before = globSync('*/{shards,volumes}/*', { cwd: site.cache }).length;
	site.write('/tin-tuc/4/', { text: 'Đã sửa.', date: '2025-05-01' });
	await update();
	expect(globSync('*/{shards,volumes}/*', { cwd: site.cache })).toHaveLength(before);
});

describe('a cache that cannot be trusted costs time only', () => {
	const inCache = (pattern: string) => globSync(pattern, { cwd: site.cache }).map((path) => join(site.cache, path));
	const firstFile = (pattern: string) =>
		inCache(pattern)
			.filter((path) => statSync(path).isFile())
			.sort()[0]!;
	/** Replaces a file: its old content stays where it is linked. */
	const replace = (path: string, content: string) => {
		rmSync(path, { recursive: true });
		writeFileSync(path, content);
	};

	test.each<[string, () => void]>([
		['taken away', () => rmSync(site.cache, { recursive: true })],
		['a file in its place', () => replace(site.cache, 'Không phải thư mục.')],
		['pages that are no JSON', () => replace(firstFile('*/pages.json'), 'Không phải JSON.')],
		['pages half written', () => truncateSync(firstFile('*/pages.json'), 200)],
		[
			'facts of another page',
			() => {
				const file = firstFile('*/pages.json');
				replace(file, readFileSync(file, 'utf8').replace('2025-05-01', '2025-06-01'));
			},
		],
		[
			'a folder in the place of the pages',
			() => {
				const file = firstFile('*/pages.json');
				rmSync(file);
				mkdirSync(join(file, 'x'), { recursive: true });
			},
		],
		['a shard without its seal', () => rmSync(firstFile('*/shards/*/seal.json'))],
		['a volume without its seal', () => rmSync(firstFile('*/volumes/*/seal.json'))],
		['a file missing', () => rmSync(firstFile('*/shards/*/*/word/*'))],
		['a file of a text changed', () => replace(firstFile('*/volumes/*/fragment/*'), 'Khác.')],
		[
			'another shard in the place of one',
			() => {
				const [one, other] = inCache('*/shards/*').sort();
				rmSync(one!, { recursive: true });
				cpSync(other!, one!, { recursive: true });
			},
		],
		['a shard half made', () => mkdirSync(join(inCache('*')[0]!, 'tmp-1/terms'), { recursive: true })],
	])('%s', async (_, spoil) => {
		await update();
		const index = site.index();
		spoil();
		await update();
		expect(site.index()).toEqual(index);
		expect(inCache('*/tmp-*')).toEqual([]);
		expect(await update()).toMatchObject({ shardsBuilt: 0, volumesBuilt: 0 });
	});

	test('what another version made is made anew and thrown away', async () => {
		const { shardsBuilt } = await update('a');
		expect(await update('b')).toMatchObject({ shardsBuilt, shardsKept: 0 });
		expect(inCache('*')).toHaveLength(1);
		expect(existsSync(firstFile('*/pages.json'))).toBe(true);
	});
});
