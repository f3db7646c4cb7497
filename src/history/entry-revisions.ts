import { collections } from '#domain/entry-path.ts';
import type { Revisions } from '#domain/revisions.ts';
import type { FileHistory } from './model.ts';
import { publicStates } from './public-states.ts';
import { type HistoryOptions, readHistory } from './read-history.ts';
import { revisionsOf } from './revisions.ts';

/**
 * The revisions of the entries that were changed after their publication, by path below `content/`. Empty without a
 * history to rely on.
 */
export function readEntryRevisions(root: string, options: HistoryOptions = {}): ReadonlyMap<string, Revisions> {
	const history = readHistory(root, 'HEAD', options);
	const changed = history?.files.filter((file) => isEntry(file) && !file.removed && hasTwoTexts(file)) ?? [];
	const found = new Map<string, Revisions>();
	if (!history || changed.length === 0) return found;
	const blobs = changed.flatMap(({ versions }) => versions.map(({ blob }) => blob));
	const stateOf = publicStates(blobs, history.texts, options.memory);
	for (const { path, versions } of changed) {
		const revisions = revisionsOf(versions, stateOf);
		if (revisions.length > 1) found.set(path, revisions);
	}
	return found;
}

function isEntry({ path }: FileHistory): boolean {
	return collections.some((collection) => path.startsWith(`${collection}/`));
}

function hasTwoTexts({ versions }: FileHistory): boolean {
	return versions.some(({ blob }) => blob !== versions[0]!.blob);
}
