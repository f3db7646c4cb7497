import type { Revision, Revisions } from '#domain/revisions.ts';
import { commitNote } from './commit-note.ts';
import type { FileVersion } from './model.ts';
import type { PublicState } from './public-state.ts';

/** A commit of more files than these is work on the archive, not on an entry. */
const many = 20;

/**
 * What readers are told of the life of an entry: its first publication and each later change of what they can see, newest
 * first. `stateOf` tells what a blob showed. Empty when the entry has never been public.
 */
export function revisionsOf(
	versions: readonly FileVersion[],
	stateOf: (blob: string) => PublicState | undefined,
): Revisions {
	const revisions: Revision[] = [];
	let shown: PublicState | undefined;
	for (const version of versions) {
		const state = stateOf(version.blob);
		if (!state) continue;
		const change = shown ? difference(shown, state) : 'added';
		shown = state;
		// A renamed key or a field filled in everywhere says nothing about one entry.
		if (!change || (change === 'fields' && version.touched > many)) continue;
		const revision = describe(version, change);
		// Web editors make a commit of every save.
		if (!sameToReaders(revisions.at(-1), revision)) revisions.push(revision);
	}
	return revisions.reverse();
}

function difference(before: PublicState, after: PublicState): 'text' | 'fields' | undefined {
	if (before.text !== after.text) return 'text';
	return before.fields === after.fields ? undefined : 'fields';
}

function describe({ at, summary, mixed, touched }: FileVersion, change: Revision['change']): Revision {
	const on = at?.slice(0, 10);
	if (change === 'added') return { on, change, note: undefined, files: undefined };
	return { on, change, note: mixed ? undefined : commitNote(summary), files: touched > many ? touched : undefined };
}

function sameToReaders(a: Revision | undefined, b: Revision): boolean {
	return a !== undefined && a.on === b.on && a.change === b.change && a.note === b.note && a.files === b.files;
}
