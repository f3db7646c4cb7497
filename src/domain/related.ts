import { central, provinceName } from '#vocabulary/provinces.ts';
import { type Archive, isAboutHealth } from './archive.ts';
import type { Entry } from './entry.ts';

export interface Related {
	readonly entry: Entry;
	/** Why it is shown: «cùng tỉnh Lai Châu và chủ đề Khám bệnh, chữa bệnh». */
	readonly reason: string;
}

/** How many of the newest entries of a facet are considered, so that the cost per page stays flat as the archive grows. */
const candidatesPerFacet = 80;

/**
 * Up to `limit` entries that share a province, issuer or topic with this one, best first. The central level is not a
 * place, so sharing it counts for nothing.
 */
export function relatedEntries(entry: Entry, archive: Archive, limit = 5): Related[] {
	const scored = new Map<Entry, { score: number; reasons: string[] }>();
	const add = (list: readonly Entry[] | undefined, score: number | ((other: Entry) => number), reason: string) => {
		for (const other of list?.slice(0, candidatesPerFacet) ?? []) {
			if (other.id === entry.id || !isAboutHealth(other)) continue;
			const found = scored.get(other) ?? { score: other.kind === 'diem-tin' ? -1 : 0, reasons: [] };
			found.score += typeof score === 'number' ? score : score(other);
			found.reasons.push(reason);
			scored.set(other, found);
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
		.map(([other, { reasons }]) => ({ entry: other, reason: `cùng ${joined(reasons.slice(0, 2))}` }));
}

function joined(reasons: readonly string[]): string {
	return reasons.join(' và ');
}

/** The province of today with its rank in small letters: «tỉnh Lai Châu», «thành phố Hà Nội». */
function placeName(currentId: string): string {
	const { fullName } = provinceName(currentId);
	return fullName.charAt(0).toLocaleLowerCase('vi') + fullName.slice(1);
}
