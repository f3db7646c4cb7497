import { type Archive, isAboutHealth } from './archive.ts';
import type { Entry } from './entry.ts';
import type { CitedDocument } from './graph/cited-document.ts';

/** The places of entries in the list of all, 0 for the newest: numbers that lists can be searched by. */
export interface Ranks {
	/** Undefined for an entry that the archive does not list. */
	readonly rankOf: (entry: Entry) => number | undefined;
	readonly rankOfId: (id: string) => number | undefined;
	readonly entryAt: (rank: number) => Entry;
	readonly isAboutHealth: (rank: number) => boolean;
	readonly isBrief: (rank: number) => boolean;
	/** Days since 1970; an entry of which no day is known lies before all others. */
	readonly dayAt: (rank: number) => number;
	/** The ranks of a list of the archive, ascending; made once for each list. */
	readonly of: (list: readonly Entry[] | undefined) => Int32Array;
	/** The ranks of the entries that name a document in text or front matter, ascending; made once for each document. */
	readonly naming: (document: CitedDocument) => Int32Array;
}

const cache = new WeakMap<Archive, Ranks>();

/** The ranks of an archive, made once. */
export function ranksOf(archive: Archive): Ranks {
	const known = cache.get(archive) ?? makeRanks(archive);
	cache.set(archive, known);
	return known;
}

function makeRanks({ entries }: Archive): Ranks {
	const byId = new Map(entries.map(({ id }, rank) => [id, rank]));
	const aboutHealth = Uint8Array.from(entries, (entry) => Number(isAboutHealth(entry)));
	const briefs = Uint8Array.from(entries, ({ kind }) => Number(kind === 'diem-tin'));
	const days = Float64Array.from(entries, ({ sortKey }) => dayNumber(sortKey));
	const lists = new WeakMap<object, Int32Array>();
	const once = (key: object, make: () => Iterable<number | undefined>) => {
		const known = lists.get(key);
		if (known) return known;
		const ranks = Int32Array.from(new Set([...make()].filter((rank) => rank !== undefined))).sort();
		lists.set(key, ranks);
		return ranks;
	};
	return {
		rankOf: ({ id }) => byId.get(id),
		rankOfId: (id) => byId.get(id),
		entryAt: (rank) => entries[rank]!,
		isAboutHealth: (rank) => aboutHealth[rank] === 1,
		isBrief: (rank) => briefs[rank] === 1,
		dayAt: (rank) => days[rank]!,
		of: (list) => (list ? once(list, () => list.map(({ id }) => byId.get(id))) : nothing),
		naming: (document) =>
			once(document, () => [
				...document.citedIn.map(({ from }) => byId.get(from.id)),
				...document.relations
					.filter(({ to }) => to === document)
					.map(({ from }) => (from.held === undefined ? undefined : byId.get(from.held))),
			]),
	};
}

const nothing = new Int32Array();
const beforeAll = -1e6;

/** Of a vague date the first day counts. */
function dayNumber(date: string): number {
	if (date === '') return beforeAll;
	const [year, month = '1', day = '1'] = date.slice(0, 10).split('-');
	return Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
}
