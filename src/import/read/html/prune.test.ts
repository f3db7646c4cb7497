import { expect, test } from 'vitest';
import { readHtml } from './read-html.ts';
import { page, prose, texts } from './sample-blocks.ts';
import { newsTitle } from './sample-pages.ts';

const article = (body: string) =>
	page(`<h1>${newsTitle}</h1><div class="noidung">${prose.repeat(3)}${body}${prose}</div>`);

test('cells of a table of data that read like buttons stay where they stand', () => {
	const rows = [
		['Kênh', 'Số lượt', 'Đánh giá'],
		['Facebook', '12', 'Tốt'],
		['Email', '5', 'Chi tiết'],
	];
	const table = `<table border="1">${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
	expect(article(table)).toContainEqual(expect.objectContaining({ kind: 'table', rows }));
});

test.each([
	'Người dân liên hệ qua <b>Zalo</b> hoặc <a href="/x"><i>Facebook</i></a> của bệnh viện.',
	'<b>Chia sẻ</b> với phóng viên, bác sĩ nói ca bệnh đã ổn.',
	'<span>Bác sĩ Lò Văn Mẫu </span><span>chia sẻ</span><span>: người bệnh cần đi khám sớm khi sốt cao, đau đầu và buồn nôn kéo dài.</span>',
])('words of a sentence are no buttons: %s', (sentence) => {
	expect(texts(article(`<p>${sentence}</p>`))).toContain(sentence.replace(/<[^>]{1,20}>/gu, ''));
});

test.each([
	'Giấy phép số 12 của phòng khám đã bị thu hồi sau khi đoàn kiểm tra phát hiện sai phạm.',
	'Mọi ý kiến đóng góp của người dân được ghi vào biên bản.',
])('a sentence that begins like an imprint stays: %s', (sentence) => {
	expect(texts(article(`<p>${sentence}</p>`))).toContain(sentence);
});

test.each([
	'<div><a href="#">In bài</a> | <a href="#">Gửi email</a></div>',
	'<p><b>Lượt xem: 1.234</b></p>',
	'<div>Chia sẻ: <a href="#">Facebook</a> <a href="#">Zalo</a></div>',
	'<table><tr><td><a href="#">Cỡ chữ</a></td><td><a href="#">In bài</a></td></tr></table>',
	'<p>Bản quyền thuộc Sở Y tế</p>',
])('buttons, counters and imprints within the text go: %s', (furniture) => {
	expect(texts(article(furniture))).toHaveLength(texts(article('')).length);
});

test('a list whose name tells it only by its links gets the usual name', () => {
	const links = '<ul><li><a href="/1">Trạm y tế xã mở thêm phòng khám mới</a></li></ul>';
	const named = (name: string) =>
		texts(
			readHtml(`<h1>${newsTitle}</h1><div class="noidung">${prose.repeat(3)}</div><div><h3>${name}</h3>${links}</div>`)
				.blocks,
		).at(-2);
	expect(named('Văn bản liên quan')).toBe('Tin liên quan');
	expect(named('Các tin khác')).toBe('Các tin khác');
});
