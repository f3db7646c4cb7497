import { type DocumentsTable, lengthOf, type TextFiles } from '../documents-table.ts';
import { documentsPath, fragmentPath, type ShardFacts } from '../manifest.ts';
import { type ReadFile, readJson } from './files.ts';

/** A period of the archive with its table of documents in memory. */
export interface Shard {
	readonly facts: ShardFacts;
	/** The place of its first document in the whole archive, newest first. */
	readonly offset: number;
	/** Where the texts of each volume are. */
	readonly texts: readonly TextPlaces[];
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
		texts: table.texts.map((texts) => ({ ...texts, files: texts.files.split(' ') })),
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

interface TextPlaces extends Omit<TextFiles, 'files'> {
	readonly files: readonly string[];
}

/**
 * Where the text of a document stands: a path below the site's root, and its place in that file. Throws for a document that the
 * shard has not.
 */
export function textOf({ facts, texts }: Shard, at: number): { readonly path: string; readonly place: number } {
	let place = at;
	for (const [volume, { pages, files, pagesPerFile, places }] of texts.entries()) {
		if (place < pages) {
			const file = files[Math.floor(place / pagesPerFile)]!;
			return { path: fragmentPath(facts.volumes[volume]!, file), place: places?.[place] ?? 0 };
		}
		place -= pages;
	}
	throw new RangeError(`No text of document ${at}`);
}

/** The values that a document of a shard has for a filter; `at` is its place in the shard. */
export function valuesOf({ facets }: Shard, name: string, at: number): readonly string[] {
	const column = Object.hasOwn(facets, name) ? facets[name] : undefined;
	const own = column?.of[at];
	if (!column || own === null || own === undefined) return [];
	return typeof own === 'number' ? [column.values[own]!] : own.map((value) => column.values[value]!);
}
