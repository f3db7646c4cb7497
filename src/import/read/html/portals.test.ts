import { expect, test } from 'vitest';
import { readHtml } from './read-html.ts';
import { page, prose, texts } from './sample-blocks.ts';
import { liferayPage, newspaperPage, newsTitle, provincePage, tablePage, wordpressPage } from './sample-pages.ts';

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
