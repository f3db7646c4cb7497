import { expect, test } from 'vitest';
import { checkWith, documentPath, newsPath, sentence, shortForm } from '../sample.ts';

test.each<[name: string, path: string, from: string, to: string, faults: string[]]>([
	[
		'level 1 in the body',
		newsPath,
		sentence,
		'# Một\n\n## Hai',
		['16:1 lỗi heading-level: tiêu đề cấp 1 (#) trong thân bài; cấp 1 là tiêu đề của trang → dùng ## cho mục lớn nhất'],
	],
	[
		'skipped level',
		newsPath,
		sentence,
		'#### Bốn',
		['16:1 lỗi heading-level: tiêu đề nhảy từ cấp 2 xuống cấp 4 → dùng ###'],
	],
	[
		'first heading below level 2',
		documentPath,
		'## Mục tiêu',
		'### Mục tiêu',
		['17:1 lỗi heading-level: tiêu đề nhảy từ cấp 1 (tiêu đề trang) xuống cấp 3 → dùng ##'],
	],
	[
		'picture without alt',
		newsPath,
		sentence,
		'![](/anh/tiem.jpg)',
		[
			'16:1 lỗi missing-alt: ảnh không có mô tả: ![mô tả](…) → viết một câu nói ảnh cho thấy gì, cho người không nhìn được ảnh',
		],
	],
	[
		'picture with a blank alt',
		newsPath,
		sentence,
		'![ ](/anh/tiem.jpg)',
		[
			'16:1 lỗi missing-alt: ảnh không có mô tả: ![mô tả](…) → viết một câu nói ảnh cho thấy gì, cho người không nhìn được ảnh',
		],
	],
	[
		'HTML picture without alt',
		newsPath,
		sentence,
		'<img src="/anh/tiem.jpg">',
		[
			'16:1 lỗi missing-alt: ảnh không có mô tả: ![mô tả](…) → viết một câu nói ảnh cho thấy gì, cho người không nhìn được ảnh',
		],
	],
	['HTML picture with alt', newsPath, sentence, '<img src="/anh/tiem.jpg" alt="Tiêm">', []],
	[
		'figures',
		newsPath,
		'rights:',
		'figures: [{ caption: Một }, { file: anh/tiem.jpg, caption: Hai }, { file: /anh/tiem.jpg, alt: Tiêm, caption: Ba }]\nrights:',
		[
			'11:37 lỗi missing-alt: ảnh «anh/tiem.jpg» không có alt (mô tả ảnh) → viết một câu nói ảnh cho thấy gì, cho người không nhìn được ảnh',
		],
	],
	[
		'figure file that does not exist',
		newsPath,
		'rights:',
		'figures: [{ file: anh/tim.jpg, alt: Tiêm, caption: Hai }]\nrights:',
		['11:19 lỗi missing-file: không có tệp «anh/tim.jpg» trong public/ → «/anh/tiem.jpg»'],
	],
	[
		'script',
		newsPath,
		sentence,
		'<script>x</script>',
		['16:1 lỗi raw-html: thẻ HTML <script> không được phép trong thân bài → viết bằng Markdown, hoặc bỏ thẻ này'],
	],
	[
		'event handler',
		newsPath,
		sentence,
		'Chữ <b onclick="x()">đậm</b>',
		['16:8 lỗi raw-html: thuộc tính HTML onclick chạy mã, không được phép → bỏ thuộc tính này'],
	],
	[
		'iframe',
		newsPath,
		sentence,
		'<iframe src="https://a.vn"></iframe>',
		['16:1 lỗi raw-html: thẻ HTML <iframe> không được phép trong thân bài → viết bằng Markdown, hoặc bỏ thẻ này'],
	],
	[
		'everything that HTML loses, in lists and quotations too',
		newsPath,
		sentence,
		[
			'<div style="color:red" class="a">',
			'',
			'> - <FONT color=red onmouseover=x>chữ</font> <!-- ẩn --> <i lang=en>Health</i>',
			'>   <u>gạch',
			'',
			'</section></div> <ho ten> <td>ô</td>',
		].join('\n'),
		[
			'16:6 cảnh báo raw-html: đã bỏ thuộc tính HTML style của <div> → xóa thuộc tính này',
			'16:24 cảnh báo raw-html: đã bỏ thuộc tính HTML class của <div> → xóa thuộc tính này',
			'18:5 cảnh báo raw-html: đã bỏ thẻ HTML <font>, giữ chữ bên trong → viết bằng Markdown, hoặc xóa thẻ này',
			'18:21 lỗi raw-html: thuộc tính HTML onmouseover chạy mã, không được phép → bỏ thuộc tính này',
			'18:46 cảnh báo raw-html: đã bỏ chú thích HTML «<!-- ẩn -->» → xóa chú thích; lời nhắn cho người biên tập ghi vào notes',
			'19:5 cảnh báo raw-html: thẻ HTML <u> mở mà không đóng → thêm </u> trong cùng đoạn, hoặc xóa thẻ này',
			'21:1 cảnh báo raw-html: đã bỏ thẻ đóng </section> không có thẻ mở → xóa thẻ này',
			'21:27 cảnh báo raw-html: đã bỏ thẻ HTML <td> nằm ngoài bảng hay danh sách của nó → viết bảng bằng dấu |, danh sách bằng dấu -',
			'21:32 cảnh báo raw-html: đã bỏ thẻ đóng </td> không có thẻ mở → xóa thẻ này',
		],
	],
	['HTML that is allowed', newsPath, sentence, '<details><summary>Xem</summary>Chữ</details>', []],
	['harmless HTML', newsPath, sentence, 'H<sub>2</sub>O', []],
	[
		'a row with more cells than the header',
		newsPath,
		sentence,
		'> | a | b |\n> | - | - |\n> | 1 | 5 | 7 \\| 8 | |\n> | 1 |\n> | 1 | 2 | |',
		[
			'18:11 lỗi wide-row: hàng này có 4 ô mà dòng đầu của bảng chỉ có 2: trang không hiện «7 \\| 8» → dấu | là chữ trong ô thì viết \\|; bảng thiếu cột thì thêm cột vào dòng đầu và dòng gạch dưới nó',
		],
	],
	['a bar that is text', newsPath, sentence, '| a |\n| - |\n| 1 \\| 2 `3 \\| 4` |', []],
	[
		'notes that nothing refers to, or only one that is not shown, and a second one',
		newsPath,
		sentence,
		'Chữ[^1] và[^A].\n\n[^1]: Một[^2].\n\n[^1]: Nữa.\n\n[^2]: Hai.\n\n[^a]: A.\n\n[^3]: Ba[^4].\n\n[^4]: Bốn[^3].',
		[
			'20:1 lỗi lost-note: đã có một chú thích «[^1]» ở trên: trang không hiện chú thích này → đặt tên khác, rồi sửa cả chỗ dẫn tới nó',
			'26:1 lỗi lost-note: không chỗ nào trong bài dẫn tới chú thích «[^3]»: trang không hiện nó → thêm [^3] vào sau chữ được chú thích, hoặc bỏ «[^3]:» để thành đoạn văn thường',
			'28:1 lỗi lost-note: không chỗ nào trong bài dẫn tới chú thích «[^4]»: trang không hiện nó → thêm [^4] vào sau chữ được chú thích, hoặc bỏ «[^4]:» để thành đoạn văn thường',
		],
	],
	[
		'a reference to a note that is not there',
		newsPath,
		sentence,
		'Chữ[^1], \\[^2] và `[^3]`.',
		[
			'16:4 cảnh báo lost-note: bài không có chú thích «[^1]»: người đọc thấy nguyên các dấu này → thêm một đoạn «[^1]: …» ở cuối bài, hoặc bỏ chỗ dẫn này',
		],
	],
	[
		'addresses that nothing refers to',
		newsPath,
		sentence,
		'[a][] ![b][c]\n\n[a]: https://a.vn/ "A"\n[Điều 1]: https://a.vn/ "Chữ mất"\n[a]: https://b.vn/\n[c]: /anh/tiem.jpg',
		[
			'19:1 cảnh báo lost-note: không chỗ nào trong bài dẫn tới dòng «[Điều 1]:»: trang không hiện nó → muốn dòng này hiện như chữ thường thì viết «\\[Điều 1]:», không cần thì xóa',
			'20:1 cảnh báo lost-note: đã có một dòng «[a]:» ở trên: trang không dùng dòng này → muốn dòng này hiện như chữ thường thì viết «\\[a]:», không cần thì xóa',
		],
	],
	['code is no HTML', newsPath, sentence, '`<script>` và `[a](javascript:x)`', []],
])('structure: %s', (_, path, from, to, expected) => {
	const faults = checkWith(from, to, path);
	expect(shortForm(faults)).toEqual(expected);
	expect(faults.every(({ file }) => file === path)).toBe(true);
});
