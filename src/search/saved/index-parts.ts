import type { QueryTables } from '../engine/archive-index.ts';
import type { ReadFile } from '../engine/files.ts';
import { type Fragment, parseFragments } from '../fragment.ts';
import { archiveParts } from '../index/archive-parts.ts';
import { gatherVolume } from '../index/gather-volume.ts';
import { type IndexPart, type ReadVolume, type ShardSummary, shardParts } from '../index/shard-parts.ts';
import { newestFirst } from '../index/shard-plan.ts';
import { fragmentOf } from '../manifest.ts';
import type { SavedPage } from './saved-texts.ts';

/** Pages whose texts are in memory together. */
const pagesPerShard = 1_000;
/** A device reads its own files fast: few large ones are written sooner than many small ones. */
const layout = { bytesPerChunk: 60_000, mostChunks: Number.MAX_SAFE_INTEGER };
/** All files lie in a store that has another name for other content; theirs need tell nothing. */
const name = 'may';

/**
 * The files of an index over pages on the device, which the engine searches like that of the archive; the manifest comes last. The
 * texts stay where they are. Rejects when one cannot be read.
 */
export async function* savedIndexParts(
	pages: readonly SavedPage[],
	read: ReadFile,
	tables: QueryTables,
): AsyncGenerator<IndexPart> {
	const sorted = [...pages].sort(newestFirst);
	const shards: ShardSummary[] = [];
	for (let first = 0; first < sorted.length; first += pagesPerShard) {
		const volumes = await readVolumes(sorted.slice(first, first + pagesPerShard), read);
		const { parts, ...summary } = shardParts(volumes, layout, () => String(shards.length));
		yield* parts;
		shards.push(summary);
	}
	yield* archiveParts(shards, tables, { hashOf: () => name, folderOf: (_, folder) => folder });
}

/** The pages as volumes: runs of pages whose texts stand in one folder, which takes the place of the volume's hash. */
async function readVolumes(pages: readonly SavedPage[], read: ReadFile): Promise<ReadVolume[]> {
	const runs: { readonly folder: string; readonly pages: SavedPage[]; readonly texts: Fragment[] }[] = [];
	let file: { readonly path: string; readonly texts: readonly Fragment[] } | undefined;
	for (const page of pages) {
		const { path, place } = page;
		// Pages that share a file follow each other.
		if (file?.path !== path) file = { path, texts: parseFragments(path, await read(path)) };
		const { volume } = fragmentOf(path)!;
		if (runs.at(-1)?.folder !== volume) runs.push({ folder: volume, pages: [], texts: [] });
		runs.at(-1)!.pages.push(page);
		runs.at(-1)!.texts.push(file.texts[place]!);
	}
	return runs.map(({ folder, pages, texts }) => ({
		hash: folder,
		texts: {
			pages: pages.length,
			files: pages.map(({ path }) => fragmentOf(path)!.name).join(' '),
			pagesPerFile: 1,
			places: pages.map(({ place }) => place),
		},
		gathered: gatherVolume(texts),
	}));
}
