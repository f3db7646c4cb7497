import type { Entry } from '#domain/entry.ts';
import { appearedOn } from '#domain/entry-days.ts';
import type { Sources } from '#views/page-kind.ts';

/** The entries whose day of appearance is known, in the order in which subscribers should hear of them. */
export interface Appearances {
	/** The first `most` of some entries, newest first; those of one day in the order of the archive. */
	readonly newest: (entries: Iterable<Entry>, most: number) => Entry[];
}

/**
 * The appearances of a whole archive, worked out once. An entry of which no day at all is known cannot be placed and is left
 * out: a feed must say when each of its items was updated (RFC 4287, 4.2.15).
 */
export function appearancesOf({ archive, revisionsOf, enteredOn }: Sources): Appearances {
	const dated = archive.entries.flatMap((entry) => {
		const on = appearedOn(entry, { revisions: revisionsOf(entry), enteredOn: enteredOn(entry) });
		return on === undefined ? [] : [{ entry, on }];
	});
	dated.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
	const ranks = new Map(dated.map(({ entry }, rank) => [entry, rank]));
	return {
		newest(entries, most) {
			const found: number[] = [];
			for (const entry of entries) {
				const rank = ranks.get(entry);
				if (rank !== undefined) found.push(rank);
			}
			return found
				.sort((a, b) => a - b)
				.slice(0, most)
				.map((rank) => dated[rank]!.entry);
		},
	};
}
