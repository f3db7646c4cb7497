import { join } from 'node:path';
import { listFiles } from '../content-files.ts';
import { Content } from './content.ts';
import { ContentCache, pastName } from './content-cache.ts';
import { type FileStamp, stampOf } from './file-stamp.ts';
import { Pack } from './pack.ts';
import { PastFile } from './past-memory.ts';
import { type ReadingPlan, readWanted } from './read-files.ts';
import { Reading } from './reading.ts';
import type { FileRecord } from './record.ts';

export type { Content };

export interface ContentPlace {
	/** The content folder. */
	readonly content: string;
	/** A folder for what is remembered from run to run, made when missing; without it nothing is. */
	readonly cache: string | undefined;
	/** Hash of the code and vocabularies that decide what is found in a file: `hashRenderInputs(root)`. */
	readonly code: string;
	readonly plan?: ReadingPlan;
}

/** Of a file that could be read, but not looked at: it is read every time. */
const unknownStamp: FileStamp = { size: -1, modified: 0, changed: 0, node: 0 };

/**
 * Reads everything below the content folder once, for the checks and for the site; unchanged files from the cache. Throws
 * `UnreadableError` when the folder cannot be read, `ReadingError`, naming the file, when the reading itself breaks down.
 */
export async function readContent({ content, cache: folder, code, plan }: ContentPlace): Promise<Content> {
	const readAt = Date.now();
	const paths = listFiles(content).sort();
	const stamps = new Map(paths.map((path) => [path, stampOf(join(content, path)) ?? unknownStamp]));
	const cache = folder === undefined ? undefined : new ContentCache(folder, code);
	const known = cache?.records ?? new Map<string, FileRecord>();
	const reading = new Reading(known, stamps, readAt, () => cache?.beginPack() ?? Pack.begin('memory', undefined));
	const wanted = paths.filter((path) => !reading.keepUntouched(path));
	await readWanted(
		content,
		wanted.map((path) => ({ path, known: known.get(path)?.hash })),
		(batch) => reading.take(batch),
		plan,
	);
	const { records, unreadable, found, changed } = reading;
	const past = cache && folder !== undefined ? new PastFile(join(folder, pastName), cache.version) : undefined;
	return new Content(content, {
		records: paths.flatMap((path) => records.get(path) ?? []),
		unreadable,
		readAnew: wanted.length,
		foundAnew: found,
		pastMemory: past,
		save: (all) => [!changed || !cache || cache.save(all), past?.save() ?? true].every(Boolean),
	});
}
