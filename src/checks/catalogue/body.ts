import { news } from '../sample-files.ts';
import { inNews, replaced, withFile } from './example.ts';
import { defineRules } from './rule-record.ts';

const text = 'Toàn tỉnh đạt 95 %';
const eventOn = 'eventOn: 2025-03-16';
const chart = 'charts: [{ title: Tỷ lệ tiêm, table: 1, label: Xã, from: Năm 2024, to: Năm 2025 }]';

/** The text below the front matter: structure, leftovers, spelling. */
export const bodyRules = defineRules({
	markdown: {
		title: 'Không đọc được phần thân bài',
		why: 'Cú pháp hỏng nên kho không biết đâu là đoạn văn, đâu là bảng; để vậy thì trang hiện lộn xộn hoặc không dựng được.',
		fixes: [
			'Trong tệp `.mdx` của `content/trang/`, dấu `{` và `<` có nghĩa riêng: viết `\\{`, `\\<`, hoặc đặt cả cụm giữa hai dấu huyền.',
			'Bỏ bớt các cấp trích dẫn (dấu `>`) lồng nhau.',
			'Dòng dài hàng chục nghìn chữ có nhiều dấu thì ngắt thành đoạn; bảng trên 100.000 ô thì tách, hoặc để thành tệp đính kèm.',
		],
		severity: 'error',
		examples: [
			withFile('trang/lien-he.mdx', '---\ntitle: Liên hệ\n---\n\nXin ghi rõ {họ tên.\n', 4, { shown: [1, 5] }),
		],
	},
	'heading-level': {
		title: 'Tiêu đề con sai cấp',
		why: 'Mục lục của trang, và phần mềm đọc màn hình, đi theo cấp của tiêu đề. Nhảy cấp thì người nghe tưởng mình bỏ sót một phần.',
		fixes: [
			'Mục lớn nhất trong bài dùng `##`, mục nhỏ hơn dùng `###`, cứ thế từng cấp một.',
			'Chỉ muốn chữ đậm thì viết `**chữ đậm**`, không dùng dấu `#`.',
		],
		severity: 'error',
		examples: [
			inNews('## I. Kết quả', '# I. Kết quả', 14, { caption: 'Dùng cấp của tiêu đề trang', also: ['broken-link'] }),
			inNews('### 1. Các xã', '#### 1. Các xã', 18, { caption: 'Nhảy cấp' }),
		],
	},
	'chart-table': {
		title: 'Biểu đồ không khớp với bảng',
		why: 'Biểu đồ được vẽ từ một bảng trong bài. Gọi sai bảng, sai cột, hay ô không phải là số thì người đọc không thấy gì, hoặc thấy sai.',
		fixes: [
			'Chép tên cột đúng như dòng đầu của bảng, đủ dấu; bảng trong bài đếm từ 1, từ trên xuống.',
			'Viết số theo kiểu Việt Nam: `19,93`, `>13,5`, `1.234,5`, `70 %`; ô không có số thì để trống hoặc ghi dấu `-`.',
			'Bảng toàn chữ thì bỏ `charts`.',
		],
		severity: 'error',
		examples: [
			inNews(eventOn, `${eventOn}\n${chart}`, 6, { caption: 'Bài không có bảng' }),
			{
				...withFile('tin-tuc/2025/ty-le-tiem.md', charted('95 trẻ'), 6, { shown: [6, 22] }),
				caption: 'Ô không phải là số',
			},
		],
	},
	'wide-row': {
		title: 'Hàng của bảng dài hơn dòng đầu',
		why: 'Bảng rộng bằng dòng đầu của nó. Hàng nào có nhiều ô hơn thì chữ trong các ô thừa không lên trang: người đọc mất số liệu mà không biết.',
		fixes: [
			'Dấu `|` là chữ trong ô (ví dụ `5 | 7`) thì viết `\\|`, để nó không ngắt ô.',
			'Bảng còn thiếu cột thì thêm ô vào dòng đầu và dòng gạch `| --- |` ngay dưới.',
		],
		severity: 'error',
		examples: [inNews(text, `| Xã | Tỷ lệ |\n| --- | --- |\n| Hòa An | 95 | 96 |\n\n${text}`, 18)],
	},
	'lost-note': {
		title: 'Chú thích không hiện, hoặc không có',
		why: 'Đoạn `[^1]: …` chỉ hiện khi trong bài có chỗ dẫn `[^1]`, và mỗi tên chỉ hiện một lần; dòng `[tên]: địa chỉ` cũng chỉ có tác dụng khi có chỗ dùng `[tên]`. Còn lại thì chữ đã viết không lên trang. Ngược lại, dẫn tới chú thích không có thì người đọc thấy nguyên dấu `[^1]`.',
		fixes: [
			'Thêm `[^1]` vào sau chữ được chú thích; mỗi chú thích một tên riêng.',
			'Không phải chú thích của bài thì viết thành đoạn văn thường, bỏ `[^1]:` ở đầu.',
			'Dấu ngoặc vuông đầu dòng là chữ của văn bản thì viết `\\[`.',
		],
		severity: 'both',
		examples: [
			inNews(text, `${text}\n\n[^1]: Theo báo cáo của Sở Y tế.`, 18, { caption: 'Chú thích không có chỗ dẫn' }),
			inNews(text, `${text}[^1]`, 16, { caption: 'Chỗ dẫn không có chú thích' }),
		],
	},
	'raw-html': {
		title: 'Mã HTML không được phép',
		why: 'Bài chỉ chứa chữ. Khung nhúng, mã chạy, biểu mẫu có thể theo dõi hoặc lừa người đọc, và sẽ hỏng khi trang gốc đổi; màu chữ, cỡ chữ riêng làm bài khó đọc ở chế độ tối và khi in. Kho bỏ hết những thứ ấy khi dựng trang và kể ra từng chỗ ở đây: lỗi khi mã có thể chạy, nhúng, hoặc kéo theo cả chữ; cảnh báo khi chỉ mất kiểu dáng.',
		fixes: [
			'Viết lại bằng Markdown: chữ đậm `**…**`, liên kết `[chữ](địa chỉ)`, bảng bằng dấu `|`.',
			'Video hay bản đồ: đặt một liên kết thay cho khung nhúng.',
			'Markdown không viết được thì dùng những thẻ mà kho giữ: `<sub>`, `<sup>`, `<u>`, `<br>`, `<details>` với `<summary>`, `<table>` (ô gộp dùng `colspan`, `rowspan`), `<i lang="en">` cho chữ nước ngoài. Thuộc tính `style`, `class`, `id` thì kho bỏ.',
			'Chữ nằm giữa hai dấu `<` `>` mà không phải thẻ HTML, như `<họ tên>`, thì cứ để: kho hiện đúng như đã viết.',
		],
		severity: 'both',
		examples: [
			inNews(text, `<iframe src="https://video.example/1"></iframe>\n\n${text}`, 16, { caption: 'Khung nhúng' }),
			inNews(text, `<font color="red">${text}</font>`, 16, { caption: 'Màu chữ' }),
		],
	},
	'source-leftover': {
		title: 'Còn sót mảnh của trang nguồn',
		why: 'Số trang, «Tin liên quan», nút bấm của trang nguồn lẫn vào bài làm người đọc tưởng là nội dung.',
		fixes: ['Xóa dòng ấy.', 'Đúng là nội dung (ví dụ một ô của bảng) thì để nguyên; đây chỉ là lời nhắc.'],
		severity: 'warning',
		examples: [inNews('### 1. Các xã\n', 'Tin liên quan:\n', 18)],
	},
	unfinished: {
		title: 'Còn ghi chú dở dang',
		why: 'Chữ `TODO` là lời nhắn cho người biên tập; người đọc thấy nó sẽ ngờ cả phần còn lại.',
		fixes: [
			'Viết nốt rồi xóa ghi chú.',
			'Chưa viết được thì thêm `draft: true`: mục lui về bản nháp, chưa hiện trên trang.',
		],
		severity: 'error',
		examples: [inNews(text, `TODO: hỏi lại số mũi tiêm. ${text}`, 16)],
	},
	'unclosed-quote': {
		title: 'Dấu ngoặc kép không thành cặp',
		why: 'Người đọc không biết lời trích dừng ở đâu, dễ hiểu lời người khác thành lời của kho.',
		fixes: ['Thêm dấu đóng hoặc mở còn thiếu.', 'Nguồn bị cắt giữa chừng thì để nguyên và ghi một câu vào `notes`.'],
		severity: 'warning',
		examples: [inNews(text, `Ông nói: “${text}`, 16)],
	},
	'mixed-tones': {
		title: 'Đặt dấu thanh hai kiểu trong một tệp',
		why: '«hòa» và «hoà» đều đúng, nhưng lẫn trong một bài thì trông như hai từ. Tìm kiếm vẫn ra cả hai.',
		fixes: [
			'Viết mọi chữ theo một kiểu, thường là kiểu đang chiếm đa số trong bài.',
			'Lời trích giữa hai dấu ngoặc kép thì giữ như nguồn; kho không tính.',
		],
		severity: 'warning',
		examples: [inNews(text, `Xã Hòa An và xã Hoà Bình cùng tiêm. ${text}`, 16)],
	},
});

/** Another news item, with a chart of a table. */
function charted(cell: string): string {
	const table = `| Xã | Năm 2024 | Năm 2025 |\n| --- | --- | --- |\n| Hòa An | 92 | ${cell} |`;
	const sample = replaced(
		replaced(news, eventOn, `${eventOn}\n${chart}`),
		'### 1. Các xã',
		`${table}\n\n### 1. Các xã`,
	);
	return replaced(sample, 'Lai Châu tiêm vắc xin sởi cho trẻ dưới năm tuổi', 'Tỷ lệ tiêm theo xã');
}
