import type { QueryTables } from '../engine/archive-index.ts';
import { indexFormat, type Manifest, manifestFile } from '../manifest.ts';
import { spellingWords } from '../spelling-words.ts';
import { type IndexPart, json, type ShardSummary } from './shard-parts.ts';

export interface ArchiveNames {
	/** A name for content; two contents in one folder have two. */
	readonly hashOf: (parts: Iterable<Uint8Array>) => string;
	/** The folder of a volume by its place among all and its hash. */
	readonly folderOf: (at: number, hash: string) => string;
}

/** The files that are about all shards, the manifest last. `shards` are in the order of the manifest. Runs in browsers too. */
export function archiveParts(
	shards: readonly ShardSummary[],
	tables: QueryTables,
	{ hashOf, folderOf }: ArchiveNames,
): IndexPart[] {
	const counts = new Map<string, number>();
	for (const { vocabulary } of shards) {
		for (const [word, pages] of vocabulary) counts.set(word, (counts.get(word) ?? 0) + pages);
	}
	const spelling = named('spelling', json(spellingWords(counts)));
	const queryTables = named('tables', json(tables));
	let at = 0;
	const manifest: Manifest = {
		format: indexFormat,
		shards: shards.map(({ facts, volumes }) => ({
			...facts,
			volumes: volumes.map((hash) => folderOf(at++, hash)),
		})),
		spelling: spelling[0],
		tables: queryTables[0],
	};
	return [spelling, queryTables, [manifestFile, json(manifest)]];

	function named(name: string, bytes: Uint8Array): IndexPart {
		return [`${name}-${hashOf([bytes])}.bin`, bytes];
	}
}
