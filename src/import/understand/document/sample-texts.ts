import { compose } from '#import/compose/compose.ts';
import { linesOfText } from '#import/compose/lines-of-text.ts';
import type { DocumentDraft } from '#import/model.ts';
import { sampleCapture } from './sample-documents.ts';
import { understandDocument } from './understand-document.ts';

export const sampleContext = { fileName: 'van-ban.txt', today: '2026-11-22' };

/** The lines of an invented plan above its body. */
export const sampleHead = `UBND TỈNH NGHỆ AN
SỞ Y TẾ
Số: 77/KH-SYT
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Nghệ An, ngày 7 tháng 3 năm 2025
KẾ HOẠCH
Phòng bệnh mùa hè
`;

/** And below it. */
export const sampleEnd = `Nơi nhận:
- Lưu: VT.
GIÁM ĐỐC
Lê Thị Thử
`;

/** The drafts of a document from the text of its pages. */
export function understandText(text: string): DocumentDraft[] {
	return understandDocument(sampleCapture(compose(linesOfText(text)).blocks, 'pdf-text'), sampleContext);
}

/** The value of a field of any kind, undefined when it is absent or empty. */
export function foundValue(field: object | undefined): unknown {
	return field && 'value' in field ? field.value : undefined;
}

/** The words of the body, a block a line. */
export function bodyText({ body }: DocumentDraft): string {
	return body.map((block) => ('text' in block ? block.text : '')).join('\n');
}
