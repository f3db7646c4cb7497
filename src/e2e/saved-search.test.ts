import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { type PackManifest, type PackSummary, packListUrl, packUrl } from '#offline/pack.ts';
import { openIndex } from '#search/engine/archive-index.ts';
import { type ReadFile, readJson } from '#search/engine/files.ts';
import type { Answer } from '#search/engine/request.ts';
import { search } from '#search/engine/search.ts';
import { shardOf } from '#search/engine/select.ts';
import { textOf } from '#search/engine/shard.ts';
import { parseFragments } from '#search/fragment.ts';
import { filesOf } from '#search/index/index-files.ts';
import { updateIndex } from '#search/index/update-index.ts';
import { isTables } from '#search/manifest.ts';
import { savedIndexParts } from '#search/saved/index-parts.ts';
import { dist } from '../../scripts/paths.ts';
import { searchQueries } from './search-queries.ts';

/*
 * The index that a device makes of a pack's texts, beside one that the build makes of the pages of the pack alone.
 */

const folder = mkdtempSync(join(tmpdir(), 'kho-phan-da-luu-'));
afterAll(() => rmSync(folder, { recursive: true }));

const readSite = <Value>(path: string) => JSON.parse(readFileSync(join(dist, path), 'utf8')) as Value;
const packs = readSite<PackSummary[]>(packListUrl);
const queries = Object.values(searchQueries).flatMap((group) => group.map(({ query }) => query));

/** Reads a file of texts or tables of a site. */
const textReader =
	(site: string): ReadFile =>
	async (path) =>
		new Uint8Array(gunzipSync(readFileSync(join(site, path))));

/** What each judged query finds, in order, with what is told of it. */
async function found(read: ReadFile, texts: ReadFile): Promise<unknown[]> {
	const index = await openIndex(read);
	const shards = await Promise.all(Array.from({ length: index.periods }, (_, at) => index.shard(at)));
	const urlOf = async (hit: number) => {
		const shard = shardOf(hit, shards);
		const { path, place } = textOf(shard, hit - shard.offset);
		return parseFragments(path, await texts(path))[place]!.url;
	};
	const urls = await Promise.all(Array.from({ length: index.documents }, (_, hit) => urlOf(hit)));
	const answers: unknown[] = [];
	for (const query of queries) {
		let last: Answer | undefined;
		for await (last of search({ query, filters: {} }, index));
		const { full, repaired, unknown, provinces, facets, hits } = last!;
		answers.push({ query, full, repaired, unknown, provinces, facets, hits: hits.map((hit) => urls[hit]) });
	}
	return answers;
}

async function ofDevice({ pages, texts }: PackManifest): Promise<unknown[]> {
	const read = textReader(dist);
	const saved = new Set(pages.map(({ path }) => path));
	const paths = texts.map(({ path }) => path.slice(1));
	const tables = paths.find(isTables)!;
	const held = [];
	for (const path of paths) {
		if (path === tables) continue;
		for (const [place, { url, meta }] of parseFragments(path, await read(path)).entries())
			if (saved.has(url)) held.push({ url, date: meta['ngay'] ?? '', path, place });
	}
	expect(held).toHaveLength(pages.length);
	const files = new Map<string, Uint8Array>();
	for await (const [path, bytes] of savedIndexParts(held, read, await readJson(read, tables))) files.set(path, bytes);
	return found(async (path) => files.get(path)!, read);
}

async function ofBuild({ id, pages }: PackManifest): Promise<unknown[]> {
	const own = join(folder, id);
	await updateIndex({
		dist: own,
		cache: join(folder, `${id}-cache`),
		pages: pages.map(({ path }) => ({ url: path, file: join(dist, path, 'index.html'), key: '' })),
		code: '',
	});
	return found(filesOf(own), textReader(own));
}

const largest = (kind: string) =>
	packs.filter(({ id }) => id.startsWith(kind)).sort((a, b) => b.entries - a.entries || (a.id < b.id ? -1 : 1))[0]!;

describe('the search over a saved pack', () => {
	test.each([largest('tinh-thanh/'), largest('chu-de/')])(
		'finds in $title what the search of the archive would',
		async ({ id }) => {
			const manifest = readSite<PackManifest>(packUrl(id));
			expect(manifest.pages.length).toBeGreaterThan(3);
			const [device, build] = [await ofDevice(manifest), await ofBuild(manifest)];
			expect(build.length).toBeGreaterThan(100);
			for (const [at, answer] of build.entries()) expect(device[at]).toEqual(answer);
		},
	);
});
