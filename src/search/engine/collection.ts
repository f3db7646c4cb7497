import type { Collection } from './rank.ts';
import type { Shard } from './shard.ts';

/** What ranking knows of a shard and of all shards searched with it. */
export function collectionOf(shard: Shard, shards: readonly Shard[]): Collection {
	const total = (key: 'documents' | 'words' | 'titleWords') => shards.reduce((sum, { facts }) => sum + facts[key], 0);
	const documents = total('documents');
	return {
		documents,
		averageLength: total('words') / documents || 1,
		averageTitleLength: total('titleWords') / documents || 1,
		lengths: shard.lengths,
		titleLengths: shard.titleLengths,
	};
}
