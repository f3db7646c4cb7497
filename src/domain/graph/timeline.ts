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
	/** Documents shown, and all that could stand on the line. */
	readonly shown: number;
	readonly total: number;
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
		shown: chosen.length,
		total: countOf(entry, [...(self ? [self] : []), ...named.map(({ document }) => document)], archive),
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

interface Line {
	/** The oldest first. */
	readonly placed: readonly Placed[];
	readonly documents: ReadonlySet<CitedDocument>;
}

interface Cache {
	readonly lines: Map<string, Line>;
	/** How many documents stand on several lines together, by their keys. */
	readonly counts: Map<string, number>;
}

const cache = new WeakMap<Archive, Cache>();

function cacheOf(archive: Archive): Cache {
	const known = cache.get(archive) ?? { lines: new Map(), counts: new Map() };
	cache.set(archive, known);
	return known;
}

/** The lines of an entry: one for each of its provinces and topics. */
function linesOf(entry: Entry, archive: Archive): Line[] {
	const places = [...new Set(entry.provinces.map(({ currentId }) => currentId))];
	return places.flatMap((place) => entry.topics.map(({ id }) => lineOf(place, id, archive)));
}

/** How many documents stand on the lines of an entry, each once, or are among `named`. */
function countOf(entry: Entry, named: readonly CitedDocument[], archive: Archive): number {
	const lines = linesOf(entry, archive);
	const { counts } = cacheOf(archive);
	const places = entry.provinces.map(({ currentId }) => currentId).sort();
	const topics = entry.topics.map(({ id }) => id).sort();
	const key = [...new Set(places), ...topics].join(' ');
	const count = counts.get(key) ?? new Set(lines.flatMap(({ documents }) => [...documents])).size;
	counts.set(key, count);
	return count + new Set(named.filter((document) => !lines.some(({ documents }) => documents.has(document)))).size;
}

/** The documents of each of the entry's provinces and topics that lie next to a day. */
function* surroundings(entry: Entry, day: string, archive: Archive): Generator<CitedDocument> {
	for (const { placed } of linesOf(entry, archive)) {
		const middle = placed.findLastIndex(({ at }) => at < day) + 1;
		for (const { document } of placed.slice(Math.max(0, middle - most), middle + most)) yield document;
	}
}

/** All documents of a province and a topic, oldest first; made once, so that a page costs what it shows. */
function lineOf(place: string, topic: string, archive: Archive): Line {
	const { lines } = cacheOf(archive);
	const known = lines.get(`${place} ${topic}`);
	if (known) return known;
	const documents = new Set<CitedDocument>();
	for (const entry of archive.byProvince.get(place) ?? []) {
		if (!entry.topics.some(({ id }) => id === topic)) continue;
		const held = archive.graph.held.get(entry.id);
		if (held) documents.add(held);
		for (const { to } of archive.graph.links.get(entry.id) ?? []) documents.add(to);
	}
	const placed = [...documents]
		.flatMap((document) => {
			const at = dayOf(document, archive);
			return at === undefined ? [] : [{ document, at }];
		})
		.sort((a, b) => a.at.localeCompare(b.at, 'en'));
	const line = { placed, documents: new Set(placed.map(({ document }) => document)) };
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
