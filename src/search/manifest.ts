/** Where the index stands below the site's root, without slashes at its ends. */
export const indexFolder = 'tim-kiem/chi-muc';
/** The one file of the index whose name does not change with its content. */
export const manifestFile = 'muc-luc.json';

/**
 * The version of all that an index holds and how. A page out of a browser's store may meet an index of another day, which it
 * must not misread: whoever changes what the code takes of a text, or how it is written, counts on (`manifest.test.ts`).
 */
export const indexFormat = 1;

/** What the index consists of. Paths are relative to its folder; every file but the manifest is gzip. */
export interface Manifest {
	readonly format: number;
	/** Periods, newest first, then pages of numbers. */
	readonly shards: readonly ShardFacts[];
	/** The folded words of all shards, for spelling repair. */
	readonly spelling: string;
	/** What queries are read with: abbreviations, former provinces. */
	readonly tables: string;
}

/** The pages of one period, or pages of numbers. */
export interface ShardFacts {
	readonly folder: string;
	/** Pagefind's indexes of the same pages, part by part: folders below the site's root, with slashes at their ends. */
	readonly volumes: readonly string[];
	readonly documents: number;
	/** Words of all its pages, and of their titles. */
	readonly words: number;
	readonly titleWords: number;
	/** How many files each kind of chunk has. */
	readonly chunks: Readonly<Record<ChunkKind, number>>;
}

export type ChunkKind = 'word' | 'pair' | 'number';

/** Where an index of Pagefind's stands: the first at the place where its script looks, the others by their hashes. */
export function volumeFolder(at: number, hash: string): string {
	return at === 0 ? 'pagefind/' : `pagefind/ky/${hash}/`;
}

/** The path of a file of texts below the site's root. */
export function fragmentPath(volume: string, name: string): string {
	return `${volume}fragment/${name}.pf_fragment`;
}

/** The volume and name of a file of texts; undefined when a path is none. */
export function fragmentOf(path: string): { readonly volume: string; readonly name: string } | undefined {
	const [, volume, name] = /^(.*)fragment\/([^/]+)\.pf_fragment$/.exec(path) ?? [];
	return volume !== undefined && name !== undefined ? { volume, name } : undefined;
}

/** The path of a shard's chunk below the index folder. */
export function chunkPath(folder: string, kind: ChunkKind, chunk: number): string {
	return `${folder}/${kind}/${chunk.toString(16)}.bin`;
}

/** Whether a path is that of query tables. */
export function isTables(path: string): boolean {
	return /(?:^|\/)tables-\w+\.bin$/.test(path);
}

/** The path of a shard's table of documents below the index folder. */
export function documentsPath(folder: string): string {
	return `${folder}/documents.bin`;
}
