import { readFileSync } from 'node:fs';
import { buildShard, type ShardTask } from './build-shard.ts';
import { buildVolume, type PageFile, type VolumeTask } from './build-volume.ts';
import { type PageFacts, pageFacts } from './page-facts.ts';
import { searchablePart } from './searchable-part.ts';

/** A piece of the work of indexing, which any process can do. */
export type IndexTask =
	/** Reads pages; tells the facts of each, null for those that are not to be indexed. */
	| { readonly kind: 'read'; readonly pages: readonly PageFile[] }
	| ({ readonly kind: 'volume' } & VolumeTask)
	| ({ readonly kind: 'shard' } & ShardTask);

/** Facts of pages in their order; nothing for what is made. */
export type TaskResult = readonly (PageFacts | null)[];

export async function performTask(task: IndexTask): Promise<TaskResult> {
	if (task.kind === 'read') return task.pages.map(({ file }) => factsOf(file));
	if (task.kind === 'volume') await buildVolume(task);
	else buildShard(task);
	return [];
}

function factsOf(file: string): PageFacts | null {
	const part = searchablePart(readFileSync(file, 'utf8'));
	return part === undefined ? null : pageFacts(part);
}
