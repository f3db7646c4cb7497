import { gzipSync } from 'node:zlib';
import { addressOf, namesOf } from '#offline/save/device.ts';
import { SampleCaches } from '#offline/save/sample-caches.ts';
import { recordPack } from '#offline/save/saved-packs.ts';
import type { QueryTables } from '../engine/archive-index.ts';
import { type SamplePage, sampleFragment } from '../index/sample-index.ts';
import { indexFolder } from '../manifest.ts';

const root = 'https://kho.example/kho/';
const noTables: QueryTables = { alternatives: { abbreviations: [], variants: [] }, provinces: [] };

export interface SamplePack {
	readonly pages: readonly SamplePage[];
	/** Pages whose texts share files with those of the pack, which has not their pages. */
	readonly others?: readonly SamplePage[];
	readonly textsPerFile?: number;
	readonly tables?: QueryTables;
}

/** A device on which packs of invented pages can be saved, for tests. */
export function sampleDevice() {
	const caches = new SampleCaches();
	const device = { root, caches: caches as unknown as CacheStorage };
	let saved = 0;

	/** Saves a pack, later than all before. */
	async function save(id: string, { pages, others = [], textsPerFile = 1, tables = noTables }: SamplePack) {
		saved += 1;
		const store = namesOf(device).pack(id, `b${saved}`);
		const cache = await caches.open(store);
		const put = (path: string, body: BodyInit) => cache.put(addressOf(path, device), new Response(body));
		for (const { url } of pages) await put(url, '<!doctype html>');
		const texts = [...pages, ...others].map((page) => [`vi_${page.url}`, sampleFragment(page)] as const);
		for (let first = 0; first < texts.length; first += textsPerFile) {
			const own = texts.slice(first, first + textsPerFile);
			const content = textsPerFile === 1 ? own[0]![1] : Object.fromEntries(own);
			const bytes = gzipSync(`pagefind_dcd${JSON.stringify(content)}`);
			await put(`/pagefind/ky/b${saved}/fragment/vi_${id}-${first}.pf_fragment`, bytes);
		}
		await put(`/${indexFolder}/tables-b${saved}.bin`, gzipSync(JSON.stringify(tables)));
		const savedAt = new Date(Date.UTC(2026, 10, 22, 0, saved)).toISOString();
		const pack = { id, title: `Phần ${id}`, version: `b${saved}`, entries: pages.length, bytes: 0, savedAt, store };
		await recordPack({ ...pack, url: `/${id}/` }, device);
	}

	return { caches, device, save };
}
