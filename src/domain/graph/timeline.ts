import type { Archive } from '#domain/archive.ts';
import type { Entry } from '#domain/entry.ts';
import { firstIndex } from '#domain/first-index.ts';
import type { CitedDocument } from './cited-document.ts';
import { documentsNamedBy } from './named-by.ts';
import { entryOf } from './reference.ts';

/** Documents on a line of time, the page's own included. */
const most = 12;

export interface Timeline {
	/** The oldest year first. */
	readonly years: readonly { readonly year: string; readonly documents: readonly CitedDocument[] }[];
	/** Held documents whose date is unknown, by the earliest day that they can have. */
	readonly undated: readonly CitedDocument[];
	readonly shown: number;
	/** More could stand on the line. Not how many: that changes with every document of the province. */
	readonly hasMore: boolean;
}

/**
 * The directives on the topics of an entry in its province: documents that the archive holds and those that its entries cite,
 * at most 12. Those that the entry itself names come first, then the nearest in time. Undefined for fewer than three.
 */
export function timelineOf(entry: Entry, archive: Archive): Timeline | undefined {
	const self = archive.graph.held.get(entry.id);
	const here = entry.sortKey || endOfTime;
	const lines = linesOf(entry, archive);
	const named = [...documentsNamedBy(entry, archive)].flatMap((document) => placeOnLine(document, archive));
	const near = lines.flatMap((line) => around(line, here));
	const possible = uniqueOf([...nearestFirst(named, here), ...nearestFirst(near, here)], self);
	const chosen = possible.slice(0, most - 1);
	if (self) chosen.push({ document: self, at: here });
	if (chosen.length < 3) return undefined;
	chosen.sort(byDay);
	const dated = chosen.filter(({ document }) => dateOf(document) !== undefined);
	return {
		years: [...Map.groupBy(dated, ({ at }) => at.slice(0, 4))].map(([year, items]) => ({
			year,
			documents: items.map(({ document }) => document),
		})),
		undated: chosen.filter(({ document }) => dateOf(document) === undefined).map(({ document }) => document),
		shown: chosen.length,
		hasMore: possible.length >= most,
	};
}

const endOfTime = '9999';

/** The day of issue, else the year in its number; ISO. */
export function dateOf({ date, held, identity }: CitedDocument): string | undefined {
	if (date || held) return date;
	return identity && /^\d{4}$/.test(identity.period) ? identity.period : undefined;
}

interface Placed {
	readonly document: CitedDocument;
	readonly at: string;
}

/** Where a document stands on the line; an undated one where its earliest possible day is, a cited one without date nowhere. */
function placeOnLine(document: CitedDocument, archive: Archive): Placed[] {
	const entry = entryOf(document, archive);
	const at = dateOf(document) ?? (entry && (entry.sortKey || endOfTime));
	return at === undefined ? [] : [{ document, at }];
}

function uniqueOf(placed: readonly Placed[], without: CitedDocument | undefined): Placed[] {
	return [...new Map(placed.map((one) => [one.document, one])).values()].filter(({ document }) => document !== without);
}

/** The documents of a province and a topic, the oldest first. */
type Line = readonly Placed[];

const cache = new WeakMap<Archive, Map<string, ReadonlyMap<string, Line>>>();

/** The lines of an entry: one for each of its provinces and topics. */
function linesOf(entry: Entry, archive: Archive): Line[] {
	const places = [...new Set(entry.provinces.map(({ currentId }) => currentId))];
	return places.flatMap((place) => {
		const byTopic = linesIn(place, archive);
		return entry.topics.flatMap(({ id }) => [byTopic.get(id) ?? []]);
	});
}

/** The lines of a province by topic; made once, so that a page costs what it shows. */
function linesIn(place: string, archive: Archive): ReadonlyMap<string, Line> {
	const provinces = cache.get(archive) ?? new Map<string, ReadonlyMap<string, Line>>();
	cache.set(archive, provinces);
	const known = provinces.get(place);
	if (known) return known;
	const found = new Map<string, Set<CitedDocument>>();
	for (const entry of archive.byProvince.get(place) ?? []) {
		const held = archive.graph.held.get(entry.id);
		const links = archive.graph.links.get(entry.id) ?? [];
		for (const { id } of entry.topics) {
			const documents = found.get(id) ?? new Set();
			found.set(id, documents);
			if (held) documents.add(held);
			for (const { to } of links) documents.add(to);
		}
	}
	const lines = new Map(
		[...found].map(([topic, documents]) => [
			topic,
			[...documents].flatMap((document) => placeOnLine(document, archive)).sort(byDay),
		]),
	);
	provinces.set(place, lines);
	return lines;
}

/** The documents of a line that lie next to a day: more on either side than can be shown. */
function around(line: Line, day: string): Line {
	const place = firstIndex(line.length, (at) => line[at]!.at < day);
	return line.slice(Math.max(0, place - most), place + most + 1);
}

/** The key decides last, so that nothing depends on which entry was read first. */
function byDay(a: Placed, b: Placed): number {
	return compare(a.at, b.at) || compare(a.document.key, b.document.key);
}

function nearestFirst(placed: readonly Placed[], day: string): Placed[] {
	const here = monthsOf(day);
	return placed
		.map((one) => ({ one, distance: Math.abs(monthsOf(one.at) - here) }))
		.sort((a, b) => a.distance - b.distance || byDay(b.one, a.one))
		.map(({ one }) => one);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}

function monthsOf(at: string): number {
	const [year, month = '01', day = '01'] = at.slice(0, 10).split('-');
	return Number(year) * 12 + Number(month) + Number(day) / 31;
}
