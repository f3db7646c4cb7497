import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { openShard, textOf } from '../engine/shard.ts';
import { parseFragments } from '../fragment.ts';
import { documentsPath } from '../manifest.ts';
import { contentHash } from './content-hash.ts';
import { gatherVolume } from './gather-volume.ts';
import { pageTexts } from './page-texts.ts';
import { readTexts } from './read-texts.ts';
import { runPagefind, type Volume } from './run-pagefind.ts';
import { type ReadVolume, shardParts } from './shard-parts.ts';

const folder = mkdtempSync(join(tmpdir(), 'kho-pagefind-'));
afterAll(() => rmSync(folder, { recursive: true }));

const pages = Array.from({ length: 11 }, (_, at) => ({
	url: `/tin-tuc/${at}/`,
	html: `<html lang="vi"><body data-pagefind-body><h1>Tin ${at}</h1><p>Trạm y tế số ${at} tiêm chủng.</p></body></html>`,
}));

test.each([
	[1, 11],
	[3, 4],
	[11, 1],
	[50, 1],
])('with %s texts in a file, the search finds each text in one of %s files', async (pagesPerFile, files) => {
	const output = join(folder, String(pagesPerFile));
	const read: (Volume & ReadVolume)[] = [];
	for (const name of ['a', 'b']) {
		const own = pages.map(({ url, html }) => ({ url: `/${name}${url}`, html }));
		const volume = await runPagefind(own, join(output, name), { pagesPerFile });
		read.push({ ...volume, gathered: gatherVolume(readTexts(join(output, name), volume.texts)) });
	}
	const { facts, parts } = shardParts(read, { bytesPerChunk: 1_000, mostChunks: 10 }, contentHash);
	const table = parts.find(([path]) => path === documentsPath(facts.folder))![1];
	const shard = await openShard({ ...facts, volumes: ['a/', 'b/'] }, 0, async () => table);
	const volumes = ['a', 'b'].map((name, at) => ({
		pages: pages.map(({ url }) => ({ url: `/${name}${url}` })),
		value: read[at]!,
	}));
	const texts = pageTexts(volumes);
	const places = Array.from({ length: 22 }, (_, at) => textOf(shard, at));
	const found = places.map(({ path, place }) => {
		const bytes = gunzipSync(readFileSync(join(output, path)));
		return parseFragments(path, new Uint8Array(bytes))[place]!.url;
	});
	expect(found).toEqual(['/a', '/b'].flatMap((name) => pages.map(({ url }) => name + url)));
	const nameOf = (path: string) => path.slice(path.lastIndexOf('/'));
	expect(found.map((url) => nameOf(texts.get(url)!.path))).toEqual(places.map(({ path }) => nameOf(path)));
	expect(new Set(places.map(({ path }) => path)).size).toBe(2 * files);
	expect(() => textOf(shard, 22)).toThrow(RangeError);
});

test('a page without a word is left out', async () => {
	const empty = { url: '/trong/', html: '<html><body data-pagefind-body><p>…</p></body></html>' };
	const volume = await runPagefind([empty, ...pages], join(folder, 'trong'), { pagesPerFile: 3 });
	const { texts } = volume;
	expect([...pageTexts([{ pages: [empty, ...pages], value: volume }]).keys()]).toEqual(pages.map(({ url }) => url));
	expect([...readTexts(join(folder, 'trong'), texts)].map(({ url }) => url)).toEqual(pages.map(({ url }) => url));
});

test('another file is never taken for one of texts', () => {
	expect(() => parseFragments('x', new TextEncoder().encode('{}'))).toThrow('Not a Pagefind fragment: x');
});
