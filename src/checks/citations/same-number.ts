import { agencyById } from '#vocabulary/agencies.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { type Entry, errorAtKey } from '../entry.ts';
import { type Fault, quote } from '../fault.ts';

/**
 * Two held documents with one identity: number, issuer and year of the state (Decree 30/2020/NĐ-CP, Annex VI, III.1h),
 * number, body and term of the Party. They would share one page of citations.
 */
export function* sameNumber({ citations, entries }: ArchiveIndex): Generator<Fault> {
	const { graph } = citations;
	const first = new Map<string, Entry>();
	for (const entry of entries) {
		const { number, issuer } = entry.data;
		const key = graph.held.get(citations.sourceOf(entry).id)?.ownKey;
		if (!key || typeof number !== 'string') continue;
		const earlier = first.get(key);
		if (!earlier) first.set(key, entry);
		else {
			const year = entry.published?.on.slice(0, 4);
			const message = `số ${quote(number)} của ${agencyName(issuer)}${year ? ` năm ${year}` : ''} đã có ở ${earlier.path}`;
			yield errorAtKey(
				entry,
				['number'],
				'duplicate-number',
				message,
				'sửa số, cơ quan hoặc ngày; nếu là một văn bản thì gộp hai tệp',
			);
		}
	}
}

function agencyName(issuer: unknown): string {
	const agency = agencyById(String(issuer));
	return agency.shortName ?? agency.name;
}
