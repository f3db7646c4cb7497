import { formatDate, formatDay } from '#domain/dates.ts';
import type { Entry } from '../entry.ts';
import { type Fault, warning } from '../fault.ts';
import { isAfter } from './compare.ts';

/** A document number followed by its date: «7095/KH-UBND ngày 11/11/2025», «160-KL/TW (ngày 31 tháng 5 năm 2025)». */
const dated =
	/(?<![\p{L}\p{N}/.-])(\d{1,6}[\p{L}\d]?[/-][\p{L}\d/-]{2,30}),? ?\(?ngày (\d{1,2})(?:[/.-]| tháng )(\d{1,2})(?:[/.-]| năm )(\d{4})(?!\d)/gu;

/** An entry cannot cite a document that was issued after it. */
export function* citesLaterDocument({ path, passages, published }: Entry): Generator<Fault> {
	if (!published) return;
	for (const { text, at } of passages) {
		for (const match of text.matchAll(dated)) {
			const [, number = '', day = '', month = '', year = ''] = match;
			const on = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
			if (!isAfter({ on }, published) || Number.isNaN(Date.parse(on))) continue;
			const message = `viện dẫn «${number}» ngày ${formatDay(on)}, sau ngày của chính mục này (${formatDate(published)})`;
			yield warning(path, at(match.index), 'cites-later', message, 'đối chiếu hai ngày với nguồn');
		}
	}
}
