import { expect, test } from 'vitest';
import { checkWith, documentPath, newsPath } from '../sample.ts';

/** The hints at the front matter of the sample, with one text replaced. */
function hints(from: string, to: string, path = newsPath) {
	return checkWith(from, to, path)
		.filter(({ rule }) => rule === 'schema')
		.map(({ hint }) => hint);
}

const published = 'publishedAt: 2025-03-17T08:34';

test.each([
	['17/3/2025', '«2025-03-17»'],
	['17-03-2025', '«2025-03-17»'],
	['17.3.2025', '«2025-03-17»'],
	['ngày 17 tháng 03 năm 2025', '«2025-03-17»'],
	['17/3/2025 8h30', '«2025-03-17T08:30»'],
	['17/3/2025 - 8 giờ', '«2025-03-17T08:00»'],
	['2025-03-17 08:34', '«2025-03-17T08:34»'],
	['2025-03-17T08:34:00+07:00', '«2025-03-17T08:34»'],
	['2025-3-7', '«2025-03-07»'],
	['2025–03–17', '«2025-03-17»'],
	['2025-02-30', 'tháng ấy không có ngày này: xem lại ngày trong nguồn'],
])('a date written %s: %s', (written, hint) => {
	expect(hints(published, `publishedAt: ${written}`)).toEqual([hint]);
});

test.each([
	['provinces: [lai-chau]', 'provinces: Lai Châu', 'đặt trong ngoặc vuông: «[lai-chau]»'],
	['provinces: [lai-chau]', 'provinces: Lai Châu, Điện Biên', 'đặt trong ngoặc vuông: «[lai-chau, dien-bien]»'],
	[
		'topic: y-te-co-so',
		'topic: thoi-su',
		'chọn một mã trong content/tu-vung/chu-de.json; mã viết không dấu, có gạch nối',
	],
	['topic:', 'draft: có\ntopic:', '«true»'],
	['topic:', 'draft: không\ntopic:', '«false», hoặc xóa dòng này'],
	['topic:', 'withdrawn: Đăng trùng\ntopic:', '«{ reason: Đăng trùng, on: 2026-03-05 }», on là ngày gỡ'],
	['topic:', 'movedFrom: [/tin-tuc/2025/ten-cu/]\ntopic:', '«tin-tuc/2025/ten-cu»'],
	['topic:', 'movedFrom: [https://kho.vn/tin-tuc/2025/ten-cu/]\ntopic:', '«tin-tuc/2025/ten-cu»'],
	['topic:', 'movedFrom: [content/tin-tuc/2025/ten-cu.md]\ntopic:', '«tin-tuc/2025/ten-cu»'],
	['topic:', 'movedFrom: /tin-tuc/2025/ten-cu/\ntopic:', 'đặt trong ngoặc vuông: «[tin-tuc/2025/ten-cu]»'],
	[
		'topic:',
		'movedFrom: [content/van-ban/2025/ten-cu.md]\ntopic:',
		'mở trang của mục ấy trên trình duyệt, chép phần địa chỉ sau tên miền, bỏ dấu / ở hai đầu',
	],
	[
		'topic:',
		'files: [{ name: a, url: ke-hoach.pdf }]\ntopic:',
		'tải tệp lên public/tep/<năm>/ rồi ghi «/tep/<năm>/ke-hoach.pdf»',
	],
	['topic:', 'files: [{ name: a, url: \\tep\\2025\\a.pdf }]\ntopic:', '«/tep/2025/a.pdf»'],
	['topic:', 'files: [{ name: a, url: soyte.laichau.gov.vn/a }]\ntopic:', '«https://soyte.laichau.gov.vn/a»'],
	['topic:', `files: [{ name: a, url: https://a.vn/a, sha256: ${'9F'.repeat(32)} }]\ntopic:`, `«${'9f'.repeat(32)}»`],
	['topic:', 'tiêu đề: a\ntopic:', 'tên khóa viết bằng tiếng Anh: «title»'],
	[
		'topic:',
		'corrections:\n  - { on: 2025-03-18, where: a, from: b, to: c, reason: Nguồn, đã đính chính }\ntopic:',
		'đây là phần sau của một giá trị có dấu phẩy: đặt cả giá trị ấy trong ngoặc kép "…"',
	],
])('%s → %s: %s', (from, to, hint) => {
	expect(hints(from, to)).toEqual([hint]);
});

test('a group whose lines are not indented', () => {
	expect(hints('topic:', 'withdrawn:\nreason: Đăng trùng\non: 2025-03-18\ntopic:').slice(1)).toEqual([
		'nếu dòng này thuộc «withdrawn» ở trên thì thụt vào hai dấu cách',
		'nếu dòng này thuộc «withdrawn» ở trên thì thụt vào hai dấu cách',
	]);
});

test('a number of a document that is only digits', () => {
	expect(hints('number: 7095/KH-UBND', 'number: 7095', documentPath)).toEqual(['«"7095"»']);
});
