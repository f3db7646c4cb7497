import { collections } from '#domain/entry-path.ts';
import type { Revisions } from '#domain/revisions.ts';
import type { FileHistory } from './model.ts';
import { type HistoryOptions, readHistory } from './read-history.ts';
import { revisionsOf } from './revisions.ts';

/** Files whose texts are held in memory at once. */
const batch = 500;

/**
 * The revisions of the entries that were changed after their publication, by path below `content/`. Empty without a
 * history to rely on.
 */
export function readEntryRevisions(root: string, options: HistoryOptions = {}): ReadonlyMap<string, Revisions> {
	const history = readHistory(root, 'HEAD', options);
	const changed = history?.files.filter((file) => isEntry(file) && !file.removed && hasTwoTexts(file)) ?? [];
	const found = new Map<string, Revisions>();
	for (let at = 0; at < changed.length; at += batch) {
		const files = changed.slice(at, at + batch);
		const texts = history!.texts(files.flatMap(({ versions }) => versions.map(({ blob }) => blob)));
		for (const { path, versions } of files) {
			const revisions = revisionsOf(versions, texts);
			if (revisions.length > 1) found.set(path, revisions);
		}
	}
	return found;
}

function isEntry({ path }: FileHistory): boolean {
	return collections.some((collection) => path.startsWith(`${collection}/`));
}

function hasTwoTexts({ versions }: FileHistory): boolean {
	return versions.some(({ blob }) => blob !== versions[0]!.blob);
}
