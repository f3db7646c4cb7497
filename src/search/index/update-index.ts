import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { ShardTask } from './build-shard.ts';
import type { VolumeTask } from './build-volume.ts';
import { IndexCache, type Kind } from './index-cache.ts';
import { type IndexedPage, readPages, type SitePage } from './read-pages.ts';
import type { Volume } from './run-pagefind.ts';
import type { ShardSummary } from './shard-parts.ts';
import { type PlannedVolume, type PlanSizes, planShards } from './shard-plan.ts';
import { runTasks } from './task-runner.ts';
import { type InPlace, writeIndex } from './write-index.ts';

export interface UpdateOptions {
	/** The built site; an index that it holds is replaced. */
	readonly dist: string;
	/** A folder that stays from one build to the next. It may be absent, or hold anything: then more is made anew. */
	readonly cache: string;
	/** All HTML pages of the site. */
	readonly pages: readonly SitePage[];
	/** A hash of what makes the index: the code of this folder, and Pagefind's version. */
	readonly code: string;
	/** What the parts of the index may weigh, for tests. */
	readonly sizes?: PlanSizes;
}

export interface UpdateSummary {
	/** Pages in the index. */
	readonly pages: number;
	/** Of the shards and of Pagefind's volumes, those that were made anew and those that were there. */
	readonly shardsBuilt: number;
	readonly shardsKept: number;
	readonly volumesBuilt: number;
	readonly volumesKept: number;
}

/** What to make of a part, but for where and under what key. */
type PartTask =
	| ({ readonly kind: 'volume' } & Omit<VolumeTask, 'key' | 'folder'>)
	| ({ readonly kind: 'shard' } & Omit<ShardTask, 'key' | 'folder'>);

/** So many letters are indexed faster here than in processes of their own, which have to start first. */
const fewLetters = 500_000;

/**
 * Brings the index of a built site up to date: reads the pages whose keys changed, and makes the parts anew of whose pages the
 * index takes something else than before. The result is the same, byte for byte, as without a cache. Throws when a page cannot
 * be read or Pagefind reports a fault; the cache then stays as it was or gets shards that hold for later.
 */
export async function updateIndex({ dist, cache, pages, code, sizes }: UpdateOptions): Promise<UpdateSummary> {
	const store = new IndexCache(cache, code);
	const indexed = await readPages(
		pages.map((page) => ({ ...page, file: resolve(dist, page.file) })),
		store,
	);
	const shards = planShards(indexed, sizes).map(({ volumes, layout }) => {
		const keyed = volumes.map((volume) => ({ ...volume, key: volumeKey(volume), weight: weigh(volume) }));
		const key = keyOf([layout, keyed.map((volume) => volume.key)]);
		return { volumes: keyed, layout, key, weight: keyed.reduce((sum, { weight }) => sum + weight, 0) };
	});
	const volumes = await partsOf<Volume, (typeof shards)[number]['volumes'][number]>(
		'volumes',
		shards.flatMap((shard) => shard.volumes),
		store,
		({ pages, layout }) => ({ kind: 'volume', pages: pages.map(({ url, file }) => ({ url, file })), layout }),
	);
	const terms = await partsOf<ShardSummary, (typeof shards)[number]>('shards', shards, store, (shard) => ({
		kind: 'shard',
		volumes: shard.volumes.map(({ key }) => ({ key, folder: store.folderOf('volumes', key) })),
		layout: shard.layout,
	}));
	writeIndex(volumes.parts, terms.parts, dist);
	return {
		pages: indexed.length,
		shardsBuilt: terms.built,
		shardsKept: shards.length - terms.built,
		volumesBuilt: volumes.built,
		volumesKept: volumes.parts.length - volumes.built,
	};
}

/** The parts of a kind in their order; those that are not there are made, the largest first, so that processes end together. */
async function partsOf<Value, Part extends { readonly key: string; readonly weight: number }>(
	kind: Kind,
	planned: readonly Part[],
	store: IndexCache,
	taskOf: (part: Part) => PartTask,
): Promise<{ readonly parts: readonly InPlace<Value>[]; readonly built: number }> {
	const found = new Map(planned.map(({ key }) => [key, store.find<Value>(kind, key)]));
	const missing = planned.filter(({ key }) => !found.get(key)).toSorted((a, b) => b.weight - a.weight);
	const made = missing.map((part) => ({ key: part.key, folder: store.newFolder(), task: taskOf(part) }));
	const weight = missing.reduce((sum, part) => sum + part.weight, 0);
	await runTasks(
		made.map(({ task, key, folder }) => ({ ...task, key, folder })),
		weight <= fewLetters,
	);
	for (const { folder, key } of made) {
		store.keep(folder, kind, key);
		found.set(key, store.find<Value>(kind, key));
	}
	store.keepOnly(kind, found.keys());
	const parts = planned.map(({ key }) => {
		const part = found.get(key);
		if (!part) throw new Error(`A part of the index was lost on its way: ${key}`);
		return { ...part, folder: store.folderOf(kind, key) };
	});
	return { parts, built: missing.length };
}

function weigh({ pages }: PlannedVolume<IndexedPage>): number {
	return pages.reduce((sum, { letters }) => sum + letters, 0);
}

/** What a volume is made of, but for the code. */
function volumeKey({ pages, layout }: PlannedVolume<IndexedPage>): string {
	return keyOf([layout, pages.map(({ url, hash }) => [url, hash])]);
}

function keyOf(content: unknown): string {
	return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32);
}
