import type { Archive } from '#domain/archive.ts';
import type { Entry } from '#domain/entry.ts';
import { neighboursOf } from '#domain/neighbours.ts';

/** The entries before and after one in the list of its kind. */
export interface NeighbourLinks {
	readonly kind: Entry['kind'];
	readonly before: NeighbourLink | undefined;
	readonly after: NeighbourLink | undefined;
}

export interface NeighbourLink {
	readonly url: string;
	readonly title: string;
	/** Newer and older are claimed only between entries whose dates are known. */
	readonly dated: boolean;
}

/** The links at the end of an entry's page. */
export function neighbourLinks(entry: Entry, archive: Archive): NeighbourLinks {
	const linkTo = (other: Entry | undefined) =>
		other && {
			url: other.url,
			title: other.data.title,
			dated: entry.date !== undefined && other.date !== undefined,
		};
	const { before, after } = neighboursOf(entry, archive);
	return { kind: entry.kind, before: linkTo(before), after: linkTo(after) };
}
