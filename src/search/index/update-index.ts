import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PackFile } from '#offline/pack.ts';
import { IndexCache, type Kind } from './index-cache.ts';
import { keyedPlan, type PlannedPart } from './keyed-plan.ts';
import { makeParts } from './make-parts.ts';
import { pageTexts } from './page-texts.ts';
import { readPages, type SitePage } from './read-pages.ts';
import type { Volume } from './run-pagefind.ts';
import type { ShardSummary } from './shard-parts.ts';
import type { PlanSizes } from './shard-plan.ts';
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
	/** The file of texts that holds each page, by the addresses of the pages; those without a word have none. */
	readonly texts: ReadonlyMap<string, PackFile>;
	/** What queries are read with. Who keeps it with texts can search these on their own (see `../saved/`). */
	readonly tables: PackFile;
	/** Of the shards and of Pagefind's volumes, those that were made anew and those that were there. */
	readonly shardsBuilt: number;
	readonly shardsKept: number;
	readonly volumesBuilt: number;
	readonly volumesKept: number;
}

/**
 * Brings the index of a built site up to date: reads the pages whose keys changed, and makes the parts anew of whose pages the
 * index takes something else than before. The result is the same, byte for byte, as without a cache. Throws when a page cannot
 * be read or Pagefind reports a fault; the cache then stays as it was or has gained parts that hold for later.
 */
export async function updateIndex({ dist, cache, pages, code, sizes }: UpdateOptions): Promise<UpdateSummary> {
	const store = new IndexCache(resolve(cache), code);
	try {
		return await bringUpToDate(dist, pages, store, sizes);
	} finally {
		store.clearUnfinished();
	}
}

async function bringUpToDate(
	dist: string,
	pages: readonly SitePage[],
	store: IndexCache,
	sizes: PlanSizes | undefined,
): Promise<UpdateSummary> {
	const partsFolder = store.newFolder();
	mkdirSync(partsFolder);
	const indexed = await readPages(
		pages.map((page) => ({ ...page, file: resolve(dist, page.file) })),
		store,
		partsFolder,
	);
	const shards = keyedPlan(indexed, sizes);
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
	store.keepOnly('volumes', keysOf(volumes));
	store.keepOnly('shards', keysOf(shards));
	const whole = inOrder(volumes, new Map([...found.volumes, ...made.volumes]));
	const tables = writeIndex(whole, inOrder(shards, new Map([...found.shards, ...made.shards])), dist);
	return {
		pages: indexed.length,
		texts: pageTexts(volumes.map(({ pages }, at) => ({ pages, value: whole[at]!.value }))),
		tables,
		shardsBuilt: missing.shards.length,
		shardsKept: shards.length - missing.shards.length,
		volumesBuilt: missing.volumes.length,
		volumesKept: volumes.length - missing.volumes.length,
	};
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
