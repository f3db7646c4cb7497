import { fileInMemory } from '../attachments/file-in-memory.ts';
import { besideEntries, inPublic, picture, record, withFiles } from './attachment-example.ts';
import { inNews } from './example.ts';
import { defineRules } from './rule-record.ts';

const path = 'tep/2025/7095-kh-ubnd.pdf';
const pdf = '%PDF-1.7\nKế hoạch';

/** The files that entries offer for download, and pictures. */
export const attachmentRules = defineRules({
	'attachment-hash': {
		title: 'Tệp đính kèm chưa ghi, hoặc ghi sai mã kiểm và dung lượng',
		why: 'Mã kiểm SHA-256 là dấu vân tay của tệp: nhờ nó, người tải về biết bản của mình đúng là bản kho đã đăng, và kho biết ngay khi tệp bị thay hay bị hỏng. Dung lượng cho người đọc biết trước tệp nặng bao nhiêu.',
		fixes: [
			'Không phải tự tính: lời báo đã ghi sẵn hai giá trị đúng, chép `sha256: …` và `size: …` vào mục của tệp ấy.',
			'Trên máy có cài kho: chạy `npm run check -- --fix`, kho tự điền.',
			'Nếu bạn không hề thay tệp mà mã vẫn không khớp thì tệp đã hỏng hoặc bị thay nhầm: đưa lại tệp cũ, đừng sửa mã.',
		],
		severity: 'error',
		fixable: true,
		examples: [
			withFiles([`{ name: Bản ký số, url: /${path} }`], { [path]: pdf }, { caption: 'Chưa ghi' }),
			withFiles([record(path, `${pdf} cũ`)], { [path]: pdf }, { caption: 'Tệp đã bị thay' }),
		],
	},
	'attachment-path': {
		title: 'Tệp đính kèm hoặc ảnh đặt sai chỗ, sai tên',
		why: 'Tên tệp là một phần của địa chỉ tải về. Địa chỉ chỉ gồm chữ thường không dấu, chữ số và gạch nối thì gửi qua thư hay tin nhắn không hỏng; chia theo năm thì sau này dễ tìm.',
		fixes: [
			'Đổi tên tệp theo gợi ý rồi sửa `url` cho khớp; tên đẹp, có dấu thì ghi ở `name`.',
			'Chuyển tệp vào `public/tep/<năm>/`, ví dụ `public/tep/2026/7095-kh-ubnd.pdf`.',
			'Ảnh có đuôi viết hoa như `.JPG`: đổi thành `.jpg`, rồi sửa địa chỉ trong bài cho khớp.',
		],
		severity: 'error',
		examples: [
			withFiles([record('tep/2025/Kế hoạch 7095.pdf', pdf)], { 'tep/2025/Kế hoạch 7095.pdf': pdf }),
			withFiles(
				[record('anh/ke-hoach.pdf', pdf)],
				{ 'anh/ke-hoach.pdf': pdf },
				{ caption: 'Không ở trong public/tep/' },
			),
			besideEntries('anh/tram-y-te.JPG', 'ảnh', { caption: 'Đuôi viết hoa' }),
		],
	},
	'attachment-type': {
		title: 'Loại tệp không được nhận',
		why: 'Trang web (`.html`, `.svg`) và chương trình đặt ở địa chỉ của kho có thể chạy mã lệnh trên máy người đọc, ở mọi thư mục của `public/`; tệp Office có macro cũng vậy. Vì thế kho chỉ nhận những loại đã biết là vô hại: tệp đính kèm trong `public/tep/`, ảnh, phông chữ và dữ liệu ở chỗ khác trong `public/`. Tệp cấu hình của nơi đặt trang (`_headers`, `.htaccess`) có thể bỏ mất các quy tắc an toàn.',
		fixes: [
			'Lưu lại thành PDF: ai cũng đọc được, in ra giống nhau.',
			'Tệp Office có macro: mở ra, chọn «Save As» (Lưu thành) và chọn loại `.docx`, `.xlsx` hoặc `.pptx` thường.',
			'Hình vẽ `.svg` trong `public/anh/`: chỉ nhận khi gồm toàn những thẻ để vẽ, không có mã chạy, liên kết hay thứ gì lấy từ nơi khác. Trong Inkscape chọn «Save As» và loại «Plain SVG»; nếu vẫn không được thì lưu thành `.png`.',
			'Nhiều tệp thì nén thành `.zip`.',
			'Cấu hình của nơi đặt trang thì xóa khỏi `public/`: kho tự viết ra khi dựng. Riêng tệp `CNAME` của GitHub Pages được nhận khi nó chứa đúng một tên miền.',
		],
		severity: 'error',
		examples: [
			withFiles([record('tep/2025/bieu-mau.xlsm', 'PK')], { 'tep/2025/bieu-mau.xlsm': 'PK' }, { caption: 'Có macro' }),
			withFiles([record('tep/2025/trang.html', '<p>')], { 'tep/2025/trang.html': '<p>' }, { caption: 'Trang web' }),
			besideEntries('anh/so-do.svg', `<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>`, {
				caption: 'Hình vẽ có mã chạy',
			}),
			besideEntries('.htaccess', 'Header unset Content-Security-Policy', { caption: 'Cấu hình của nơi đặt trang' }),
		],
	},
	'attachment-content': {
		title: 'Nội dung tệp không đúng như tên',
		why: 'Người đọc bấm vào sẽ gặp tệp không mở được. Hay gặp khi tải tệp về chưa xong, lưu nhầm trang báo lỗi thành PDF, hoặc chỉ đổi đuôi tệp.',
		fixes: [
			'Mở thử tệp trên máy bạn; không mở được thì tải lại từ nguồn.',
			'Tệp mở được nhưng sai đuôi thì đổi đuôi cho đúng loại.',
			'Lời báo nói «tệp con trỏ»: kho git đang dùng Git LFS hoặc git-annex cho thư mục này, hãy tắt đi rồi đưa tệp thật lên.',
		],
		severity: 'error',
		examples: [
			withFiles(
				[record(path, '<!doctype html>')],
				{ [path]: '<!doctype html>' },
				{ caption: 'Lưu nhầm trang web thành PDF' },
			),
			withFiles([`{ name: Bản ký số, url: /${path} }`], { [path]: '' }, { caption: 'Tệp trống' }),
		],
	},
	'attachment-size': {
		title: 'Tệp đính kèm quá lớn',
		why: 'Nhiều người đọc bằng điện thoại, mạng trả theo dung lượng. Mọi tệp từng đưa lên còn nằm mãi trong lịch sử của kho, ai chép kho về cũng phải tải; GitHub từ chối tệp trên 100 MB.',
		fixes: [
			'Bản quét: quét lại đen trắng, 200 dpi, hoặc dùng chức năng «Reduce file size» (Giảm dung lượng) của phần mềm PDF.',
			'Tách phụ lục, bản đồ, ảnh thành tệp riêng.',
			'Để tệp ở trang của cơ quan rồi ghi `url: https://…`; khi ấy không cần `sha256` và `size`.',
		],
		severity: 'error',
		examples: [
			withFiles(
				[`{ name: Bản quét, url: /${path} }`],
				{},
				{
					options: {
						...inPublic({}),
						publicFiles: new Map([
							['anh/tiem.jpg', picture],
							[path, { ...fileInMemory(pdf), size: 31 * 1024 * 1024 }],
						]),
					},
				},
			),
		],
	},
	'attachment-locked': {
		title: 'PDF có khóa',
		why: 'PDF đặt mật khẩu thì người đọc không mở được; PDF cấm chép thì người dùng trình đọc màn hình có khi không nghe được.',
		fixes: ['Xin hoặc xuất lại bản không khóa.', 'Chỉ có bản này và mở được không cần mật khẩu thì cứ để.'],
		severity: 'warning',
		examples: [
			withFiles([record(path, `${pdf}\ntrailer << /Encrypt 9 0 R >>`)], {
				[path]: `${pdf}\ntrailer << /Encrypt 9 0 R >>`,
			}),
		],
	},
	'attachment-twice': {
		title: 'Một tệp đưa lên hai lần dưới hai tên',
		why: 'Sau này sửa một bản thì dễ quên bản kia, và người đọc không biết bản nào đúng.',
		fixes: ['Giữ một tệp, xóa tệp kia, và cho mọi mục trỏ tới tệp được giữ.'],
		severity: 'warning',
		examples: [
			withFiles(
				[record(path, pdf), record('tep/2025/ke-hoach.pdf', pdf)],
				{ [path]: pdf, 'tep/2025/ke-hoach.pdf': pdf },
				{ line: 16 },
			),
		],
	},
	'attachment-unlisted': {
		title: 'Tệp trong public/tep/ mà không mục nào liệt kê',
		why: 'Mọi tệp trong `public/` đều tải được nếu biết địa chỉ, kể cả khi không trang nào dẫn tới. Tệp để quên có thể là tệp chưa được phép công bố.',
		fixes: [
			'Khai báo tệp trong `files` của mục dùng nó.',
			'Không dùng thì xóa tệp. Tệp đã từng công khai thì ghi địa chỉ của nó vào `content/tu-vung/duong-dan.json`.',
		],
		severity: 'warning',
		examples: [besideEntries(path, pdf)],
	},
	'attachment-not-public': {
		title: 'Tệp đã công khai trước khi mục của nó được đăng, hoặc sau khi mục đã gỡ',
		why: 'Bản nháp không hiện trên trang, nhưng tệp trong `public/` thì ai biết địa chỉ cũng tải được. Mục đã gỡ vì có sai sót mà tệp vẫn còn thì việc gỡ không có tác dụng.',
		fixes: [
			'Mục đã sẵn sàng: bỏ dòng `draft: true`.',
			'Mục chưa sẵn sàng: để tệp ngoài `public/`; trong bản nháp vẫn khai báo `files` được.',
			'Mục đã gỡ: xóa tệp khỏi `public/tep/` và ghi địa chỉ của nó vào `gone` trong `content/tu-vung/duong-dan.json`; phần `files` của mục giữ nguyên làm dấu vết.',
		],
		severity: 'both',
		examples: [
			withFiles([`${record(path, pdf)}\ndraft: true`], { [path]: pdf }, { caption: 'Mục còn là bản nháp' }),
			withFiles(
				[record(path, pdf)],
				{ [path]: pdf },
				{
					caption: 'Mục chưa tới ngày đăng',
					options: { ...inPublic({ [path]: pdf }), now: '2025-11-10T00:00' },
				},
			),
		],
	},
	'large-picture': {
		title: 'Ảnh quá lớn',
		why: 'Kho tự làm bản nhỏ cho điện thoại, nhưng màn hình lớn vẫn tải cả ảnh, và mỗi bản sao của kho giữ cả ảnh. Ảnh chụp thẳng từ điện thoại nặng 3–8 MB, thu nhỏ còn dưới 500 KB mà trên màn hình trông vẫn thế.',
		fixes: [
			'Thu nhỏ còn rộng nhất 2.560 điểm ảnh, lưu dạng `.webp` hoặc `.jpg` chất lượng 80 %.',
			'Người đọc cần ảnh gốc (bản đồ, áp phích để in) thì để ảnh gốc trong `public/tep/<năm>/` làm tệp đính kèm.',
		],
		severity: 'warning',
		examples: [
			{
				...inNews('tháng ba', 'tháng ba', 20),
				options: {
					...inPublic({}),
					publicFiles: new Map([['anh/tiem.jpg', { ...picture, size: 4 * 1024 * 1024 }]]),
				},
			},
		],
	},
});
