import { documentTypeById } from '#vocabulary/document-types.ts';
import { writtenDay } from './days.ts';
import type { PlannedDocument } from './planned.ts';

/**
 * A mention of a document in running text, in one of the forms that texts use. Of what the archive does not hold, and where
 * `certain` asks for it, in the one that says everything, so that all mentions mean one document.
 */
export function mentionOf(
	document: PlannedDocument,
	random: () => number,
	certain = document.id === undefined,
): string {
	const { number, day, agency } = document;
	const type = documentTypeById(document.type).name;
	const form = certain ? 0 : random();
	const name = agency.shortName ?? agency.name;
	if (form < 0.75) return `${type} số ${number} ngày ${writtenDay(day)} của ${name}`;
	return form < 0.9 ? `${type} số ${number} của ${name}` : `${type} ${number}`;
}

const sentences: readonly ((mention: string) => string)[] = [
	(mention) => `Việc này thực hiện theo ${mention}.`,
	(mention) => `Căn cứ ${mention}, các đơn vị đã phân công từng phần việc.`,
	(mention) => `Nội dung chi tiết được nêu tại ${mention}.`,
	(mention) => `Các mức chi áp dụng theo ${mention}.`,
	(mention) => `Sau khi có ${mention}, nhiều vướng mắc đã được tháo gỡ.`,
	(mention) => `Kết quả được báo cáo theo yêu cầu của ${mention}.`,
	(mention) => `Đây là bước cụ thể hóa ${mention}.`,
];

/** A sentence that cites a document. */
export function citingSentence(mention: string, random: () => number): string {
	return sentences[Math.floor(random() * sentences.length)]!(mention);
}
