// Long because each test holds a whole page, and all of them ask one function.
import { describe, expect, test } from 'vitest';
import type { Block } from '../../model.ts';
import { readHtml } from './read-html.ts';
import {
	junkWords,
	liferayPage,
	newsBody,
	newsLead,
	newspaperPage,
	newsTitle,
	otherHeadlines,
	provincePage,
	tablePage,
	wordpressPage,
} from './sample-pages.ts';

const pages = { liferayPage, wordpressPage, provincePage, tablePage, newspaperPage };

function texts(blocks: readonly Block[]): string[] {
	return blocks.flatMap((block) => ('text' in block ? [block.text] : []));
}

function page(body: string): readonly Block[] {
	return readHtml(`<body>${body}</body>`).blocks;
}

const prose = `<p>${newsBody[0]}</p>`;

describe.each(Object.entries(pages))('%s', (name, html) => {
	const { blocks } = readHtml(html);
	const before = texts(
		blocks.slice(
			0,
			blocks.findIndex((block) => 'text' in block && block.text === newsBody[0]),
		),
	);
	const all = texts(blocks).join('\n');

	test('begins with the headline; date and lead stand before the text', () => {
		expect(blocks[0]).toMatchObject({ kind: 'heading', level: 1, text: newsTitle });
		expect(before.some((text) => /13\/0?3\/2025/.test(text))).toBe(true);
		expect(before.some((text) => text.endsWith(newsLead))).toBe(true);
	});

	test('keeps every sentence of the article once and in order', () => {
		const body = texts(blocks).filter((text) => newsBody.includes(text));
		expect(body).toEqual(newsBody);
	});

	test('leaves out menus, buttons, counters and footers', () => {
		const leaked = junkWords.filter((word) => all.includes(word));
		// The portal prints its counter in the line of the date, which understanding reads.
		expect(leaked).toEqual(name === 'provincePage' ? ['Lượt xem'] : []);
	});

	test('appends related items after the article as items below their name', () => {
		const items = blocks.filter((block) => block.kind === 'item' && otherHeadlines.includes(block.text));
		expect(items.map((item) => 'text' in item && item.text).sort()).toEqual([...otherHeadlines].sort());
		const last = Math.max(...newsBody.map((text) => texts(blocks).indexOf(text)));
		expect(texts(blocks).indexOf(otherHeadlines[2]!)).toBeGreaterThan(last);
	});
});

