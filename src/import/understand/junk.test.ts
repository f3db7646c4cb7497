import { expect, test } from 'vitest';
import { isContact, isJunk, sectionName } from './junk.ts';

test.each([
	'Lượt xem: 1.234',
	'1.234 lượt xem',
	'Đánh giá bài viết',
	'Gửi bình luận',
	'Tags: sởi, cúm',
	'Từ khóa: sởi',
	'#soi #cum',
	'Powered by Techcity',
	'Đặt lịch hẹn tư vấn!',
	'Cơ quan chủ quản: Bộ Y tế',
	'Giấy phép số 12/GP-TTĐT do Sở Thông tin và Truyền thông cấp ngày 1/1/2020',
	'Chịu trách nhiệm nội dung: Ông Lê Văn Mẫu',
	'Bản quyền thuộc Sở Y tế',
	'© 2025 Cổng thông tin',
	'Ghi rõ nguồn «Cổng thông tin» khi phát hành lại thông tin từ website này',
	'Trang chủ » Tin tức',
	'Print',
	'Email',
	'A+ A-',
	'Nghe đọc bài 3:20',
	'Facebook Twitter Zalo',
	'In bài viết Gửi email',
	'Hôm nay: 1.234',
	'Trang 1/3',
	'3 giờ trước',
	'Điện thoại: 0213 000 000',
	'![]() |',
	'|',
	'',
])('«%s» is furniture', (line) => {
	expect(isJunk(line)).toBe(true);
	expect(isJunk(line.normalize('NFD').toUpperCase())).toBe(true);
});

test.each([
	'Đánh giá của Bộ Y tế cho thấy tình hình dịch ổn định.',
	'Điện thoại di động gây hại cho mắt của trẻ.',
	'Chủ đề của năm nay là bệnh không lây nhiễm.',
	'Hôm nay, 1.234 trẻ đã được tiêm vắc xin.',
	'Lượt xem phim y khoa tăng vì dịch bệnh kéo dài.',
	'Bình luận về kết quả này, bác sĩ nói cần thận trọng.',
	'Giấy phép hành nghề được cấp cho 20 bác sĩ.',
	'Chia sẻ kinh nghiệm phòng chống dịch',
	'Bộ Y tế: Tăng cường phòng chống dịch bệnh',
	'In hồ sơ bệnh án điện tử',
])('«%s» is text', (line) => {
	expect(isJunk(line)).toBe(false);
});

test('names of blocks are known in any spelling, with marks and counts', () => {
	for (const name of [
		'Tin liên quan',
		'TIN LIÊN QUAN:',
		'» Tin khác',
		'Các tin khác (12)',
		'Related news',
		'Asset Publisher',
		'Cùng chuyên mục',
	]) {
		expect(sectionName(name)).toBe('teasers');
	}
	expect(sectionName('Bình luận (3)')).toBe('junk');
	for (const text of ['Tin liên quan đến bệnh sởi', 'Nổi bật là công tác tiêm chủng', 'Xem thêm ảnh']) {
		expect(sectionName(text)).toBeUndefined();
	}
});

test('contacts are told apart, because news prints them too', () => {
	expect(isContact('Địa chỉ: 12 phố Mới')).toBe(true);
	expect(isContact('Lượt xem: 12')).toBe(false);
});
