import { type Citation, canonicalOf } from '#domain/citations/find-citations.ts';
import { ordinalKey } from '#domain/citations/identity.ts';
import { readable } from '#domain/citations/readable.ts';
import { formatNumber, parseNumber } from '#domain/document-number.ts';
import type { CitationGraph } from '#domain/graph/citation-graph.ts';
import { aliases } from '#vocabulary/aliases.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import type { Entry } from '../entry.ts';
import { type Fault, quote, warning } from '../fault.ts';

const bySource = 'nếu trích nguyên văn thì ghi vào citations';

/** A document number in a form that no agency writes, with the number that was probably meant. */
export function* malformedNumbers(entry: Entry, { citations }: ArchiveIndex): Generator<Fault> {
	const source = citations.sourceOf(entry);
	for (const [index, mention] of source.mentions.entries()) {
		const { citation } = mention;
		const problem = citation && problemOf(citation);
		if (!citation || !problem || source.overrides.some(({ text }) => text.includes(mention.text))) continue;
		const message = `số, ký hiệu viết sai dạng ${quote(mention.text)}: ${problem}`;
		const candidate = candidateOf(citation, citations.graph);
		const hint = candidate ? `«${candidate}»; ${bySource}` : `đối chiếu nguồn; ${bySource}`;
		yield warning(entry.path, entry.atMention(index), 'document-number', message, hint);
	}
}

/** Why a number is badly written: its form is suspect, or it is readable all the same. */
export function problemOf({ problem, text, form }: Citation): string | undefined {
	if (problem) return problem;
	if (form !== 'full') return undefined;
	if (/[ \t]/.test(text)) {
		const apart = readable(text).text.match(/[/-](?= )|(?<= )[/-]/g) ?? ['/'];
		return `không có dấu cách quanh dấu ${[...new Set(apart)].join(' và dấu ')}`;
	}
	if (/^[\d.]+\p{L}?_/u.test(text)) return 'giữa số và tên loại là dấu gạch nối';
	return text.includes('_') ? 'giữa tên loại và cơ quan là dấu gạch nối' : undefined;
}

/** What was probably meant: the one number of the archive with these digits and letters, else the form put right. */
export function candidateOf(citation: Citation, { documents }: Pick<CitationGraph, 'documents'>): string | undefined {
	const { number } = citation;
	if (!number) return undefined;
	const letters = number.issuer.join('-');
	const known = new Set(
		[...documents, ...aliases].flatMap(({ number: other }) => {
			const parsed = other === undefined ? undefined : parseNumber(other);
			if (!parsed || ordinalKey(parsed.ordinal) !== ordinalKey(number.ordinal)) return [];
			return parsed.type === number.type && parsed.issuer.join('-') === letters ? [formatNumber(parsed)] : [];
		}),
	);
	if (!number.year && known.size === 1 && citation.problem?.includes('năm')) return [...known][0];
	if (/^0\d{2,}/.test(number.ordinal)) {
		return formatNumber({ ...number, ordinal: String(Number.parseInt(number.ordinal, 10)).padStart(2, '0') });
	}
	// A form whose year is lost and that no date behind it tells cannot be put right.
	return citation.problem?.includes('năm phải') && !number.year ? undefined : canonicalOf(citation);
}
