import { isoDate } from '#domain/citations/dates-in-text.ts';
import { type Citation, findCitations } from '#domain/citations/find-citations.ts';
import { formatDay } from '#domain/dates.ts';
import type { Block, DocumentDraft } from '#import/model.ts';
import { symbolFor } from '#vocabulary/issuer-symbols.ts';
import { plainText } from './plain-text.ts';

type Relation = DocumentDraft['relations'][number];

/** Blocks below the head in which a document says what it rests on and what it carries out. */
const openingBlocks = 40;
/** Longer than any paragraph of a document. */
const longestText = 8000;
const openingEnd = /^(?:Điều \d|Chương [IVX\d]|QUYẾT ĐỊNH ?:|QUYẾT NGHỊ ?:|[IVX]{1,4}\. |PHẦN |Phần (?:thứ|[IVX\d]))/u;
/** The words right before a number that say it is carried out: «thực hiện Kế hoạch số», «Triển khai Công văn số». */
const carriedOut =
	/(?:thực hiện|triển khai)(?: (?:thực hiện|nghiêm|nội dung|tinh thần|ý kiến chỉ đạo tại|hiệu quả))?\s+(?:\p{L}+[ ,]+){1,8}?(?:số\s*:?\s*)?$/iu;
/** What parts a second number in the same reason from the first: a mere list goes on, anything else is about the first. */
const listGap =
	/^[^;]{0,160}?(?:,|;|và)\s*(?:Luật|Nghị định|Nghị quyết|Quyết định|Thông tư|Chỉ thị|Kế hoạch|Công văn|Kết luận|Chương trình|Hướng dẫn|Thông báo)(?: \p{L}+){0,6}\s*(?:số\s*:?\s*)?$/u;
const aboutFirst =
	/(?:sửa đổi|bổ sung|thay thế|bãi bỏ|quy định chi tiết|hướng dẫn (?:thi hành|thực hiện)|thực hiện|triển khai|ban hành|về việc|phê duyệt)/iu;

/**
 * The documents that the opening says it is based on («Căn cứ …») or carries out («Thực hiện Kế hoạch số …»), by number and
 * in order, each once. Numbers elsewhere in the body are found by the site itself.
 */
export function relationsOf(blocks: readonly Block[], title: string, own: string | undefined): Relation[] {
	const relations = new Map<string, Relation>();
	const add = (kind: Relation['kind'], citation: Citation, where: string) => {
		const to = citation.text.replace(/\s+/g, '');
		if (to === own || relations.has(to)) return;
		const note = [describe(citation), where].filter(Boolean).join('; ');
		relations.set(to, { kind, to, ...(note && { note }) });
	};
	for (const text of openingTexts(blocks)) {
		const isBasis = /^[-–+•\s]*Căn cứ(?!\p{L})/u.test(text);
		const segments = isBasis ? text.split(/;\s+(?=Căn cứ)/u) : [text];
		for (const segment of segments) {
			const numbers = numbered(segment);
			for (const [index, citation] of numbers.entries()) {
				const before = segment.slice(Math.max(0, citation.start - 90), citation.start);
				if (isBasis) {
					if (index === 0 || isListed(segment, numbers[index - 1]!, citation)) add('based-on', citation, 'phần căn cứ');
				} else if (carriedOut.test(before)) add('implements', citation, 'đoạn mở đầu');
			}
		}
	}
	for (const citation of numbered(title)) {
		const before = title.slice(Math.max(0, citation.start - 90), citation.start);
		if (carriedOut.test(before)) add('implements', citation, 'tên văn bản');
	}
	return [...relations.values()];
}

function* openingTexts(blocks: readonly Block[]): Generator<string> {
	let seen = 0;
	for (const block of blocks) {
		if (block.kind === 'page' || block.kind === 'figure') continue;
		if (block.kind === 'table' || ++seen > openingBlocks) return;
		const text = plainText(block.text);
		if (openingEnd.test(text) || (block.kind === 'heading' && seen > 3)) return;
		yield text.slice(0, longestText);
	}
}

function numbered(text: string): Citation[] {
	return findCitations(text).filter(
		({ number, form }) => number !== undefined && (form === 'full' || form === 'elided'),
	);
}

function isListed(text: string, previous: Citation, citation: Citation): boolean {
	const between = text.slice(previous.end, citation.start);
	return citation.form === 'elided' || (listGap.test(between) && !aboutFirst.test(between));
}

/** «Kế hoạch của UBND tỉnh Lai Châu, ngày 11/11/2025». */
function describe({ typeWord, issuerName, date, number }: Citation): string {
	const type = typeWord && typeWord.slice(0, 1).toUpperCase() + typeWord.slice(1);
	const symbol = symbolFor(number?.issuer[0] ?? '');
	const issuer = issuerName ?? (symbol?.scope === 'central' && symbol.symbol !== 'TW' ? symbol.name : undefined);
	const day = date && date.length === 10 ? `ngày ${formatDay(date)}` : undefined;
	return [[type, issuer && `của ${issuer}`].filter(Boolean).join(' '), day].filter(Boolean).join(', ');
}

/** The latest day of a document that the text cites: the text cannot be older. ISO; undefined when no day is told. */
export function latestCited(texts: readonly string[], today: string): { day: string; number: string } | undefined {
	let latest: { day: string; number: string } | undefined;
	for (const text of texts) {
		for (const citation of numbered(text.slice(0, longestText))) {
			const { date } = citation;
			if (date?.length !== 10 || date > today || (latest !== undefined && date <= latest.day)) continue;
			latest = { day: date, number: citation.text.replace(/\s+/g, '') };
		}
	}
	return latest;
}

/** The day in a phrase such as «ngày 01 tháng 7 năm 2025», ISO. */
export function dayIn(text: string): string | undefined {
	const found = /^\s*(\d{1,2}\s*(?:tháng|[/.-])\s*\d{1,2}\s*(?:,?\s*năm|[/.-])\s*\d{4})/iu.exec(text);
	return found ? isoDate(found[1]!) : undefined;
}
