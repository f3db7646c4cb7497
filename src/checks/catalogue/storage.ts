import { brief, briefPath, news, newsPath } from '../sample-files.ts';
import { inNews, replaced, withFile } from './example.ts';
import { defineRules } from './rule-record.ts';

const title = 'Lai Châu tiêm vắc xin sởi cho trẻ dưới năm tuổi';

/** How a file is named and stored: bytes, encoding, line ends, letters. */
export const storageRules = defineRules({
	'file-name': {
		title: 'Tệp đặt sai tên hoặc sai chỗ',
		why: 'Tên tệp và thư mục làm nên địa chỉ của trang. Địa chỉ chỉ gồm chữ thường không dấu, chữ số và gạch nối thì gõ được trên mọi máy, gửi qua thư hay tin nhắn đều không hỏng.',
		fixes: [
			'Đổi tên tệp theo gợi ý: chữ thường, không dấu, các từ nối bằng dấu gạch nối, đuôi `.md`; ví dụ `content/tin-tuc/2026/lai-chau-tiem-bu-vac-xin.md`.',
			'Ảnh, tệp PDF, Word, Excel không để trong `content/`: ảnh để trong `public/anh/`, tệp đính kèm để trong `public/tep/`.',
			'Trong `content/tu-vung/` chỉ có những tệp mà kho dùng; muốn thêm một giá trị thì sửa tệp có sẵn.',
		],
		severity: 'error',
		examples: [
			withFile('tin-tuc/2025/Tiêm chủng.md', replaced(news, title, 'Thêm một tin'), 1, {
				caption: 'Tên tệp có dấu và dấu cách',
				shown: 'none',
			}),
			withFile('van-ban/2025/ke-hoach.docx', new Uint8Array([80, 75, 3, 4]), 1, {
				caption: 'Tệp Word nằm giữa các bài',
			}),
			withFile('tin-tức/2025/tiem-chung.md', replaced(news, title, 'Thêm một tin'), 1, {
				caption: 'Thư mục viết sai',
				shown: 'none',
			}),
		],
	},
	'file-size': {
		title: 'Tệp văn bản quá lớn',
		why: 'Một bài dài nhất cũng chỉ vài trăm nghìn chữ. Tệp trên 2 MB thường do dán nhầm ảnh hay cả trang web vào, và làm trang mở rất chậm trên điện thoại.',
		fixes: [
			'Bỏ phần dán nhầm (ảnh viết thành một chuỗi ký tự dài, mã của trang web).',
			'Bài thật sự dài thì tách thành nhiều mục, hoặc để bản gốc thành tệp đính kèm trong `public/tep/` và chỉ viết tóm tắt.',
		],
		severity: 'error',
		examples: [withFile('tin-tuc/2025/bai-dai.md', news + 'chữ '.repeat(500_000), 1, { shown: 'none' })],
	},
	'file-binary': {
		title: 'Tệp không phải văn bản',
		why: 'Bên trong là dữ liệu của Word, PDF hay ảnh, tuy tên tệp là `.md`. Đổi đuôi tệp không làm tệp Word thành tệp Markdown, nên không ai đọc và tìm được.',
		fixes: [
			'Mở tệp gốc, chép phần chữ và dán vào một tệp `.md` mới.',
			'Trên máy có cài kho: chạy `npm run import -- <tệp Word hoặc PDF>`, kho tự đổi thành Markdown.',
		],
		severity: 'error',
		examples: [withFile('tin-tuc/2025/tep-word.md', new Uint8Array([80, 75, 3, 4, 0, 0]), 1)],
	},
	'file-encoding': {
		title: 'Tệp không ghi bằng bảng mã UTF-8',
		why: 'Chữ gõ bằng bảng mã cũ (TCVN3, VNI, Windows-1258) hiện thành ký tự lạ và không tìm được. Cả kho chỉ dùng một bảng mã.',
		fixes: [
			'Mở tệp bằng trình soạn thảo, chọn «Save As» (Lưu thành) và chọn bảng mã «UTF-8».',
			'Trên trang GitHub hay GitLab: xóa hết nội dung tệp rồi dán lại phần chữ đã đọc được.',
			'Tệp gốc gõ bằng phông cũ: chạy `npm run import -- <tệp> --encoding tcvn3` (hoặc `vni`) để kho đổi hộ.',
		],
		severity: 'error',
		examples: [withFile('tin-tuc/2025/bang-ma-cu.md', new Uint8Array([84, 234, 110]), 1)],
	},
	'file-empty': {
		title: 'Tệp trống',
		why: 'Một tệp trống sẽ thành một trang không có gì. Thường là lưu dở, hoặc định xóa mục này.',
		fixes: [
			'Viết nội dung vào tệp.',
			'Tạo nhầm thì xóa tệp. Mục đã từng hiện trên trang thì không xóa mà ghi `withdrawn`, để địa chỉ cũ còn lời giải thích.',
		],
		severity: 'error',
		examples: [withFile('tin-tuc/2025/tep-trong.md', '', 1)],
	},
	'file-unreadable': {
		title: 'Máy không đọc được tệp',
		why: 'Kho không biết trong tệp có gì nên không thể đăng. Chỉ gặp khi chạy trên máy riêng: tệp bị khóa quyền, hoặc là một lối tắt trỏ tới tệp đã mất.',
		fixes: [
			'Thay bằng một tệp thật (không phải liên kết) mà tài khoản đang dùng đọc được.',
			'Cho tài khoản đang dùng quyền đọc tệp.',
			'Lối tắt trỏ tới tệp đã mất thì xóa lối tắt.',
		],
		severity: 'error',
		examples: [
			{
				files: { [briefPath]: brief },
				file: newsPath,
				line: 1,
				options: {
					unreadable: [{ path: newsPath, message: `Không đọc được tệp content/${newsPath} (không có quyền).` }],
				},
			},
		],
	},
	'merge-conflict': {
		title: 'Hai người sửa cùng một chỗ, chưa ai chọn bản nào',
		why: 'Khi hai thay đổi chạm cùng một dòng, git không tự chọn mà để cả hai bản vào tệp, ngăn bằng các dòng `<<<<<<<`, `=======`, `>>>>>>>`. Để nguyên thì người đọc thấy cả hai bản.',
		fixes: [
			'Giữ bản đúng, xóa bản kia, rồi xóa ba dòng `<<<<<<<`, `=======` và `>>>>>>>`.',
			'Không chắc bản nào đúng thì hỏi người đã sửa: tên họ có trong lịch sử của tệp trên GitHub hay GitLab.',
		],
		severity: 'error',
		examples: [
			inNews(
				'topic: y-te-co-so\n',
				'<<<<<<< HEAD\ntopic: y-te-co-so\n=======\ntopic: tiem-chung\n>>>>>>> sua-chu-de\n',
				7,
				{ shown: [6, 12] },
			),
		],
	},
	'byte-order-mark': {
		title: 'Đầu tệp có dấu thứ tự byte (BOM)',
		why: 'Đây là một ký tự ẩn mà một số trình soạn thảo trên Windows tự thêm. Nó đứng trước dòng `---` nên các công cụ khác không nhận ra phần thông tin của tệp.',
		fixes: [
			'Chạy `npm run check -- --fix`, kho tự bỏ.',
			'Trên trang GitHub hay GitLab: mở tệp để sửa, xóa hẳn dòng đầu rồi gõ lại `---`.',
			'Trong Notepad: «Save As» (Lưu thành), chọn «UTF-8», không chọn «UTF-8 with BOM».',
		],
		severity: 'error',
		fixable: true,
		examples: [inNews('---\ntitle', '\uFEFF---\ntitle', 1)],
	},
	'line-ends': {
		title: 'Tệp xuống dòng kiểu Windows (CRLF)',
		why: 'Cùng một câu chữ mà cách xuống dòng khác nhau thì git coi cả tệp là bị sửa, không ai thấy được thật ra chỗ nào đã đổi.',
		fixes: [
			'Chạy `npm run check -- --fix`, kho tự đổi.',
			'Trong trình soạn thảo (VS Code, Notepad++): bấm vào chữ «CRLF» ở góc dưới bên phải, chọn «LF», rồi lưu.',
		],
		severity: 'error',
		fixable: true,
		examples: [inNews(`title: ${title}\n`, `title: ${title}\r\n`, 2)],
	},
	'not-nfc': {
		title: 'Chữ có dấu tách rời (chưa ở dạng NFC)',
		why: 'Trông giống hệt nhau, nhưng chữ «ế» có thể là một ký tự hoặc là chữ «e» kèm hai dấu rời. Lẫn hai cách thì tìm không ra và so tên không khớp. Hay gặp khi chép từ máy Mac hoặc tệp PDF.',
		fixes: [
			'Chạy `npm run check -- --fix`, kho tự ghép dấu, không đổi chữ nào.',
			'Không có máy cài kho: gõ lại những chữ ấy, bộ gõ đặt ở «Unicode» hoặc «Unicode dựng sẵn».',
		],
		severity: 'error',
		fixable: true,
		examples: [inNews('Lai Châu tiêm', 'Lai Châu tie\u0302m', 2)],
	},
	'odd-space': {
		title: 'Dấu cách lạ hoặc ký tự ẩn',
		why: 'Nhìn như dấu cách thường nhưng là ký tự khác, thường theo chữ chép từ trang web hay tệp PDF vào. Chúng làm máy tìm không thấy cụm từ và dòng chữ ngắt sai chỗ.',
		fixes: [
			'Chạy `npm run check -- --fix`, kho tự đổi thành dấu cách thường.',
			'Không có máy cài kho: xóa khoảng trắng ở chỗ được chỉ rồi gõ lại bằng phím cách.',
		],
		severity: 'warning',
		fixable: true,
		examples: [inNews('tiêm vắc', 'tiêm\u00A0vắc', 2)],
	},
	'hidden-character': {
		title: 'Ký tự ẩn',
		why: 'Có những ký tự không ai nhìn thấy mà đảo chiều cả dòng chữ, làm số hiệu, tên người hiện khác với chữ đã viết; có những ký tự nằm giữa các chữ làm máy tìm không ra, hoặc giấu một lời khác bên trong. Thường chúng theo chữ chép từ mạng vào; cũng có khi là cố ý.',
		fixes: [
			'Chạy `npm run check -- --fix`, kho tự xóa các ký tự ấy; mọi chữ nhìn thấy được giữ nguyên.',
			'Không có máy cài kho: xóa cả từ ở chỗ được chỉ rồi gõ lại.',
			'Mã `&#x202e;` trong bài, hoặc `\\u202e` trong ngoặc kép ở phần thông tin, thì tự tay xóa.',
		],
		severity: 'both',
		fixable: true,
		examples: [
			inNews('dưới năm tuổi', 'dưới \u202Enăm tuổi', 2, { caption: 'Đảo chiều chữ' }),
			inNews('tiêm vắc xin', 'tiêm vắc\u2060 xin', 2, { caption: 'Nằm giữa các chữ' }),
		],
	},
	'stacked-marks': {
		title: 'Quá nhiều dấu chồng lên một chữ',
		why: 'Dấu chồng thành cột che mất chữ ở các dòng trên và dưới, máy đọc màn hình đọc từng dấu một. Tiếng Việt không có chữ nào cần quá hai dấu.',
		fixes: ['Xóa chữ ấy rồi gõ lại.', 'Đây là lỗi của trang nguồn thì viết lại chữ đúng và ghi một câu vào `notes`.'],
		severity: 'error',
		examples: [inNews('Toàn tỉnh', `Toàn${'\u0316\u0317\u0318\u0319\u031C'} tỉnh`, 16)],
	},
});
