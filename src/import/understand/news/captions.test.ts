import { describe, expect, test } from 'vitest';
import { isCaption, saidBy } from './captions.ts';
import { rowsOf } from './rows.ts';
import { sampleCapture, sampleProse } from './sample-capture.ts';

const long = sampleProse('việc thường ngày', 3);

function judged(line: string, { before = long, title = 'Tên bài nói về chuyện khác hẳn' } = {}): boolean {
	const rows = rowsOf(sampleCapture([long, before, line, long].join('\n')).blocks, '2026-07-20');
	return isCaption(rows[2]!, rows[1], rows[3], saidBy(rows, title));
}

describe('a caption', () => {
	test.each([
		'Quang cảnh buổi làm việc.',
		'Toàn cảnh hội nghị',
		'Các đại biểu tham dự cuộc họp',
		'Ảnh: BVCC',
		'Bác sĩ thăm khám cho trẻ. Ảnh: Minh Hà',
		'Người dân chờ tiêm tại trạm y tế (Ảnh: Thu Lan)',
		'Thứ trưởng Lê Văn Mẫu kết luận cuộc họp',
		'Người cao tuổi được đo huyết áp tại trạm ẢNH: ĐĂNG MẪU',
		'Đại biểu nêu ý kiến tại hội nghị. Ảnh: N.M',
		'Văn nghệ chào mừng',
		'Đại diện lãnh đạo Sở Y tế báo cáo tại buổi làm việc.',
		'BSCKII. Nguyễn Văn Mẫu – Giám đốc phát biểu khai mạc lớp tập huấn',
	])('«%s» is one', (line) => {
		expect(judged(line)).toBe(true);
	});

	test('a short sentence below a picture is one, the same sentence elsewhere is not', () => {
		const line = 'Nhân viên trạm y tế lắp tủ lạnh giữ vắc xin cho bản xa.';
		expect(judged(line, { before: '![]()' })).toBe(true);
		expect(judged(line)).toBe(false);
	});

	test('a sentence that opens with the name of a paper is none, even below a picture', () => {
		const line = '(BMĐ) - Chương trình khám lưu động tại xã vừa phát hiện bảy người cần chữa sớm.';
		expect(judged(line, { before: '![]()' })).toBe(false);
	});

	test('a sentence that says the headline again is one', () => {
		const title = 'cuu song tre sinh non 28 tuan nang 900 gram o xa vung cao';
		expect(judged('Trẻ sinh non 28 tuần nặng 900 gram được cứu sống.', { title })).toBe(true);
	});
});

test.each([
	'Phát biểu tại buổi làm việc, ông Lê Văn Mẫu cảm ơn các đơn vị.',
	'Trước đó, đoàn đã thăm, tặng quà cho bệnh nhân tại khoa Nhi.',
	'Thực hiện tốt các chương trình phòng, chống bệnh tăng huyết áp…',
	'Ông Mẫu cho biết bệnh viện sẽ mở thêm giường.',
	'Đây là ca bệnh khó.',
	'Bệnh nhân đã tỉnh táo và ăn được cháo loãng.',
	'Ảnh hưởng của khói thuốc tới trẻ nhỏ',
	'Việc giám sát muỗi quanh nhà người bệnh được làm ngay trong ngày./.',
])('«%s» stays in the text', (line) => {
	expect(judged(line)).toBe(false);
});
