import type { ArchiveDate } from '#schema/dates.ts';
import { citedSubject, joinSubject } from './cited-subject.ts';
import { dateInWords, dayWord, formatDate } from './dates.ts';
import type { DocumentEntry, Entry } from './entry.ts';

/**
 * A citation to copy, in the order Vietnamese scholarship uses: author or issuer, date, title, source, archive, address.
 * `path` is the entry's site path, `site.url` the public address of the archive's root, with a slash at its end.
 */
export function citationText(lead: string, path: string, site: { name: string; url: string }): string {
	return `${lead} ${site.name}, ${new URL(path.slice(1), site.url).href}`;
}

/** The citation up to archive and address. Unknown parts are said to be unknown instead of left out. */
export function citationLead(entry: Entry): string {
	if (entry.kind === 'van-ban') {
		const { number, title } = entry.data;
		const when = entry.date ? dayWord(entry.date) + formatDate(entry.date) : 'chưa rõ ngày';
		return `${entry.issuer.name}, ${number ? `số ${number}` : 'chưa rõ số'}, ${when}: «${title}».`;
	}
	const source = entry.data.source;
	const author = source?.author ?? source?.name ?? 'Chưa rõ nguồn';
	const when = entry.date ? formatDate(entry.date) : 'chưa rõ ngày';
	const via = source?.author ? ` ${source.name}.` : '';
	return `${author}, ${when}: «${entry.data.title}».${via}`;
}

/** Cited by type and name only (Decree 30/2020/NĐ-CP, Annex I, II.6b). */
const namedOnly = new Set(['luat', 'phap-lenh']);

/**
 * How an official document names this one at its first mention (Decree 30/2020/NĐ-CP, Annex I, II.6b): «Nghị định số
 * 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư». What the archive does not know stands in
 * brackets, for the writer to fill in; `hasGaps` tells whether there are any.
 */
export function decreeCitation(document: DocumentEntry): string {
	const { data, type, issuer, date } = document;
	const subject = citedSubject(document);
	if (namedOnly.has(type.id)) return `${type.name} ${subject || '[chưa rõ tên]'}`;
	// «Loại khác» is a heading of the archive, not a name of a type.
	const name = type.id === 'khac' ? 'Văn bản' : type.name;
	const about = subject ? joinSubject(subject) : '[chưa rõ trích yếu]';
	return `${name} số ${data.number ?? '[chưa rõ]'} ${issuedOn(date)} của ${issuer.name} ${about}`;
}

/** Whether brackets of `decreeCitation` wait to be filled in. */
export function hasGaps(citation: string): boolean {
	return /\[(?:chưa rõ|suy luận)/.test(citation);
}

function issuedOn(date: ArchiveDate | undefined): string {
	if (!date) return 'ngày [chưa rõ]';
	const words = dateInWords(date.on);
	return `${words.startsWith('ngày') ? words : `ngày [chưa rõ] ${words}`}${date.inferred ? ' [suy luận]' : ''}`;
}
