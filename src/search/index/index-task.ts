import { readFileSync } from 'node:fs';
import { buildShard, type ShardTask } from './build-shard.ts';
import { buildVolume, type PageFile, type VolumeTask } from './build-volume.ts';
import { type PageFacts, pageFacts } from './page-facts.ts';
import { type PartPlace, writeParts } from './part-files.ts';
import { searchablePart } from './searchable-part.ts';

/** A piece of the work of indexing, which any process can do. */
export type IndexTask =
	/** Reads pages and writes their searchable parts into a file; tells of each where it is, null for those that are not to be indexed. */
	| { readonly kind: 'read'; readonly pages: readonly PageFile[]; readonly partsFile: string }
	| ({ readonly kind: 'volume' } & VolumeTask)
	| ({ readonly kind: 'shard' } & ShardTask);

export interface ReadPage {
	readonly facts: PageFacts;
	readonly part: PartPlace;
}

/** What was read of pages, in their order; nothing for what is made. */
export type TaskResult = readonly (ReadPage | null)[];

export async function performTask(task: IndexTask): Promise<TaskResult> {
	if (task.kind === 'read') return readAll(task.pages, task.partsFile);
	if (task.kind === 'volume') await buildVolume(task);
	else buildShard(task);
	return [];
}

function readAll(pages: readonly PageFile[], partsFile: string): (ReadPage | null)[] {
	const parts = pages.map(({ file }) => searchablePart(readFileSync(file, 'utf8')));
	const places = writeParts(partsFile, parts);
	return parts.map((part, at) => (part === undefined ? null : { facts: pageFacts(part), part: places[at]! }));
}
