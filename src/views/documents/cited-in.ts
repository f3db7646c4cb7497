import type { Archive } from '#domain/archive.ts';
import type { Confidence } from '#domain/citations/find-citations.ts';
import type { Entry } from '#domain/entry.ts';
import { type Cited, type CitingEntry, citingGroups, type Quote } from '#domain/graph/citing-entries.ts';
import { doubtsIn } from '#domain/graph/confidence.ts';
import { urls } from '#domain/urls.ts';

/** Entries of a kind that are shown: open, and folded behind them. Of a law that thousands cite the others are counted. */
export interface Room {
	readonly open: number;
	readonly folded: number;
}
const ample: Room = { open: 20, folded: 40 };
/** Sentences of an entry that stand open, and those folded behind them. */
const [openQuotes, foldedQuotes] = [5, 15];

/** «Được nhắc đến trong»: the entries that mention a document, by kind, newest first, each with the sentences that do. */
export interface CitedIn {
	readonly groups: readonly CitingKind[];
	/** How sure the mentions are other than certain. */
	readonly doubts: readonly Exclude<Confidence, 'certain'>[];
}

export interface CitingKind {
	readonly label: string;
	readonly total: number;
	readonly open: readonly CitingRow[];
	readonly folded: readonly CitingRow[];
	/** Where those are found that are only counted; a document without a number cannot be searched for. */
	readonly search: { readonly url: string; readonly number: string } | undefined;
}

export interface CitingRow {
	readonly url: string;
	readonly title: string;
	readonly date: Entry['date'];
	readonly dateMissing: Entry['dateMissing'];
	/** Of documents only. */
	readonly document: { readonly number: string | undefined; readonly issuer: string } | undefined;
	/** Where its title mentions the document. */
	readonly inTitle: CitingEntry['inTitle'];
	readonly open: readonly Quote[];
	readonly folded: readonly Quote[];
	/** Sentences that are only counted. */
	readonly omitted: number;
}

/** `number` is that of the document, or of the documents that the mentions may mean. */
export function citedInView(
	cited: readonly Cited[],
	number: string | undefined,
	archive: Archive,
	room: Room = ample,
): CitedIn {
	const groups = citingGroups(cited, archive.byId, room.open + room.folded);
	return {
		groups: groups.map(({ label, total, entries }) => {
			const rows = entries.map(citingRow);
			return {
				label,
				total,
				open: rows.slice(0, room.open),
				folded: rows.slice(room.open),
				search: total > rows.length && number !== undefined ? { url: urls.search(number), number } : undefined,
			};
		}),
		doubts: doubtsIn(cited.map(({ confidence }) => confidence)),
	};
}

function citingRow({ entry, inTitle, quotes }: CitingEntry): CitingRow {
	const { url, data, date, dateMissing } = entry;
	/** A certain mention in a title needs no line of its own: it is marked there. */
	const lines = quotes.filter(({ field, confidence }) => field !== 'title' || confidence !== 'certain');
	const folded = lines.slice(openQuotes, openQuotes + foldedQuotes);
	return {
		url,
		title: data.title,
		date,
		dateMissing,
		document:
			entry.kind === 'van-ban'
				? { number: entry.data.number, issuer: entry.issuer.shortName ?? entry.issuer.name }
				: undefined,
		inTitle,
		open: lines.slice(0, openQuotes),
		folded,
		omitted: Math.max(0, lines.length - openQuotes - folded.length),
	};
}
