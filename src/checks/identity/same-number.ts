import { slugify } from '#domain/text.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { type Entry, errorAtKey } from '../entry.ts';
import { type Fault, quote } from '../fault.ts';

/** Number, issuer and year name one document only (Decree 30/2020/NĐ-CP, Annex VI, III.1h). */
export function* sameNumber({ entries }: ArchiveIndex): Generator<Fault> {
	const first = new Map<string, Entry>();
	for (const entry of entries) {
		const { number, issuer, type } = entry.data;
		if (entry.collection !== 'van-ban' || typeof number !== 'string') continue;
		const year = entry.published?.on.slice(0, 4) ?? '';
		const key = [slugify(number).replace(/^0+/, ''), issuer, type, year].join('|');
		const earlier = first.get(key);
		if (!earlier) first.set(key, entry);
		else {
			const message = `số ${quote(number)} của ${quote(issuer)}${year && ` năm ${year}`} đã có ở ${earlier.path}`;
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
