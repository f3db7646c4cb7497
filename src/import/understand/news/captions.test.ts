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
		'Các cụ tập dưỡng sinh ở sân trạm y tế.Ảnh: Thu Mẫu',
		'Bác sĩ thăm khám cho trẻ. Ảnh: Minh Hà',
		'Người dân chờ tiêm tại trạm y tế (Ảnh: Thu Lan)',
		'Thứ trưởng Lê Văn Mẫu kết luận cuộc họp',
		'Người cao tuổi được đo huyết áp tại trạm ẢNH: ĐĂNG MẪU',
		'Đại biểu nêu ý kiến tại hội nghị. Ảnh: N.M',
		'Văn nghệ chào mừng',
		'Một số hình ảnh tại hội thi:',
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

	test('a line that ends with the «|» of a frame is one, the sentence below it is not', () => {
		const told = 'Bà Mẫu cho biết cả nhà đã chuẩn bị đưa ông về quê |';
		const next = 'Quá bất ngờ khi ông tỉnh lại, người dân trong xóm kéo đến thăm và chúc mừng gia đình.';
		const rows = rowsOf(sampleCapture([long, told, next, long].join('\n')).blocks, '2026-07-20');
		const said = saidBy(rows, 'Tên bài nói về chuyện khác hẳn');
		const judgedRows = rows.map((row, index) => isCaption(row, rows[0], rows[index + 1], said, rows[index - 1]));
		const captions = rows.filter(({ text }, index) => text !== '' && judgedRows[index]).map(({ text }) => text);
		expect(captions).toEqual([told]);
	});

	test('a line without an end is one when it repeats what stands above it', () => {
		const before = 'Học viên thực hành ép tim, cầm máu và băng bó vết thương trên mô hình do bệnh viện tỉnh cho mượn.';
		expect(judged('Học viên thực hành ép tim, cầm máu trên mô hình', { before })).toBe(true);
		expect(judged('Nâng cao tay nghề cho giáo viên mầm non', { before })).toBe(false);
	});

	test('below «… - Ảnh 1.» one sentence is the caption of that picture, a reported one is text', () => {
		const before = 'Bệnh viện vùng cao mổ ca khó trong đêm mưa - Ảnh 1.';
		expect(judged('Bác sĩ nhận tạng hiến tại sân bay.', { before })).toBe(true);
		expect(judged('Bệnh viện cho biết mỗi năm mổ hai trăm ca.', { before })).toBe(false);
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
	'Làm đều các đợt khám sàng lọc bệnh tăng huyết áp ở các bản…',
	'Ông Mẫu cho biết bệnh viện sẽ mở thêm giường.',
	'Đây là ca bệnh khó.',
	'Bão gây mưa lớn ở nhiều xã vùng cao. Ảnh hưởng của bão còn kéo dài.',
	'Người dân quay lại cảnh xe lật trên đường đèo. Hình ảnh này lan truyền trên mạng.',
	'Bệnh nhân đã tỉnh táo và ăn được cháo loãng.',
	'Ảnh hưởng của khói thuốc tới trẻ nhỏ',
	'Việc giám sát muỗi quanh nhà người bệnh được làm ngay trong ngày./.',
])('«%s» stays in the text', (line) => {
	expect(judged(line)).toBe(false);
});
