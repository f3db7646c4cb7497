import { formatDate, formatDay } from '#domain/dates.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { isAfter } from '../dates/compare.ts';
import type { Entry } from '../entry.ts';
import { type Fault, warning } from '../fault.ts';

/** An entry cannot cite a document that was issued after it. */
export function* citesLaterDocument(entry: Entry, { citations }: ArchiveIndex): Generator<Fault> {
	const { published } = entry;
	if (!published) return;
	for (const mention of citations.sourceOf(entry).mentions) {
		const date = mention.citation?.date;
		if (!date || date.length < 10 || !isAfter({ on: date }, published)) continue;
		const message = `viện dẫn «${mention.text}» ngày ${formatDay(date)}, sau ngày của chính mục này (${formatDate(published)})`;
		yield warning(entry.path, citations.placeOf(mention), 'cites-later', message, 'đối chiếu hai ngày với nguồn');
	}
}
