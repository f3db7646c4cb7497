import { createHash } from 'node:crypto';
import { documentsTable } from '../documents-table.ts';
import type { QueryTables } from '../engine/archive-index.ts';
import type { Fragment } from '../fragment.ts';
import { toReaderLetters } from '../letters.ts';
import { type ChunkKind, chunkPath, documentsPath, type Manifest, manifestFile, type ShardFacts } from '../manifest.ts';
import { spellingWords } from '../spelling-words.ts';
import { collectTerms } from './collect-terms.ts';
import { numberCards } from './number-cards.ts';
import { periodsOf, shardSize } from './periods.ts';

export interface IndexOptions {
	readonly tables: QueryTables;
	readonly pagesPerShard?: number;
}

/** A file of the index: its path below the index folder and its bytes before compression. */
export type IndexPart = readonly [path: string, bytes: Uint8Array];

/**
 * The term index of the pages that Pagefind indexed, file by file, the manifest last. `fragments` are newest first. Names of
 * folders and files hold the hash of their content, so that browsers may keep them and an unchanged period keeps its names.
 */
export function* indexParts(
	fragments: readonly Fragment[],
	{ tables, pagesPerShard = shardSize }: IndexOptions,
): Generator<IndexPart> {
	const counts = new Map<string, number>();
	const shards: ShardFacts[] = [];
	for (const period of periodsOf(fragments, ({ meta }) => (meta['ngay'] ?? '').slice(0, 7), pagesPerShard)) {
		const { facts, parts, vocabulary } = shardParts(period);
		shards.push(facts);
		for (const [word, count] of vocabulary) counts.set(word, (counts.get(word) ?? 0) + count);
		yield* parts;
	}
	const spelling = named('spelling', json(spellingWords(counts)));
	const queryTables = named('tables', json(tables));
	yield spelling;
	yield queryTables;
	const manifest: Manifest = { shards, spelling: spelling[0], tables: queryTables[0] };
	yield [manifestFile, json(manifest)];
}

/**
 * Bytes of a chunk before compression. Small chunks cost files, large ones bytes per query: where there are few pages, the files
 * are few anyway.
 */
function bytesPerChunk(pages: number): number {
	return pages < 1_000 ? 2_000 : 4_000;
}

function shardParts(fragments: readonly Fragment[]) {
	const size = bytesPerChunk(fragments.length);
	const pages = fragments.map(({ meta, content }) => ({
		title: toReaderLetters(meta['title'] ?? ''),
		lead: meta['tom-tat'] && toReaderLetters(meta['tom-tat']),
		text: toReaderLetters(content),
	}));
	const { words, pairs, lengths, titleLengths, vocabulary } = collectTerms(pages);
	const chunks: Record<ChunkKind, Uint8Array[]> = {
		word: words.chunks(size),
		pair: pairs.chunks(size),
		number: numberCards(fragments).map(json),
	};
	const table = json(documentsTable(fragments, lengths, titleLengths));
	const hash = createHash('sha256');
	for (const bytes of [table, ...Object.values(chunks).flat()]) hash.update(bytes);
	const facts: ShardFacts = {
		folder: hash.digest('hex').slice(0, 12),
		documents: fragments.length,
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
	return { facts, parts, vocabulary };
}

function named(name: string, bytes: Uint8Array): IndexPart {
	return [`${name}-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.bin`, bytes];
}

function json(value: unknown): Uint8Array {
	return new TextEncoder().encode(JSON.stringify(value));
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
