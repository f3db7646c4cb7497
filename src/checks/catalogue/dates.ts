import { inBrief, inDocument, inNews } from './example.ts';
import { defineRules } from './rule-record.ts';

/** Days that cannot follow each other so, and places that were gone by then. */
export const dateRules = defineRules({
	'date-order': {
		title: 'Hai ngày ngược thứ tự',
		why: 'Một văn bản không thể có hiệu lực trước ngày ban hành. Ngày sai làm kho báo sai văn bản còn hay hết hiệu lực, mà người đọc dựa vào đó để làm việc.',
		fixes: [
			'Đối chiếu với bản gốc rồi sửa ngày gõ nhầm; hay gặp nhất là nhầm ngày với tháng: ngày 5 tháng 3 năm 2025 viết `2025-03-05`.',
			'Bản gốc in sai thật thì ghi ngày đúng, và kể lại chỗ in sai ở `notes`.',
		],
		severity: 'error',
		examples: [inDocument('effectiveOn: 2025-11-11', 'effectiveOn: 2025-11-01', 8)],
	},
	'date-contradiction': {
		title: 'Ngày đăng, ngày diễn ra, ngày chụp không khớp',
		why: 'Tin đăng trước khi việc xảy ra, hoặc bản chụp lấy trước khi bài được đăng, thì thường có một ngày gõ nhầm. Cũng có khi chính nguồn viết vậy, nên kho chỉ nhắc.',
		fixes: [
			'Đối chiếu với nguồn và sửa ngày sai.',
			'Nguồn viết đúng như thế thì giữ nguyên và ghi một câu vào `notes`.',
		],
		severity: 'warning',
		examples: [inNews('eventOn: 2025-03-16', 'eventOn: 2025-03-18', 4)],
	},
	'former-province': {
		title: 'Tỉnh cũ trong mục có ngày sau khi sáp nhập',
		why: 'Người đọc lọc theo tỉnh hiện nay. Mục gắn với một tỉnh đã không còn vào ngày ấy có thể là gõ nhầm.',
		fixes: ['Dùng mã tỉnh hiện nay như gợi ý.', 'Ngày của mục bị gõ nhầm thì sửa ngày.'],
		severity: 'warning',
		examples: [inBrief('[lai-chau]', '[yen-bai]', 6)],
	},
	'district-level': {
		title: 'Nhắc tới huyện, quận, thị xã sau khi đã bỏ cấp huyện',
		why: 'Từ ngày 01/7/2025 không còn cấp huyện. Người đọc cần tên xã, phường hiện nay để tìm đúng nơi.',
		fixes: [
			'Dùng tên xã, phường mới.',
			'Nguồn nhắc tới địa danh cũ thì viết rõ «(cũ)» ngay sau tên: «huyện Tân Uyên (cũ)».',
			'Trường `level` thì đổi thành cấp đúng hiện nay.',
		],
		severity: 'warning',
		examples: [inBrief('ngân sách tỉnh mua', 'huyện Tân Uyên mua', 3)],
	},
});
