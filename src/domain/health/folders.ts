import type { Archive } from '#domain/archive.ts';
import { type Entry, kindLabels } from '#domain/entry.ts';
import { collections, undatedFolder } from '#domain/entry-path.ts';
import { type Counts, countsByPart } from './counts.ts';
import type { MeasureResult } from './health-of.ts';

/** A folder below `content/`, which has one owner. */
export interface FolderHealth {
	/** `van-ban/2025`. */
	readonly folder: string;
	/** «Văn bản, năm 2025». */
	readonly label: string;
	/** Withdrawn entries not counted. */
	readonly entries: number;
	readonly counts: Counts;
}

/** The folder of an entry, such as `tin-tuc/khong-ngay`. */
function folderOf({ kind, path }: Entry): string {
	return `${kind}/${path.folder}`;
}

/** The file of an entry, below `content/`. */
export function fileOf(entry: Entry): string {
	return `${folderOf(entry)}/${entry.path.slug}.md`;
}

/** Every folder that holds an entry, withdrawn ones included: by kind, newest year first, undated entries last. */
export function folderHealth(
	{ entries, withdrawn }: Pick<Archive, 'entries' | 'withdrawn'>,
	results: readonly MeasureResult[],
): FolderHealth[] {
	const counts = countsByPart(results, folderOf);
	const held = Map.groupBy(entries, folderOf);
	const folders = new Map([...entries, ...withdrawn].map((entry) => [folderOf(entry), entry]));
	return [...folders]
		.sort(([, a], [, b]) => orderOf(a) - orderOf(b) || yearOf(b) - yearOf(a))
		.map(([folder, entry]) => ({
			folder,
			label: `${kindLabels[entry.kind]}, ${entry.path.folder === undatedFolder ? 'chưa rõ năm' : `năm ${entry.path.folder}`}`,
			entries: held.get(folder)?.length ?? 0,
			counts: counts(folder),
		}));
}

function orderOf({ kind }: Entry): number {
	return collections.indexOf(kind);
}

function yearOf({ path }: Entry): number {
	return path.folder === undatedFolder ? 0 : Number(path.folder);
}
