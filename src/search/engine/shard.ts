import { type DocumentsTable, lengthOf } from '../documents-table.ts';
import { documentsPath, type ShardFacts } from '../manifest.ts';
import { type ReadFile, readJson } from './files.ts';

/** A period of the archive with its table of documents in memory. */
export interface Shard {
	readonly facts: ShardFacts;
	/** The place of its first document in the whole archive, newest first. */
	readonly offset: number;
	/** Names of Pagefind's fragments. */
	readonly fragments: readonly string[];
	/** Words of each document and of its title. */
	readonly lengths: Float32Array;
	readonly titleLengths: Uint8Array;
	/** Day number of each document; NaN without a date. */
	readonly days: Float64Array;
	readonly facets: DocumentsTable['facets'];
}

export async function openShard(facts: ShardFacts, offset: number, read: ReadFile): Promise<Shard> {
	const table = await readJson<DocumentsTable>(read, documentsPath(facts.folder));
	let day = 0;
	return {
		facts,
		offset,
		fragments: table.fragments.split(' '),
		lengths: Float32Array.from(table.lengths, lengthOf),
		titleLengths: Uint8Array.from(table.titleLengths, (length) => Math.min(255, length)),
		days: Float64Array.from(table.days, (gap) => {
			if (gap === null) return Number.NaN;
			day += gap;
			return day;
		}),
		facets: table.facets,
	};
}

/** The values that a document of a shard has for a filter; `at` is its place in the shard. */
export function valuesOf({ facets }: Shard, name: string, at: number): readonly string[] {
	const column = Object.hasOwn(facets, name) ? facets[name] : undefined;
	const own = column?.of[at];
	if (!column || own === null || own === undefined) return [];
	return typeof own === 'number' ? [column.values[own]!] : own.map((value) => column.values[value]!);
}
