import { copyFileSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { PackFile } from '#offline/pack.ts';
import { indexFolder, isTables, manifestFile, volumeFolder } from '../manifest.ts';
import { type ArchiveNames, archiveParts } from './archive-parts.ts';
import { gatheredFile } from './build-volume.ts';
import { contentHash } from './content-hash.ts';
import { sumOf } from './file-sum.ts';
import { queryTables } from './query-tables.ts';
import type { Volume } from './run-pagefind.ts';
import type { Sealed } from './sealed-folder.ts';
import type { ShardSummary } from './shard-parts.ts';

/** A part of the index that is made, and where. */
export interface InPlace<Value> extends Sealed<Value> {
	readonly folder: string;
}

const names: ArchiveNames = { hashOf: contentHash, folderOf: volumeFolder };
/** Pagefind's scripts: they are needed once, beside the first volume. */
const scripts = /^pagefind[\w-]*\.js$/;

/**
 * Puts the index into a built site, in place of one that is there. `volumes` are those of all shards, in order. Files are shared
 * with the cache where they can be. Returns the file of query tables, as it stands on the site.
 */
export function writeIndex(
	volumes: readonly InPlace<Volume>[],
	shards: readonly InPlace<ShardSummary>[],
	dist: string,
): PackFile {
	const terms = join(dist, indexFolder);
	for (const folder of [terms, join(dist, 'pagefind')]) rmSync(folder, { recursive: true, force: true });
	const folders = new Set<string>();
	for (const [at, { folder, files, value }] of volumes.entries()) {
		const wanted = files.filter((path) => path !== gatheredFile && (at === 0 || !scripts.test(path)));
		for (const path of wanted) share(join(folder, path), join(dist, volumeFolder(at, value.hash), path));
	}
	for (const { folder, files } of shards) for (const path of files) share(join(folder, path), join(terms, path));
	const summaries = shards.map(({ value }) => value);
	makeFolder(terms);
	const tables = archiveParts(summaries, queryTables(), names).flatMap(([path, bytes]) => {
		const written = path === manifestFile ? bytes : gzipSync(bytes, { level: 9 });
		writeFileSync(join(terms, path), written);
		return isTables(path) ? [{ path: `/${indexFolder}/${path}`, ...sumOf(written) }] : [];
	});
	return tables[0]!;

	function makeFolder(folder: string): void {
		if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
		folders.add(folder);
	}

	function share(from: string, to: string): void {
		makeFolder(dirname(to));
		try {
			linkSync(from, to);
		} catch {
			// Another file system, or one that knows no hard links.
			copyFileSync(from, to);
		}
	}
}
