import { documentsTable, type Listed, type TextFiles } from '../documents-table.ts';
import { type ChunkKind, chunkPath, documentsPath, type ShardFacts } from '../manifest.ts';
import { TermCollector } from '../terms/write.ts';
import { wordOfEdge } from '../title-edges.ts';
import type { GatheredVolume } from './gather-volume.ts';
import { numberCards } from './number-cards.ts';
import type { Volume } from './run-pagefind.ts';
import type { ShardLayout } from './shard-plan.ts';

/** A file of the index: its path below the index folder and its bytes before compression. */
export type IndexPart = readonly [path: string, bytes: Uint8Array];

/** What the whole archive needs to know of a shard. */
export interface ShardSummary {
	/** Of the shard as the manifest has it, but for where its volumes stand. */
	readonly facts: Omit<ShardFacts, 'volumes'>;
	/** The hashes of its volumes. */
	readonly volumes: readonly string[];
	/** In how many of its pages each word stands, as written. */
	readonly vocabulary: readonly (readonly [word: string, pages: number])[];
}

/** A volume with what was gathered of its texts. */
export interface ReadVolume extends Pick<Volume, 'texts' | 'hash'> {
	readonly gathered: GatheredVolume;
}

/**
 * The term index of a shard, file by file. The name of its folder is the hash of its content, so that browsers may keep it and an
 * unchanged shard keeps its name. Runs in browsers too.
 */
export function shardParts(
	volumes: Iterable<ReadVolume>,
	{ bytesPerChunk, mostChunks }: ShardLayout,
	hashOf: (parts: Iterable<Uint8Array>) => string,
): ShardSummary & { readonly parts: readonly IndexPart[] } {
	const listed: Listed[] = [];
	const words = new TermCollector(wordOfEdge);
	const pairs = new TermCollector();
	const lengths: number[] = [];
	const titleLengths: number[] = [];
	const texts: TextFiles[] = [];
	const hashes: string[] = [];
	for (const volume of volumes) {
		const { gathered } = volume;
		words.take(gathered.words, listed.length);
		pairs.take(gathered.pairs, listed.length);
		listed.push(...gathered.listed);
		lengths.push(...gathered.lengths);
		titleLengths.push(...gathered.titleLengths);
		texts.push(volume.texts);
		hashes.push(volume.hash);
	}
	const terms = { word: words.encoded(), pair: pairs.encoded() };
	const size = Math.max(bytesPerChunk, (terms.word.length + terms.pair.length) / mostChunks);
	const chunks: Record<ChunkKind, readonly Uint8Array[]> = {
		word: terms.word.chunks(size),
		pair: terms.pair.chunks(size),
		number: numberCards(listed).map(json),
	};
	const table = json(documentsTable(listed, texts, lengths, titleLengths));
	const facts = {
		folder: hashOf([table, ...Object.values(chunks).flat()]),
		documents: lengths.length,
		words: sum(lengths),
		titleWords: sum(titleLengths),
		chunks: { word: chunks.word.length, pair: chunks.pair.length, number: chunks.number.length },
	};
	const parts: IndexPart[] = [
		[documentsPath(facts.folder), table],
		...Object.entries(chunks).flatMap(([kind, files]) =>
			files.map((bytes, chunk): IndexPart => [chunkPath(facts.folder, kind as ChunkKind, chunk), bytes]),
		),
	];
	return { facts, volumes: hashes, parts, vocabulary: [...words.documentCounts()] };
}

/** A value as the bytes of JSON. */
export function json(value: unknown): Uint8Array {
	return new TextEncoder().encode(JSON.stringify(value));
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