describe('what portals differ in', () => {
	test('teasers with date and text come as a paragraph below their headline', () => {
		const { blocks } = readHtml(liferayPage);
		const at = blocks.findIndex((block) => 'text' in block && block.text === 'Asset Publisher');
		expect(blocks[at + 1]).toMatchObject({
			kind: 'item',
			text: 'Bệnh viện tuyến huyện mổ nội soi ca đầu tiên trong năm',
		});
		expect(blocks[at + 2]).toMatchObject({
			kind: 'paragraph',
			text: expect.stringMatching(/^07\/12\/2025 16:59 Kíp mổ/),
		});
	});

	test('links of teasers lead where they do on the page', () => {
		const html = `<body><h1>${newsTitle}</h1>${prose}${prose}<h3>Tin liên quan</h3><ul><li><a href="/tin/12.html">Trạm y tế xã nhận máy siêu âm [mới]</a></li><li><a href="javascript:void(0)">Lớp tập huấn cho cô đỡ thôn bản</a></li></ul></body>`;
		const { blocks } = readHtml(html, { url: 'https://soyte.example.vn/tin/9.html' });
		const items = blocks.filter(({ kind }) => kind === 'item');
		expect(items[0]).toMatchObject({
			text: 'Trạm y tế xã nhận máy siêu âm [mới]',
			markdown: '[Trạm y tế xã nhận máy siêu âm \\[mới\\]](https://soyte.example.vn/tin/12.html)',
		});
		expect(items[1]).not.toHaveProperty('markdown');
	});

	test('captions become figures, subheadings stay bold or headings', () => {
		expect(readHtml(liferayPage).blocks).toContainEqual({
			kind: 'figure',
			caption: 'Quang cảnh lớp tập huấn tại hội trường.',
		});
		expect(readHtml(liferayPage).blocks).toContainEqual({ kind: 'paragraph', text: 'Báo cáo hằng ngày', bold: true });
		expect(readHtml(wordpressPage).blocks).toContainEqual({
			kind: 'figure',
			caption: 'Học viên thực hành điều tra bọ gậy.',
		});
		expect(readHtml(tablePage).blocks).toContainEqual({
			kind: 'figure',
			caption: 'Ông Lò Văn Mẫu trao đổi với học viên.',
		});
		expect(readHtml(newspaperPage).blocks).toContainEqual({
			kind: 'figure',
			caption: 'Cán bộ y tế phun hóa chất. Ảnh: Minh Mẫu',
		});
	});

	test('a date set apart by margins stays', () => {
		const date = '<div class="row margin-bottom-lg"><span>Thứ ba - 20/05/2025 14:05</span><a href="#">In</a></div>';
		const body = `<h1 class="title margin-bottom-lg">${newsTitle}</h1>${date}<div id="body">${prose.repeat(3)}</div>`;
		expect(texts(page(`<div class="panel">${body}</div>`)).join('\n')).toContain('20/05/2025 14:05');
	});

	test('sentences that begin like furniture stay', () => {
		const lines = ['Tổng Biên tập một tờ báo đã trao quà cho các em.', 'Cô chủ nhiệm lớp kể lại'];
		const body = `<h1>${newsTitle}</h1><div>${prose.repeat(2)}${lines.map((line) => `<p>${line}</p>`).join('')}${prose}<p>Tổng biên tập: Lê Văn Mẫu</p></div>`;
		const found = texts(page(body));
		expect(found).toEqual(expect.arrayContaining(lines));
		expect(found.join('\n')).not.toContain('Lê Văn Mẫu');
	});

	test('bullets and days drawn round loose links go with the links', () => {
		const list =
			'<b>Các tin khác:</b><br>• <a href="/1">Trạm y tế xã mở thêm phòng khám mới</a> (12/05/2025)<br>• <a href="/2">Kiểm tra nước uống đóng bình tại thị xã</a> (08/05/2025)<br>';
		const found = texts(page(`<h1>${newsTitle}</h1><div>${prose.repeat(3)}${list}</div>`));
		expect(found.slice(-5)).toEqual([
			'Các tin khác',
			'Trạm y tế xã mở thêm phòng khám mới',
			'12/05/2025',
			'Kiểm tra nước uống đóng bình tại thị xã',
			'08/05/2025',
		]);
		expect(found.filter((text) => text.includes('2025'))).toHaveLength(2);
	});

	test('source and author lines below the text stay', () => {
		expect(texts(readHtml(liferayPage).blocks)).toContain('Nguồn: Báo Mẫu');
		expect(texts(readHtml(provincePage).blocks)).toContain('Bài, ảnh: Thu Mẫu');
		expect(texts(readHtml(tablePage).blocks)).toContain('Theo Báo Mẫu');
		expect(texts(readHtml(newspaperPage).blocks)).toContain('Lê Mẫu');
	});

	test('a table of data in a page made of tables', () => {
		expect(readHtml(tablePage).blocks).toContainEqual({
			kind: 'table',
			headerRows: 1,
			rows: [
				['TT', 'Xã', 'Số ca'],
				['1', 'Mường Thử', '12'],
				['2', 'Nậm Mẫu', '5'],
			],
		});
	});

	test('a category page is its headlines, several articles stay in order', () => {
		const entry = (index: number) =>
			`<div class="item"><h3><a href="/t/${index}">Bệnh viện huyện số ${index} khánh thành khu mới</a></h3><span>0${index}/03/2025</span><p>Khu điều trị gồm ${index}0 giường bệnh với thiết bị đồng bộ...</p></div>`;
		const listed = page(
			`<nav><a href="/">Trang chủ</a></nav><div><h1>Tin hoạt động ngành</h1>${[1, 2, 3].map(entry).join('')}</div>`,
		);
		expect(listed.map((block) => block.kind)).toEqual(['heading', ...Array(3).fill(['item', 'paragraph']).flat()]);
		const article = (index: number) =>
			`<article><h2>Bài thứ ${index} về công tác dân số</h2>${prose.repeat(3)}</article>`;
		const several = page(article(1) + article(2)).filter((block) => block.kind === 'heading');
		expect(texts(several)).toEqual(['Bài thứ 1 về công tác dân số', 'Bài thứ 2 về công tác dân số']);
	});
});

describe('blocks', () => {
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
		expect(readHtml(`<body>${prose}${nested}</body>`).warnings.map((warning) => warning.rule)).toEqual([
			'nested-table',
		]);
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
});

test('what a page states about itself', () => {
	expect(readHtml(wordpressPage).stated).toEqual({
		title: newsTitle,
		url: 'https://cdcmau.example.vn/tap-huan/',
		siteName: 'CDC Mẫu',
		description: newsLead,
		published: '2025-03-13T08:34:00+07:00',
	});
	expect(readHtml(newspaperPage).stated).toMatchObject({
		published: '2025-03-13T08:34:00+07:00',
		url: expect.stringContaining('4861234'),
	});
	const saved = `<!--\n Page saved with SingleFile \n url: https://syt.example.vn/a?id=1 \n saved date: Fri Mar 07 2025 23:30:00 GMT+0000 (x)\n-->${prose}`;
	expect(readHtml(saved).stated).toMatchObject({ url: 'https://syt.example.vn/a?id=1', capturedOn: '2025-03-08' });
});
