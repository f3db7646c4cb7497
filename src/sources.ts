import type { Archive } from '#domain/archive.ts';
import type { Entry } from '#domain/entry.ts';
import { type Health, healthOf } from '#domain/health/health-of.ts';
import type { Revisions } from '#domain/revisions.ts';
import { readEnteredDays } from '#history/entered-days.ts';
import { readEntryRevisions } from '#history/entry-revisions.ts';
import { memoryFolder } from '#history/memory-folder.ts';
import type { Sources } from '#views/page-kind.ts';
import { readPublicFiles } from '../scripts/public-files.ts';

/** What the views are made from: the archive, and what git and the public files of the project at `root` add to it. */
export function sourcesOf(archive: Archive, { root, publicFolder }: { root: string; publicFolder: string }): Sources {
	const memory = memoryFolder(root);
	let revisions: ReadonlyMap<string, Revisions> | undefined;
	let health: Health | undefined;
	return {
		archive,
		// Of a withdrawn entry too: what its editors wrote may tell what was removed.
		revisionsOf(entry: Entry) {
			if (entry.data.withdrawn) return [];
			revisions ??= readEntryRevisions(root, { memory });
			return revisions.get(`${entry.kind}/${entry.contentId}.md`) ?? [];
		},
		health() {
			health ??= healthOf(archive, {
				fileSizes: readPublicFiles(publicFolder).files,
				enteredOn: readEnteredDays(root, { memory }),
			});
			return health;
		},
	};
}
