import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { IndexCache, type Kind } from './index-cache.ts';
import type { IndexTask } from './index-task.ts';
import { type IndexedPage, readPages, type SitePage } from './read-pages.ts';
import type { Volume } from './run-pagefind.ts';
import type { ShardSummary } from './shard-parts.ts';
import { type PlannedVolume, type PlanSizes, planShards, type ShardLayout } from './shard-plan.ts';
import { runTasks, type Step } from './task-runner.ts';
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

/** A part of the index that is to be. */
interface PlannedPart {
	readonly key: string;
	/** Letters of its pages. */
	readonly weight: number;
}

interface KeyedVolume extends PlannedVolume<IndexedPage>, PlannedPart {}

interface KeyedShard extends PlannedPart {
	readonly volumes: readonly KeyedVolume[];
	readonly layout: ShardLayout;
}

/** So many letters are indexed faster here than in processes of their own, which have to start first. */
const fewLetters = 500_000;

/**
 * Brings the index of a built site up to date: reads the pages whose keys changed, and makes the parts anew of whose pages the
 * index takes something else than before. The result is the same, byte for byte, as without a cache. Throws when a page cannot
 * be read or Pagefind reports a fault; the cache then stays as it was or gets shards that hold for later.
 */
export async function updateIndex({ dist, cache, pages, code, sizes }: UpdateOptions): Promise<UpdateSummary> {
	const store = new IndexCache(cache, code);
	const partsFolder = store.newFolder();
	mkdirSync(partsFolder);
	const indexed = await readPages(
		pages.map((page) => ({ ...page, file: resolve(dist, page.file) })),
		store,
		partsFolder,
	);
	const shards = planShards(indexed, sizes).map(({ volumes, layout }): KeyedShard => {
		const keyed = volumes.map((volume) => ({ ...volume, key: volumeKey(volume), weight: weigh(volume) }));
		const key = keyOf([layout, keyed.map((volume) => volume.key)]);
		return { volumes: keyed, layout, key, weight: total(keyed) };
	});
	const volumes = shards.flatMap((shard) => shard.volumes);
	const found = {
		volumes: partsIn<Volume>('volumes', volumes, store),
		shards: partsIn<ShardSummary>('shards', shards, store),
	};
	const missing = {
		volumes: volumes.filter(({ key }) => !found.volumes.has(key)),
		shards: shards.filter(({ key }) => !found.shards.has(key)),
	};
	await makeParts(missing, store);
	const made = {
		volumes: partsIn<Volume>('volumes', missing.volumes, store),
		shards: partsIn<ShardSummary>('shards', missing.shards, store),
	};
	rmSync(partsFolder, { recursive: true });
	store.keepOnly('volumes', keysOf(volumes));
	store.keepOnly('shards', keysOf(shards));
	writeIndex(
		inOrder(volumes, new Map([...found.volumes, ...made.volumes])),
		inOrder(shards, new Map([...found.shards, ...made.shards])),
		dist,
	);
	return {
		pages: indexed.length,
		shardsBuilt: missing.shards.length,
		shardsKept: shards.length - missing.shards.length,
		volumesBuilt: missing.volumes.length,
		volumesKept: volumes.length - missing.volumes.length,
	};
}

/** Makes parts, the largest first, so that processes end together, and keeps each as soon as it is made. */
async function makeParts(
	missing: { readonly volumes: readonly KeyedVolume[]; readonly shards: readonly KeyedShard[] },
	store: IndexCache,
): Promise<void> {
	const shards = missing.shards.toSorted(heaviestFirst);
	// Those of the heaviest shard come first, so that its terms are gathered while the others are made.
	const shardWeight = new Map(
		missing.shards.flatMap((shard) => shard.volumes.map(({ key }) => [key, shard.weight] as const)),
	);
	const volumes = missing.volumes.toSorted(
		(a, b) => (shardWeight.get(b.key) ?? 0) - (shardWeight.get(a.key) ?? 0) || heaviestFirst(a, b),
	);
	// A shard stands before the volumes: as soon as its own are made, it is the next.
	const placeOf = new Map(volumes.map(({ key }, at) => [key, shards.length + at]));
	const step = (kind: Kind, key: string, task: (folder: string) => IndexTask): Step => {
		const folder = store.newFolder();
		return { task: task(folder), done: () => store.keep(folder, kind, key) };
	};
	const steps = [
		...shards.map(({ volumes, layout, key }) => ({
			...step('shards', key, (folder) => ({
				kind: 'shard',
				volumes: volumes.map((volume) => ({ key: volume.key, folder: store.folderOf('volumes', volume.key) })),
				...{ layout, folder, key },
			})),
			after: volumes.flatMap((volume) => placeOf.get(volume.key) ?? []),
		})),
		...volumes.map(({ pages, layout, key }) =>
			step('volumes', key, (folder) => ({
				kind: 'volume',
				pages: pages.map(({ url, file, part }) => ({ url, file, part })),
				...{ layout, folder, key },
			})),
		),
	];
	await runTasks(steps, Math.max(total(volumes), total(shards)) <= fewLetters);
}

/** Those parts that are there and whole. It reads every byte of them. */
function partsIn<Value>(kind: Kind, planned: readonly PlannedPart[], store: IndexCache): Map<string, InPlace<Value>> {
	const parts = planned.map(({ key }) => ({ key, part: store.find<Value>(kind, key) }));
	return new Map(
		parts.flatMap(({ key, part }) => (part ? [[key, { ...part, folder: store.folderOf(kind, key) }]] : [])),
	);
}

function inOrder<Value>(planned: readonly PlannedPart[], parts: ReadonlyMap<string, InPlace<Value>>): InPlace<Value>[] {
	return planned.map(({ key }) => {
		const part = parts.get(key);
		if (!part) throw new Error(`A part of the index was lost on its way: ${key}`);
		return part;
	});
}

function keysOf(parts: readonly PlannedPart[]): string[] {
	return parts.map(({ key }) => key);
}

function heaviestFirst(a: PlannedPart, b: PlannedPart): number {
	return b.weight - a.weight;
}

function total(parts: readonly PlannedPart[]): number {
	return parts.reduce((sum, { weight }) => sum + weight, 0);
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
