import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pictureSize } from '#checks/attachments/picture-size.ts';
import type { PublicFiles } from '#checks/attachments/public-file.ts';
import type { Archive } from '#domain/archive.ts';
import type { Entry } from '#domain/entry.ts';
import { type Health, healthOf } from '#domain/health/health-of.ts';
import type { Revisions } from '#domain/revisions.ts';
import type { SiteAddress } from '#domain/site-address.ts';
import { readEnteredDays } from '#history/entered-days.ts';
import { readEntryRevisions } from '#history/entry-revisions.ts';
import { memoryFolder } from '#history/memory-folder.ts';
import type { Sources } from '#views/page-kind.ts';
import { readPublicFiles } from '../scripts/public-files.ts';

const picture = /\.(?:gif|jpe?g|png|webp)$/i;

interface Place {
	/** The folder of the project. */
	readonly root: string;
	readonly publicFolder: string;
	readonly address: SiteAddress;
}

/** What the views are made from: the archive, and what git and the public files of the project at `root` add to it. */
export function sourcesOf(archive: Archive, { root, publicFolder, address }: Place): Sources {
	const memory = memoryFolder(root);
	let revisions: ReadonlyMap<string, Revisions> | undefined;
	let health: Health | undefined;
	let days: ReadonlyMap<string, string> | undefined;
	let files: PublicFiles | undefined;
	const enteredDays = () => {
		days ??= readEnteredDays(root, { memory });
		return days;
	};
	const publicFiles = () => {
		files ??= readPublicFiles(publicFolder).files;
		return files;
	};
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
				fileSizes: publicFiles(),
				enteredOn: enteredDays(),
			});
			return health;
		},
		enteredOn: ({ kind, contentId }) => enteredDays().get(`${kind}/${contentId}.md`),
		pictureAt(url) {
			const path = url.slice(1);
			const file = picture.test(path) ? publicFiles().get(path) : undefined;
			const size = file && pictureSize(file.head());
			return size && { ...size, sha256: file.sha256, bytes: () => readFileSync(join(publicFolder, path)) };
		},
		address,
	};
}
