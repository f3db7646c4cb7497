import type { Archive } from './archive.ts';
import type { Entry } from './entry.ts';
import { firstIndex } from './first-index.ts';
import { documentsNamedBy } from './graph/named-by.ts';
import { ranksOf } from './ranks.ts';
import { placesOf, reasonOf } from './related-reason.ts';

export interface Related {
	readonly entry: Entry;
	/** Why it is shown: «cùng viện dẫn 25-CT/TW, cùng tỉnh Lai Châu». */
	readonly reason: string;
}

/**
 * How many entries of a facet are considered that come just after this one in time, and as many before. So a page costs the
 * same however large the archive is, and a new entry changes the pages of its time only.
 */
const candidatesPerSide = 40;
/** A document that both cite says more than a topic that both have, which counts 3 at most. */
const citationWeight = 4;
const placeWeight = 3;
const agencyWeight = 3;

/**
 * Up to `limit` entries that cite the same documents or share a province, issuer or topic with this one, best first; of those
 * that share as much, the nearest in time. The central level is not a place, so sharing it counts for nothing. Entries that
 * cite this one or are cited by it stand elsewhere on its page and are left out.
 */
export function relatedEntries(entry: Entry, archive: Archive, limit = 5): Related[] {
	const ranks = ranksOf(archive);
	const own = ranks.rankOf(entry);
	if (own === undefined) return [];
	const scores = new Map<number, number>();
	const shown = new Set([own, ...connectedTo(entry, archive).map((id) => ranks.rankOfId(id))]);
	const add = (list: Int32Array, weight: (rank: number) => number) => {
		const middle = firstIndex(list.length, (at) => list[at]! < own);
		for (const rank of list.subarray(Math.max(0, middle - candidatesPerSide), middle + candidatesPerSide + 1)) {
			const before = scores.get(rank);
			if (before === undefined && (shown.has(rank) || !ranks.isAboutHealth(rank))) continue;
			scores.set(rank, (before ?? (ranks.isBrief(rank) ? -1 : 0)) + weight(rank));
		}
	};
	for (const document of documentsNamedBy(entry, archive)) add(ranks.naming(document), () => citationWeight);
	for (const id of placesOf(entry)) add(ranks.of(archive.byProvince.get(id)), () => placeWeight);
	if (entry.kind === 'van-ban') add(ranks.of(archive.byAgency.get(entry.issuer.id)), () => agencyWeight);
	for (const { id } of entry.topics) {
		const weight = 1 + Number(id === entry.topics[0].id);
		add(ranks.of(archive.byTopic.get(id)), (rank) => weight + Number(ranks.entryAt(rank).topics[0].id === id));
	}

	const day = ranks.dayAt(own);
	const distance = (rank: number) => Math.abs(ranks.dayAt(rank) - day);
	const isBetter = (a: number, b: number) =>
		scores.get(a)! - scores.get(b)! ||
		distance(b) - distance(a) ||
		(ranks.entryAt(a).id < ranks.entryAt(b).id ? 1 : -1);
	return bestOf(scores.keys(), limit, (a, b) => isBetter(a, b) > 0).map((rank) => {
		const other = ranks.entryAt(rank);
		return { entry: other, reason: reasonOf(entry, other, archive) };
	});
}

/** The best of many, without putting all of them in order. */
function bestOf<Item>(items: Iterable<Item>, limit: number, isBetter: (a: Item, b: Item) => boolean): Item[] {
	const best: Item[] = [];
	for (const item of items) {
		if (best.length === limit && !isBetter(item, best.at(-1)!)) continue;
		const place = best.findIndex((other) => isBetter(item, other));
		best.splice(place < 0 ? best.length : place, 0, item);
		if (best.length > limit) best.pop();
	}
	return best;
}

/** Ids of the entries that cite this one, and of the documents that it cites or has a relation with. */
function connectedTo(entry: Entry, { graph }: Archive): string[] {
	const self = graph.held.get(entry.id);
	return [
		...(graph.links.get(entry.id) ?? []).map(({ to }) => to.held),
		...(self?.citedIn ?? []).map(({ from }) => from.id),
		...(self?.relations ?? []).flatMap(({ from, to }) => [from.held, to.held]),
	].filter((id) => id !== undefined);
}
