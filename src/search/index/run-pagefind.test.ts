import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { openShard, textOf } from '../engine/shard.ts';
import { parseFragments } from '../fragment.ts';
import { documentsPath } from '../manifest.ts';
import { gatherVolume } from './gather-volume.ts';
import { readTexts } from './read-texts.ts';
import { runPagefind } from './run-pagefind.ts';
import { shardParts } from './shard-parts.ts';

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
	const read = [];
	for (const name of ['a', 'b']) {
		const own = pages.map(({ url, html }) => ({ url: `/${name}${url}`, html }));
		const volume = await runPagefind(own, join(output, name), { pagesPerFile });
		read.push({ ...volume, gathered: gatherVolume(readTexts(join(output, name), volume.texts)) });
	}
	const { facts, parts } = shardParts(read, { bytesPerChunk: 1_000, mostChunks: 10 });
	const table = parts.find(([path]) => path === documentsPath(facts.folder))![1];
	const shard = await openShard({ ...facts, volumes: ['a/', 'b/'] }, 0, async () => table);
	const places = Array.from({ length: 22 }, (_, at) => textOf(shard, at));
	const found = places.map(({ path, place }) => {
		const bytes = gunzipSync(readFileSync(join(output, path)));
		return parseFragments(path, new Uint8Array(bytes))[place]!.url;
	});
	expect(found).toEqual(['/a', '/b'].flatMap((name) => pages.map(({ url }) => name + url)));
	expect(new Set(places.map(({ path }) => path)).size).toBe(2 * files);
	expect(() => textOf(shard, 22)).toThrow(RangeError);
});

test('a page without a word is left out', async () => {
	const empty = { url: '/trong/', html: '<html><body data-pagefind-body><p>…</p></body></html>' };
	const { texts } = await runPagefind([empty, ...pages], join(folder, 'trong'), { pagesPerFile: 3 });
	expect([...readTexts(join(folder, 'trong'), texts)].map(({ url }) => url)).toEqual(pages.map(({ url }) => url));
});

test('another file is never taken for one of texts', () => {
	expect(() => parseFragments('x', new TextEncoder().encode('{}'))).toThrow('Not a Pagefind fragment: x');
});
