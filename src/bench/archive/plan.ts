import { randomStream } from '../random.ts';
import { dayAt } from './days.ts';
import { planDocuments } from './plan-documents.ts';
import { type ArchivePlan, type GivenEntry, hubCitations, type PlannedDocument, type PlannedEntry } from './planned.ts';
import { below } from './text-writer.ts';
import { zipfRank } from './zipf.ts';

interface Slot {
	readonly kind: PlannedEntry['kind'];
	readonly day: string;
	readonly given?: GivenEntry | undefined;
	readonly round?: number;
}

/**
 * Who issues, publishes and cites what in an archive of `count` entries: 65 news items, 30 documents and 5 briefs of each
 * hundred, over eleven years, the same for the same seed. The archive lacks one cited document for every four entries.
 * Entries that are `given` stay as they are and are gone through again when there are fewer than `count`.
 */
export function planArchive(count: number, seed = 41, given: readonly GivenEntry[] = []): ArchivePlan {
	const random = randomStream(seed);
	const slots = Array.from({ length: count }, (_, at) => drawSlot(at, count, given, random));
	slots.sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
	const places = slots.flatMap(({ kind, ...slot }, index) => (kind === 'document' ? [{ ...slot, index }] : []));
	const { held, absent } = planDocuments(places, Math.round(count / 4), random);
	const documents = [...held.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1));
	const hub = documents[Math.floor(documents.length / 50)];
	if (!hub) throw new Error('No document among the entries');
	const cites = slots.map(() => new Set<PlannedDocument>());
	const citing = slots.flatMap(({ kind, day }, index) => (kind !== 'brief' && day > hub.day ? [index] : []));
	const every = Math.max(1, Math.floor(citing.length / hubCitations));
	for (let at = 0; at < Math.min(hubCitations, citing.length); at++) cites[citing[at * every]!]!.add(hub);
	for (const document of absent) {
		const from = citing.findIndex((index) => slots[index]!.day > document.day);
		if (from >= 0) cites[citing[from + below(random, citing.length - from)]!]!.add(document);
	}
	const known = byFame([...documents.filter((document) => document !== hub), ...absent], random);
	for (const [index, { kind, day }] of slots.entries()) {
		const wanted = known.length === 0 ? 0 : citationCount(kind, random);
		for (let tries = 0, found = 0; tries < wanted * 4 && found < wanted; tries++) {
			const document = known[zipfRank(random, known.length)]!;
			if (document.day >= day) continue;
			cites[index]!.add(document);
			found += 1;
		}
	}
	const cited = new Set(cites.flatMap((one) => [...one]));
	const latest = new Map<string, PlannedDocument>();
	const entries = slots.map((slot, index): PlannedEntry => {
		const entry = { ...slot, index, cites: [...cites[index]!] };
		const document = held.get(index);
		if (!document) return entry;
		if (!cited.has(document) && !slot.given?.number && random() < 0.05) return { ...entry, document, unnumbered: true };
		const series = `${document.agency.id} ${document.type}`;
		const replaces = random() < 0.05 ? latest.get(series) : undefined;
		latest.set(series, document);
		return { ...entry, document, replaces };
	});
	return { seed, entries, hub, wellKnown: known.filter((one) => one.id !== undefined && cited.has(one)).slice(0, 40) };
}

function drawSlot(at: number, count: number, given: readonly GivenEntry[], random: () => number): Slot {
	const entry = given[at % given.length];
	const share = random();
	// The first is a document, old enough for others to cite.
	const drawn = at === 0 || (share >= 0.65 && share < 0.95) ? 'document' : share < 0.65 ? 'news' : 'brief';
	const day = dayAt((at + random()) / count);
	if (!entry) return { kind: drawn, day };
	return { kind: entry.kind ?? drawn, day: entry.day ?? day, given: entry, round: Math.floor(at / given.length) };
}

/** The most cited first, as a rule older ones. */
function byFame(documents: readonly PlannedDocument[], random: () => number): PlannedDocument[] {
	return documents
		.map((document, order) => ({ document, rank: random() * (1 + order / documents.length) }))
		.sort((a, b) => a.rank - b.rank)
		.map(({ document }) => document);
}

function citationCount(kind: PlannedEntry['kind'], random: () => number): number {
	if (kind === 'brief') return 0;
	return kind === 'news' ? Math.floor(random() ** 2 * 5) : 2 + Math.floor(random() ** 2 * 10);
}
