import { formatDate, formatDay } from '#domain/dates.ts';
import { isAfter } from '../dates/compare.ts';
import type { EntryFile } from '../entry-file.ts';
import { type Fault, warning } from '../fault.ts';

/** An entry cannot cite a document that was issued after it. */
export function* citesLaterDocument({ path, published, mentions, atMention }: EntryFile): Generator<Fault> {
	if (!published) return;
	for (const [index, { text, citation }] of mentions.entries()) {
		const date = citation?.date;
		if (!date || date.length < 10 || !isAfter({ on: date }, published)) continue;
		const message = `viện dẫn «${text}» ngày ${formatDay(date)}, sau ngày của chính mục này (${formatDate(published)})`;
		yield warning(path, atMention(index), 'cites-later', message, 'đối chiếu hai ngày với nguồn');
	}
}
