import type { AlternativesTable } from '../query/alternatives.ts';
import type { ProvinceTable } from '../query/named-provinces.ts';
import { type KnownWord, readSpellingWords, type SpellingWords } from '../spelling-words.ts';
import { kept, type ReadFile, readJson, remembering } from './files.ts';
import { readManifest } from './read-manifest.ts';
import { openShard, type Shard } from './shard.ts';
import { stepsOf } from './steps.ts';
import { type TermFiles, termFiles } from './term-files.ts';

/** The index of an archive; its files are read when a search needs them, each once. */
export interface ArchiveIndex {
	/** Periods, newest first. */
	readonly periods: number;
	readonly documents: number;
	/** Which periods are answered together, in their order. */
	readonly steps: readonly (readonly number[])[];
	readonly shard: (period: number) => Promise<Shard>;
	readonly terms: (period: number) => TermFiles;
	readonly tables: () => Promise<QueryTables>;
	/** The words of the archive by their bare letters. */
	readonly spelling: () => Promise<ReadonlyMap<string, KnownWord>>;
}

/** What a query is read with. */
export interface QueryTables {
	readonly alternatives: AlternativesTable;
	readonly provinces: ProvinceTable;
}

/** Opens the index whose files `read` gives; `steps` groups its periods. Rejects when its manifest cannot be had or is of another format. */
export async function openIndex(read: ReadFile, steps = stepsOf): Promise<ArchiveIndex> {
	const files = remembering(read);
	const manifest = await readManifest(files);
	const offsets = manifest.shards.map((_, at) =>
		manifest.shards.slice(0, at).reduce((sum, { documents }) => sum + documents, 0),
	);
	const shards = new Map<number, Promise<Shard>>();
	const tables = kept(() => readJson<QueryTables>(files, manifest.tables));
	const spelling = kept(async () => readSpellingWords(await readJson<SpellingWords>(files, manifest.spelling)));
	return {
		periods: manifest.shards.length,
		documents: manifest.shards.reduce((sum, { documents }) => sum + documents, 0),
		steps: steps(manifest.shards.map(({ documents }) => documents)),
		shard(period) {
			const known = shards.get(period);
			if (known) return known;
			const shard = openShard(manifest.shards[period]!, offsets[period]!, files);
			shards.set(period, shard);
			shard.catch(() => shards.delete(period));
			return shard;
		},
		terms: (period) => termFiles(manifest.shards[period]!, files),
		tables,
		spelling,
	};
}
