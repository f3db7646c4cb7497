import { inNews } from './example.ts';
import { defineRules } from './rule-record.ts';

const text = 'Toàn tỉnh đạt 95 %';

/** Links, pictures and files, and the entries that others name. */
export const linkRules = defineRules({
	'broken-link': {
		title: 'Liên kết trong kho dẫn tới chỗ không có',
		why: 'Người đọc bấm vào và gặp trang «Không tìm thấy». Họ sẽ không biết là liên kết viết sai hay tài liệu đã mất.',
		fixes: [
			'Mở trang cần dẫn tới trên trình duyệt, chép phần địa chỉ sau tên miền, ví dụ `/van-ban/ke-hoach/7095-kh-ubnd-ubnd-lai-chau-2025/`, có dấu `/` ở cuối.',
			'Dẫn tới một mục con thì chép cả phần sau dấu `#`.',
			'Dẫn tới mục còn là bản nháp thì đăng mục ấy trước, hoặc bỏ liên kết.',
		],
		severity: 'error',
		examples: [
			inNews('/van-ban/ke-hoach/7095-kh', '/van-ban/ke-hoach/7059-kh', 20, { caption: 'Gõ sai địa chỉ trang' }),
			inNews('](#i)', '](#ii)', 20, { caption: 'Không có mục con ấy' }),
			inNews('](#i)', '](tep-khac.md)', 20, { caption: 'Trỏ tới tệp thay vì trang' }),
		],
	},
	'link-scheme': {
		title: 'Kiểu liên kết không dùng được',
		why: 'Liên kết tới ổ đĩa của máy bạn (`file:`) chỉ mở được trên máy bạn; liên kết chạy mã (`javascript:`) là cửa cho kẻ xấu.',
		fixes: [
			'Tệp trên máy thì đưa vào `public/tep/` rồi liên kết bằng `/tep/…`.',
			'Trang web thì viết đầy đủ `https://…`; thư điện tử viết `mailto:…`, điện thoại viết `tel:…`.',
		],
		severity: 'error',
		examples: [inNews(text, `[Bản gốc](file:///D:/ke-hoach.pdf): ${text}`, 16)],
	},
	'link-host': {
		title: 'Địa chỉ web không đọc được, hoặc dễ nhầm',
		why: 'Địa chỉ viết sai thì người đọc bấm vào không được. Địa chỉ có dấu `@` trước tên miền, hoặc tên miền viết bằng chữ nước ngoài trông giống chữ ta, thì dẫn tới nơi khác với nơi nó tỏ ra: kẻ lừa đảo hay dùng.',
		fixes: [
			'Mở trang ấy trên trình duyệt rồi chép lại địa chỉ từ thanh địa chỉ, ví dụ `https://ten-mien.vn/duong-dan`.',
		],
		severity: 'both',
		examples: [
			inNews(text, `[Báo](https://suckhoedoisong,vn/bai): ${text}`, 16, { caption: 'Viết sai' }),
			inNews(text, `[Báo](https://suckhoed\u043Eisong.vn/bai): ${text}`, 16, { caption: 'Chữ «о» của tiếng Nga' }),
		],
	},
	'unknown-entry': {
		title: 'Mã mục không có trong kho',
		why: 'Các trường `replacedBy`, `relations`, `citations` nối mục này với mục khác. Mã sai thì người đọc không sang được mục kia.',
		fixes: [
			'Mở trang của mục kia, chép địa chỉ và bỏ dấu `/` ở hai đầu: `tin-tuc/2025/ten-tep`.',
			'Kho chưa giữ văn bản kia thì ghi số hiệu thay cho mã, ví dụ `25-CT/TW`.',
		],
		severity: 'error',
		examples: [
			inNews(
				'rights:',
				'withdrawn: { reason: Đăng trùng, on: 2025-04-01, replacedBy: diem-tin/2025/diem-tin-hai }\nrights:',
				11,
			),
		],
	},
	'missing-file': {
		title: 'Không có tệp ảnh hoặc tệp đính kèm',
		why: 'Người đọc thấy khung ảnh trống, hoặc bấm tải mà không được gì.',
		fixes: [
			'Tải tệp lên thư mục `public/` (ảnh: `public/anh/…`, tệp đính kèm: `public/tep/<năm>/…`), rồi ghi đường dẫn không có chữ `public`.',
			'Tệp đã có thì sửa tên cho khớp từng chữ; chữ hoa và chữ thường là hai tên khác nhau.',
		],
		severity: 'both',
		examples: [
			inNews('rights:', 'figures: [{ file: /anh/tiem.png, alt: Trẻ được tiêm, caption: Buổi tiêm }]\nrights:', 11),
			inNews('rights:', 'files: [{ name: Bản ký, url: /tep/2025/ban-ky.pdf }]\ndraft: true\nrights:', 11, {
				caption: 'Trong bản nháp',
			}),
		],
	},
	'missing-alt': {
		title: 'Ảnh không có lời mô tả',
		why: 'Người khiếm thị nghe máy đọc lời mô tả; khi mạng yếu không tải được ảnh, ai cũng đọc lời ấy.',
		fixes: [
			'Trong bài: viết một câu vào giữa hai ngoặc vuông, `![Nhân viên y tế tiêm cho trẻ](/anh/tiem.jpg)`.',
			'Trong `figures`: thêm `alt`.',
			'Tả điều ảnh cho thấy, không chép lại chú thích.',
		],
		severity: 'error',
		examples: [inNews('![Trẻ được tiêm]', '![]', 20)],
	},
});
