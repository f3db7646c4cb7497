import type { ArchiveIndex } from '../archive-index.ts';
import { error, type Fault, type Place, topOfFile, warning } from '../fault.ts';
import { offsetOf } from '../schema/yaml-place.ts';
import { pathProblem } from './file-path.ts';
import { fileProblems } from './file-problems.ts';
import { type Listing, listingsOf } from './listed-files.ts';
import { isLeftover } from './public-kind.ts';

/** Every attachment, listed or not, is of an accepted kind, whole, not too large, and lies where its name says: all are served. */
export function* attachmentFiles({ entries, publicFileFacts }: ArchiveIndex): Generator<Fault> {
	const listings = listingsOf(entries);
	for (const path of attachmentPaths({ entries, publicFileFacts })) {
		const [first] = listings.get(path) ?? [];
		const at = placeOf(path, first);
		const year = first?.entry.folder;
		const misplaced = pathProblem(path, publicFileFacts, year && /^\d{4}$/.test(year) ? year : undefined);
		const shown = first ? `tệp public/${path}: ` : '';
		if (misplaced) yield error(at.file, at.place, 'attachment-path', `${shown}${misplaced.message}`, misplaced.hint);
		for (const { rule, severity, message, hint } of fileProblems(path, publicFileFacts.get(path)!))
			yield (severity === 'error' ? error : warning)(at.file, at.place, rule, `${shown}${message}`, hint);
	}
}

/** Paths of the files that count as attachments: those in `public/tep/`, and those elsewhere in `public/` that an entry lists. */
export function attachmentPaths({
	entries,
	publicFileFacts,
}: Pick<ArchiveIndex, 'entries' | 'publicFileFacts'>): string[] {
	const listed = listingsOf(entries);
	return [...publicFileFacts.keys()]
		.filter((path) => (path.startsWith('tep/') && !isLeftover(path)) || listed.has(path))
		.sort();
}

/** Where a fault of a file is told: at the record that lists it, else at the file itself. Paths start from `content/`. */
export function placeOf(path: string, listing: Listing | undefined): { file: string; place: Place } {
	if (!listing) return { file: `../public/${path}`, place: topOfFile };
	const { entry, file } = listing;
	return { file: entry.path, place: entry.atYaml(offsetOf(entry.document(), [...file.at, 'url'])) };
}
