import type { Archive } from '#domain/archive.ts';
import type { Entry } from '#domain/entry.ts';
import type { CitedDocument } from './cited-document.ts';
import { entryOf } from './reference.ts';

/** Documents on a line of time, the page's own included. */
const most = 12;

export interface Timeline {
	/** The oldest year first. */
	readonly years: readonly { readonly year: string; readonly documents: readonly CitedDocument[] }[];
	/** Held documents whose date is unknown, by the earliest day that they can have. */
	readonly undated: readonly CitedDocument[];
}

/**
 * The directives on the topics of an entry in its province: documents that the archive holds and those that its entries cite,
 * at most 12. Those that the entry itself names come first, then the nearest in time. Undefined for fewer than three.
 */
export function timelineOf(entry: Entry, archive: Archive): Timeline | undefined {
	const self = archive.graph.held.get(entry.id);
	const placed = (documents: Iterable<CitedDocument>) =>
		[...new Set(documents)].flatMap((document) => {
			const at = document === self ? entry.sortKey || endOfTime : dayOf(document, archive);
			return at === undefined ? [] : [{ document, at }];
		});
	const here = entry.sortKey || endOfTime;
	const named = placed(namedBy(entry, archive)).sort(nearestTo(here));
	const around = placed(surroundings(entry, here, archive)).sort(nearestTo(here));
	const others = [...named, ...around].filter(({ document }) => document !== self);
	const chosen = [...new Map(others.map((one) => [one.document, one])).values()].slice(0, most - 1);
	if (self) chosen.push({ document: self, at: here });
	if (chosen.length < 3) return undefined;
	chosen.sort((a, b) => a.at.localeCompare(b.at, 'en') || a.document.key.localeCompare(b.document.key, 'en'));
	const dated = chosen.filter(({ document }) => dateOf(document) !== undefined);
	return {
		years: [...Map.groupBy(dated, ({ at }) => at.slice(0, 4))].map(([year, items]) => ({
			year,
			documents: items.map(({ document }) => document),
		})),
		undated: chosen.filter(({ document }) => dateOf(document) === undefined).map(({ document }) => document),
	};
}

const endOfTime = '9999';

/** The day of issue, else the year in its number; ISO. */
export function dateOf({ date, held, identity }: CitedDocument): string | undefined {
	if (date || held) return date;
	return identity && /^\d{4}$/.test(identity.period) ? identity.period : undefined;
}

/** Where a document stands on the line; an undated one where its earliest possible day is, a cited one without date nowhere. */
function dayOf(document: CitedDocument, archive: Archive): string | undefined {
	const entry = entryOf(document, archive);
	return dateOf(document) ?? (entry && (entry.sortKey || endOfTime));
}

function* namedBy(entry: Entry, { graph }: Archive): Generator<CitedDocument> {
	const self = graph.held.get(entry.id);
	for (const { to } of graph.links.get(entry.id) ?? []) yield to;
	for (const { from, to } of self?.relations ?? []) if (from === self) yield to;
}

interface Placed {
	readonly document: CitedDocument;
	readonly at: string;
}

const cache = new WeakMap<Archive, Map<string, readonly Placed[]>>();

/** The documents of each of the entry's provinces and topics that lie next to a day. */
function* surroundings(entry: Entry, day: string, archive: Archive): Generator<CitedDocument> {
	for (const place of new Set(entry.provinces.map(({ currentId }) => currentId))) {
		for (const { id } of entry.topics) {
			const line = lineOf(place, id, archive);
			const middle = line.findLastIndex(({ at }) => at < day) + 1;
			for (const { document } of line.slice(Math.max(0, middle - most), middle + most)) yield document;
		}
	}
}

/** All documents of a province and a topic, oldest first; made once, so that a page costs what it shows. */
function lineOf(place: string, topic: string, archive: Archive): readonly Placed[] {
	const lines = cache.get(archive) ?? new Map<string, readonly Placed[]>();
	cache.set(archive, lines);
	const known = lines.get(`${place} ${topic}`);
	if (known) return known;
	const documents = new Set<CitedDocument>();
	for (const entry of archive.byProvince.get(place) ?? []) {
		if (!entry.topics.some(({ id }) => id === topic)) continue;
		const held = archive.graph.held.get(entry.id);
		if (held) documents.add(held);
		for (const { to } of archive.graph.links.get(entry.id) ?? []) documents.add(to);
	}
	const line = [...documents]
		.flatMap((document) => {
			const at = dayOf(document, archive);
			return at === undefined ? [] : [{ document, at }];
		})
		.sort((a, b) => a.at.localeCompare(b.at, 'en'));
	lines.set(`${place} ${topic}`, line);
	return line;
}

function nearestTo(day: string): (a: Placed, b: Placed) => number {
	const here = monthsOf(day);
	return (a, b) => Math.abs(monthsOf(a.at) - here) - Math.abs(monthsOf(b.at) - here) || b.at.localeCompare(a.at, 'en');
}

function monthsOf(at: string): number {
	const [year, month = '01', day = '01'] = at.slice(0, 10).split('-');
	return Number(year) * 12 + Number(month) + Number(day) / 31;
}
