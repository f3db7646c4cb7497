import { createHash } from 'node:crypto';
import type { QueryTables } from '../engine/archive-index.ts';
import { type Manifest, manifestFile, volumeFolder } from '../manifest.ts';
import { spellingWords } from '../spelling-words.ts';
import { type IndexPart, json, type ShardSummary } from './shard-parts.ts';

/** The files that are about all shards, the manifest last. `shards` are in the order of the manifest. */
export function archiveParts(shards: readonly ShardSummary[], tables: QueryTables): IndexPart[] {
	const counts = new Map<string, number>();
	for (const { vocabulary } of shards) {
		for (const [word, pages] of vocabulary) counts.set(word, (counts.get(word) ?? 0) + pages);
	}
	const spelling = named('spelling', json(spellingWords(counts)));
	const queryTables = named('tables', json(tables));
	let at = 0;
	const manifest: Manifest = {
		shards: shards.map(({ facts, volumes }) => ({
			...facts,
			volumes: volumes.map((hash) => volumeFolder(at++, hash)),
		})),
		spelling: spelling[0],
		tables: queryTables[0],
	};
	return [spelling, queryTables, [manifestFile, json(manifest)]];
}

function named(name: string, bytes: Uint8Array): IndexPart {
	return [`${name}-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.bin`, bytes];
}
