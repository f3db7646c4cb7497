import { documentRows } from './document-rows.ts';
import type { NewEntry } from './new-entry.ts';
import { briefRows, newsRows } from './news-rows.ts';
import { commentLines, groupLines, type Row } from './row.ts';

/** The whole Markdown file of an entry that has just been begun: a draft with a reminder «TODO» wherever a person must write. */
export function newEntryText(entry: NewEntry): string {
	const groups = rowsOf(entry).map((rows) => groupLines(rows).join('\n'));
	const draft = 'draft: true # xóa dòng này khi không còn chỗ nào ghi TODO';
	return `---\n${[firstSteps(entry), ...groups, draft].join('\n\n')}\n---\n${body(entry)}`.normalize('NFC');
}

function rowsOf(entry: NewEntry): Row[][] {
	if (entry.kind.id === 'van-ban') return documentRows(entry);
	return entry.kind.id === 'tin' ? newsRows(entry) : briefRows(entry);
}

function firstSteps({ kind, title, number }: NewEntry): string {
	const hasBody = kind.id !== 'diem-tin';
	const steps = [
		...(title || number
			? []
			: ['Đặt lại tên tệp theo tiêu đề: chữ thường không dấu, nối bằng gạch. Tên tệp là địa chỉ của trang.']),
		'Điền từng chỗ ghi TODO, điền xong chỗ nào thì xóa lời nhắc ở chỗ ấy.',
		...(hasBody ? ['Viết nội dung bên dưới dòng --- thứ hai.'] : []),
		'Xóa khối này và dòng «draft: true», rồi chạy npm run check.',
		'Xem trang bằng npm start; ưng ý thì đưa lên git (commit, push).',
	];
	return [
		`# TODO: ${kind.label} mới, còn là bản nháp nên chưa hiện trên trang. Việc cần làm:`,
		...steps.flatMap((step, index) => commentLines(`${index + 1}. ${step}`)),
	].join('\n');
}

function body({ kind }: NewEntry): string {
	if (kind.id === 'diem-tin') return '';
	return '\nTODO: viết nội dung ở đây. Tiêu đề con mở đầu bằng ##.\n';
}
