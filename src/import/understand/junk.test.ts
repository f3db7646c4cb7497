import { expect, test } from 'vitest';
import { isContact, isJunk, sectionName } from './junk.ts';

test.each([
	'Font size : A- A A+',
	'Tương phản',
	'0 Thích',
	'100%',
	'(Bấm vào đây để nhận mã)',
	'Like Loading...',
	'Click to share on Facebook (Opens in new window)',
	'1 2 3 … 14 Trang sau »',
	'Lưu ý: Thông tin chỉ mang tính tham khảo',
	'👁 356 lượt xem',
	'1x',
	'Đánh giá: ★★★★★',
	'Theo dõi chúng tôi trên Google News',
	'Bản quyền thuộc Sở Y tế',
	'Xem cỡ chữ',
	'Trở lại chủ đề',
	'* Mời quý độc giả theo dõi chương trình trên kênh của đài',
	'Trang thông tin điện tử Sở Y tế tỉnh Mẫu',
	'Đặt câu hỏi về bệnh hô hấp tại đây để bác sĩ giải đáp',
	'0:00/3:21 Nam miền Bắc',
	'#sốt rét',
	'Phản hồi: 0',
	'Categories: Phòng chống dịch, Truyền thông',
	'Bạn đã không sử dụng Site, Bấm vào đây để duy trì trạng thái đăng nhập',
	'Chúng tôi sử dụng cookie để cải thiện trải nghiệm của bạn. Đồng ý',
	'Bệnh viện huyện > TIN TỨC > Tin y tế > Hội nghị tổng kết',
	'icon_app_03735b6399_696a3c8baf',
	'Thời gian làm việc: 7h-16h (Thứ 2-Thứ 6)',
	'Gọi Hotline: 1800 0000',
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
	'Trả lời:',
	'Điểm sáng y tế cơ sở vùng cao',
	'Diễm Thương',
	'Đánh giá kết quả bước đầu',
	'Theo dõi sức khỏe bà mẹ trên địa bàn xã',
	'Về sức khỏe sinh sản ở vùng cao',
	'Ăn đầy đủ bốn nhóm chất',
	'Ăn để phòng bệnh',
	'Tại ứng dụng này, người dân tra cứu được kết quả.',
	'Bạn quyên góp tủ thuốc cho bản',
	'Sốt cao → hạ sốt → đưa trẻ đến trạm',
	'Trang thông tin điện tử Sở Y tế ra mắt giao diện mới',
	'Danh mục thuốc mới có 120 loại cho trạm y tế xã.',
	'#1 là cách gọi của nhóm bệnh nhân đầu tiên được ghép.',
	'Nhà nước > địa phương > người dân cùng lo chi phí khám bệnh.',
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
