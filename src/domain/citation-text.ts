import type { ArchiveDate } from '#schema/dates.ts';
import { formatDate } from './dates.ts';
import type { Entry } from './entry.ts';

/**
 * A citation to copy, in the order Vietnamese scholarship uses: author or issuer, date, title, source, archive, address.
 * Unknown parts are said to be unknown instead of left out.
 */
export function citationText(entry: Entry, site: { name: string; url: string }): string {
	const address = new URL(entry.url, site.url).href;
	if (entry.kind === 'van-ban') {
		const { number, title } = entry.data;
		const when = entry.date ? dayWord(entry.date) + formatDate(entry.date) : 'chưa rõ ngày';
		return `${entry.issuer.name}, ${number ? `số ${number}` : 'chưa rõ số'}, ${when}: «${title}». ${site.name}, ${address}`;
	}
	const source = entry.data.source;
	const author = source?.author ?? source?.name ?? 'Chưa rõ nguồn';
	const when = entry.date ? formatDate(entry.date) : 'chưa rõ ngày';
	const via = source?.author ? ` ${source.name}.` : '';
	return `${author}, ${when}: «${entry.data.title}».${via} ${site.name}, ${address}`;
}

/** «ngày» before a full day; a month or year already says what it is. */
function dayWord(date: ArchiveDate): string {
	return date.on.length >= 10 && !date.inferred && !date.part ? 'ngày ' : '';
}
