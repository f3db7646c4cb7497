import { document, documentPath } from '../sample-files.ts';
import { inDocument, inNews, replaced, withFile } from './example.ts';
import { defineRules } from './rule-record.ts';

/** Numbers of documents, and who cites, changes or replaces whom. */
export const citationRules = defineRules({
	'document-number': {
		title: 'Số, ký hiệu viết sai dạng hoặc không khớp',
		why: 'Cán bộ tra văn bản theo số hiệu. Số viết sai thì tra không ra, và các bài nhắc tới văn bản không nối được vào đúng chỗ.',
		fixes: [
			'Đối chiếu với văn bản. Dạng thường gặp: `7095/KH-UBND` (Nhà nước), `51/2024/QH15` (Quốc hội), `25-CT/TW` (Đảng); không có dấu cách quanh dấu `/` và dấu `-`.',
			'Số của loại khác với `type`, hay của cơ quan khác với `issuer`: sửa bên nào gõ nhầm.',
			'Nguồn in sai và phải giữ nguyên văn: trong bài thì khai ở `citations`, số của chính văn bản thì ghi vào `corrections`.',
		],
		severity: 'both',
		examples: [
			inNews('7095/KH-UBND', '7095 / KH-UBND', 16, { caption: 'Số viết trong bài (nhắc)' }),
			inDocument('type: ke-hoach', 'type: quyet-dinh', 4, {
				caption: 'Số không khớp loại văn bản (chặn)',
				also: ['broken-link'],
			}),
		],
	},
	'duplicate-number': {
		title: 'Hai văn bản cùng số, cùng cơ quan, cùng năm',
		why: 'Một cơ quan không cấp một số hai lần trong năm. Thường là một văn bản nhập hai lần, hoặc một số gõ nhầm.',
		fixes: ['Là một văn bản thì gộp hai tệp.', 'Là hai văn bản thì đối chiếu để sửa số, cơ quan hoặc ngày.'],
		severity: 'error',
		examples: [
			withFile('van-ban/2025/07095-kh-ubnd-ubnd-lai-chau-2025.md', replaced(document, '7095/', '07095/'), 3, {
				file: documentPath,
				also: ['document-number'],
			}),
		],
	},
	'citation-by-hand': {
		title: 'Viện dẫn khai tay không dùng được',
		why: 'Mục `citations` chỉ cho kho biết một cụm từ trong bài nhắc tới văn bản nào. Cụm từ chép sai hay số ghi thiếu thì lời chỉ dẫn ấy vô hiệu.',
		fixes: [
			'Chép `text` đúng từng chữ như trong bài, mỗi cụm khai một lần.',
			'Ở `to` ghi số hiệu; nhiều văn bản trùng số thì ghi thêm ngày: `25-CT/TW ngày 25/10/2023`.',
			'Muốn kho đừng nối cụm ấy thì ghi `to: null`.',
		],
		severity: 'both',
		examples: [
			inNews('rights:', 'citations: [{ text: Kế hoạch 7095, to: 7095/KH-UBND }]\nrights:', 11, {
				caption: 'Cụm từ không có trong bài (nhắc)',
			}),
			inNews('rights:', 'citations: [{ text: số 7095/KH-UBND, to: kế hoạch trên }]\nrights:', 11, {
				caption: 'Không rõ là văn bản nào (chặn)',
			}),
		],
	},
	'cites-itself': {
		title: 'Văn bản viện dẫn chính nó',
		why: 'Thường là gõ nhầm số của một văn bản khác; người đọc bấm theo sẽ quay về chỗ cũ.',
		fixes: ['Đối chiếu số với bản gốc.', 'Đúng là nói về chính văn bản này thì để nguyên, kho không nối.'],
		severity: 'warning',
		examples: [inDocument('Giữ số ca', 'Theo Kế hoạch số 7095/KH-UBND, giữ số ca', 19)],
	},
	'cites-later': {
		title: 'Viện dẫn văn bản ban hành sau ngày của mục',
		why: 'Một bài không thể nhắc tới văn bản chưa có. Một trong hai ngày đã bị gõ nhầm.',
		fixes: ['Đối chiếu cả hai ngày với nguồn rồi sửa ngày sai.'],
		severity: 'warning',
		examples: [inNews('số 7095/KH-UBND', 'số 7095/KH-UBND ngày 11/11/2025', 16)],
	},
	relation: {
		title: 'Quan hệ giữa hai văn bản không thể đúng',
		why: 'Từ các quan hệ, kho báo văn bản nào đã bị thay thế, bãi bỏ. Một quan hệ ngược chiều làm một văn bản còn hiệu lực bị coi là hết hiệu lực.',
		fixes: [
			'Văn bản ban hành sau trỏ tới văn bản ban hành trước, không ngược lại.',
			'Ở `to` ghi số hiệu hoặc mã của một mục trong kho; mô tả bằng lời thì ghi ở `note`.',
			'Hai văn bản trỏ vào nhau thì chỉ giữ một chiều.',
		],
		severity: 'both',
		examples: [
			inDocument('rights:', 'relations: [{ kind: replaces, to: 7095/KH-UBND }]\nrights:', 14, {
				caption: 'Văn bản thay thế chính nó',
			}),
			inDocument('rights:', 'relations: [{ kind: replaces, to: kế hoạch năm trước }]\nrights:', 14, {
				caption: 'Không rõ là văn bản nào',
			}),
		],
	},
});
