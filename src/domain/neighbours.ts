import { type Archive, isAboutHealth } from './archive.ts';
import type { Entry } from './entry.ts';

export interface Neighbours {
	/** The one above in its list, which is newer. */
	readonly before: Entry | undefined;
	readonly after: Entry | undefined;
}

const cache = new WeakMap<Archive, ReadonlyMap<Entry, Neighbours>>();
const none: Neighbours = { before: undefined, after: undefined };

/**
 * The entries of the same kind just before and after this one, newest first. An item outside the health sector is a
 * neighbour only of its like.
 */
export function neighboursOf(entry: Entry, archive: Archive): Neighbours {
	const known = cache.get(archive) ?? allNeighbours(archive);
	cache.set(archive, known);
	return known.get(entry) ?? none;
}

function allNeighbours({ news, documents, briefs }: Archive): Map<Entry, Neighbours> {
	const all = new Map<Entry, Neighbours>();
	for (const list of [news, documents, briefs] as const) {
		for (const alike of Map.groupBy<boolean, Entry>(list, isAboutHealth).values()) {
			alike.forEach((entry, at) => {
				all.set(entry, { before: alike[at - 1], after: alike[at + 1] });
			});
		}
	}
	return all;
}
