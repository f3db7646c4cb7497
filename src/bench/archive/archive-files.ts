import { randomStream } from '../random.ts';
import { type ArchiveFile, Paths } from './archive-file.ts';
import { briefEntry } from './brief-entry.ts';
import { documentEntry } from './document-entry.ts';
import { newsEntry } from './news-entry.ts';
import type { ArchivePlan, PlannedEntry } from './planned.ts';

/** The files of a planned archive, one at a time and each made from a seed of its own: 50,000 need no memory. */
export function* archiveFiles(plan: ArchivePlan): Generator<ArchiveFile> {
	const paths = new Paths();
	for (const entry of plan.entries) yield fileOf(plan, entry, paths);
}

/** The file of one planned entry. */
export function fileOf({ seed, hub }: ArchivePlan, entry: PlannedEntry, paths: Paths): ArchiveFile {
	const random = randomStream(seed * 1_000_003 + entry.index);
	if (entry.document) return documentEntry(entry, entry.document, hub, paths, random);
	return entry.kind === 'news' ? newsEntry(entry, hub, paths, random) : briefEntry(entry, paths, random);
}
