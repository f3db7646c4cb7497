import { central, provinceName } from '#vocabulary/provinces.ts';
import { type Archive, isAboutHealth } from './archive.ts';
import type { Entry } from './entry.ts';
import type { CitedDocument } from './graph/cited-document.ts';

export interface Related {
	readonly entry: Entry;
	/** Why it is shown: «cùng viện dẫn 25-CT/TW, cùng tỉnh Lai Châu». */
	readonly reason: string;
}

/** How many of the newest entries of a facet are considered, so that the cost per page stays flat as the archive grows. */
const candidatesPerFacet = 80;
/** Documents named in a reason; more are counted. */
const namedDocuments = 2;
/** A document that both cite says more than a topic that both have, which counts 3 at most. */
const citationWeight = 4;

interface Score {
	score: number;
	readonly cited: CitedDocument[];
	readonly reasons: string[];
}

/**
 * Up to `limit` entries that cite the same documents or share a province, issuer or topic with this one, best first. The
 * central level is not a place, so sharing it counts for nothing. Entries that cite this one or are cited by it stand
 * elsewhere on its page and are left out.
 */
export function relatedEntries(entry: Entry, archive: Archive, limit = 5): Related[] {
	const scored = new Map<Entry, Score>();
	const shown = connectedTo(entry, archive);
	const candidate = (other: Entry): Score | undefined => {
		if (other.id === entry.id || shown.has(other.id) || !isAboutHealth(other)) return undefined;
		const found = scored.get(other) ?? { score: other.kind === 'diem-tin' ? -1 : 0, cited: [], reasons: [] };
		scored.set(other, found);
		return found;
	};
	for (const document of documentsNamedBy(entry, archive)) {
		for (const id of entriesNaming(document)) {
			const other = archive.byId.get(id);
			const found = other && candidate(other);
			if (!found) continue;
			found.score += citationWeight;
			found.cited.push(document);
		}
	}
	const add = (list: readonly Entry[] | undefined, score: number | ((other: Entry) => number), reason: string) => {
		for (const other of list?.slice(0, candidatesPerFacet) ?? []) {
			const found = candidate(other);
			if (!found) continue;
			found.score += typeof score === 'number' ? score : score(other);
			found.reasons.push(reason);
		}
	};
	for (const currentId of new Set(entry.provinces.map((province) => province.currentId))) {
		if (currentId !== central.id) add(archive.byProvince.get(currentId), 3, placeName(currentId));
	}
	if (entry.kind === 'van-ban')
		add(archive.byAgency.get(entry.issuer.id), 3, `cơ quan ${entry.issuer.shortName ?? entry.issuer.name}`);
	for (const { id, name } of entry.topics) {
		const weight = (other: Entry) => 1 + Number(id === entry.topics[0].id) + Number(id === other.topics[0].id);
		add(archive.byTopic.get(id), weight, `chủ đề ${name}`);
	}
	return [...scored]
		.sort(
			([a, x], [b, y]) =>
				y.score - x.score || b.sortKey.localeCompare(a.sortKey, 'en') || a.id.localeCompare(b.id, 'en'),
		)
		.slice(0, limit)
		.map(([other, score]) => ({ entry: other, reason: reasonOf(score) }));
}

/** Entries that cite this one, and documents that it cites or has a relation with. */
function connectedTo(entry: Entry, { graph }: Archive): Set<string | undefined> {
	const self = graph.held.get(entry.id);
	return new Set([
		...(graph.links.get(entry.id) ?? []).map(({ to }) => to.held),
		...(self?.citedIn ?? []).map(({ from }) => from.id),
		...(self?.relations ?? []).flatMap(({ from, to }) => [from.held, to.held]),
	]);
}

/** The documents that the text or the front matter of an entry names. */
function documentsNamedBy(entry: Entry, { graph }: Archive): Set<CitedDocument> {
	const self = graph.held.get(entry.id);
	const stated = (self?.relations ?? []).filter(({ from }) => from === self);
	return new Set([...(graph.links.get(entry.id) ?? []), ...stated].map(({ to }) => to));
}

/** Entries that name a document; of a law that thousands name, only some. */
function entriesNaming(document: CitedDocument): Set<string> {
	const citing = document.citedIn.slice(0, candidatesPerFacet).map(({ from }) => from.id);
	const stating = document.relations.slice(0, candidatesPerFacet).filter(({ to }) => to === document);
	return new Set([...citing, ...stating.flatMap(({ from }) => from.held ?? [])]);
}

function reasonOf({ cited, reasons }: Score): string {
	const numbers = cited.map(({ number }) => number).filter((number) => number !== undefined);
	const more = cited.length - Math.min(numbers.length, namedDocuments);
	const names = [
		...numbers.slice(0, namedDocuments),
		...(more > 0 ? [numbers.length > 0 ? `${more} văn bản khác` : `${more} văn bản`] : []),
	];
	const shared = reasons.slice(0, cited.length > 0 ? 1 : 2);
	return [
		...(cited.length > 0 ? [`cùng viện dẫn ${joined(names)}`] : []),
		...(shared.length > 0 ? [`cùng ${joined(shared)}`] : []),
	].join(', ');
}

/** «a», «a và b», «a, b và c». */
function joined(parts: readonly string[]): string {
	return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} và ${parts.at(-1)}`;
}

/** The province of today with its rank in small letters: «tỉnh Lai Châu», «thành phố Hà Nội». */
function placeName(currentId: string): string {
	const { fullName } = provinceName(currentId);
	return fullName.charAt(0).toLocaleLowerCase('vi') + fullName.slice(1);
}
