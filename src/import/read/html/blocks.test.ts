import { expect, test } from 'vitest';
import { readHtml } from './read-html.ts';
import { page, prose, texts } from './sample-blocks.ts';
import { newsBody } from './sample-pages.ts';

test('lines set apart by breaks are paragraphs, wrapped lines are joined', () => {
	const wrapped =
		'Thực hiện kế hoạch của Ủy ban nhân dân tỉnh về phòng chống dịch bệnh<br>truyền nhiễm, Trung tâm Y tế phối hợp với các xã, phường tổ chức<br>truyền thông.<br>Đơn vị còn kiểm tra vệ sinh tại các trường học trên<br>địa bàn.';
	expect(texts(page(`<div>${wrapped}</div>`))).toEqual([
		'Thực hiện kế hoạch của Ủy ban nhân dân tỉnh về phòng chống dịch bệnh truyền nhiễm, Trung tâm Y tế phối hợp với các xã, phường tổ chức truyền thông.',
		'Đơn vị còn kiểm tra vệ sinh tại các trường học trên địa bàn.',
	]);
});

test('the head and the foot of a letter keep their sides', () => {
	const blocks = page(
		`<table><tr><td><p align="center"><b>UBND TỈNH MẪU<br>SỞ Y TẾ<br>-------</b></p></td><td><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</b></td></tr></table>${prose}` +
			'<table><tr><td><b>Nơi nhận:</b><br>- Như trên;<br>- Lưu: VT.</td><td><b>GIÁM ĐỐC<br><br>Lò Văn Mẫu</b></td></tr></table>',
	);
	expect(blocks.flatMap((block) => (block.kind === 'paragraph' && block.columns ? [block.columns] : []))).toEqual([
		['UBND TỈNH MẪU', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
		['SỞ Y TẾ', 'Độc lập - Tự do - Hạnh phúc'],
		['Nơi nhận:', 'GIÁM ĐỐC'],
		['- Như trên;', 'Lò Văn Mẫu'],
		['- Lưu: VT.', ''],
	]);
});

test('merged cells make a rectangle without doubling words; a table in a cell is told', () => {
	const merged =
		'<table border="1"><tr><th rowspan="2">TT</th><th colspan="2">Năm</th></tr><tr><th>2025</th><th>2030</th></tr><tr><td>1</td><td>13,1</td><td>&gt;13,5</td></tr></table>';
	expect(page(prose + merged)).toContainEqual({
		kind: 'table',
		headerRows: 1,
		rows: [
			['TT', 'Năm', ''],
			['', '2025', '2030'],
			['1', '13,1', '>13,5'],
		],
	});
	const nested = merged.replace(
		'<td>1</td>',
		'<td><table border="1"><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table></td>',
	);
	expect(readHtml(`<body>${prose}${nested}</body>`).warnings.map((warning) => warning.rule)).toEqual(['nested-table']);
});

test('lists: depth, numbers, drawn bullets', () => {
	const list = '<ol type="a"><li>Giám sát</li><li>Điều trị<ul><li>+ Nội trú</li></ul></li></ol>';
	expect(page(prose + list).slice(1)).toEqual([
		{ kind: 'item', text: 'a. Giám sát', marker: 'a.', depth: 0 },
		{ kind: 'item', text: 'b. Điều trị', marker: 'b.', depth: 0 },
		{ kind: 'item', text: 'Nội trú', marker: '+', depth: 1 },
	]);
});

test('saved from Word: hidden markers of lists, centred and bold lines', () => {
	const { blocks } = readHtml(
		"<head><meta name=Generator content='Microsoft Word 15'></head><body><p class=MsoNormal align=center><b>KẾ HOẠCH<o:p></o:p></b></p>" +
			"<p class=MsoListParagraph><![if !supportLists]><span style='font-family:Symbol;mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>Khám sức khỏe</p>" +
			"<p class=MsoListParagraph><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>Mục tiêu chung</p></body>",
	);
	expect(blocks).toEqual([
		{ kind: 'paragraph', text: 'KẾ HOẠCH', bold: true, centred: true },
		{ kind: 'item', text: 'Khám sức khỏe', marker: '•', depth: 0 },
		{ kind: 'paragraph', text: '1. Mục tiêu chung' },
	]);
});

test('columns drawn with blanks in preformatted text are kept, with a warning', () => {
	const capture = readHtml(`<body>${prose}<pre>Xã         Số ca\nMường Thử     12\nNậm Mẫu        5</pre></body>`);
	expect(capture.blocks.at(-1)).toMatchObject({
		kind: 'preformatted',
		text: expect.stringContaining('Mường Thử     12'),
	});
	expect(capture.warnings.map((warning) => warning.rule)).toEqual(['preformatted-kept']);
});

test('markdown has the emphasis and safe links of a part, and the same words', () => {
	const [block] = readHtml(
		`<p>${newsBody[0]} <b>Đậm</b>, xem <a href="/mau?utm_source=x&amp;id=2">mẫu 1_a_b</a> và <a href="javascript:alert(1)">đây</a>, m<sup>2</sup>.</p>`,
		{ url: 'https://syt.example.vn/tin/' },
	).blocks;
	expect(block).toMatchObject({
		text: `${newsBody[0]} Đậm, xem mẫu 1_a_b và đây, m2.`,
		markdown: `${newsBody[0]} **Đậm**, xem [mẫu 1\\_a\\_b](https://syt.example.vn/mau?id=2) và đây, m2.`,
	});
});
