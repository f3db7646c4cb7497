import { describe, expect, test } from 'vitest';
import { renderBody } from './render-body.ts';
import { heading, item, paragraph, readBody } from './sample-reading.ts';

describe('what needs no escape comes out as written', () => {
	test.each([
		'Tỷ lệ <17 và >13,5, tức < 20‰',
		'Số: 7095/KH-UBND ngày 11/11/2025; 02-Ctr/ĐU',
		'Biểu (*) tính theo TW_BCĐ_KHCN, 2 * 3 * 4',
		'Họ và tên: ____________ tuổi: ____',
		'Điều 5. Hiệu lực thi hành',
		'a) Phòng Nghiệp vụ Y',
		'Nghị định [1] của Chính phủ & Bộ Y tế; {phát triển}',
		'https://suckhoedoisong.vn/tin_moi_nhat.htm?a=1&copy=2',
		'#suckhoe 2-3 lần, 5~10 tuổi',
		'2025 - 2030',
	])('%s', (text) => {
		expect(renderBody([paragraph(text)])).toBe(`${text}\n`);
	});
});

describe('an address that the parser links by itself takes nothing else along and leads where it seems to', () => {
	test.each<[text: string, links: string[]]>([
		['<iframe src="https://a.vn"></iframe>', ['https://a.vn']],
		['*{background:url(https://a.vn)}</style>', ['https://a.vn']],
		['«www.a.vn"><b>»', ['http://www.a.vn']],
		['"https://a..vn/x"><b>', []],
		['https://soyte.a.vn@xau.example/x', ['mailto:a.vn@xau.example']],
		['https://localhost/<b>', []],
		['http://a.vn:99@b.vn/"><b>', ['http://a.vn', 'mailto:99@b.vn']],
	])('%s', (text, links) => {
		for (const block of [paragraph(text), heading(1, text), item(text)]) {
			const body = renderBody([block]);
			const { nodes } = readBody(body);
			expect(nodes.flatMap((node) => (node.type === 'link' ? node.url : []))).toEqual(links);
			expect(readBody(body).text.trim()).toBe(text);
		}
	});
});

describe('what Markdown would change is escaped, and nothing else', () => {
	test.each([
		['1. Mục đích', '1\\. Mục đích'],
		['2) Yêu cầu', '2\\) Yêu cầu'],
		['# Tin', '\\# Tin'],
		['>13,5', '\\>13,5'],
		['- Sở Y tế', '\\- Sở Y tế'],
		['+ Sở Y tế', '\\+ Sở Y tế'],
		['* Ghi chú: *', '\\* Ghi chú: *'],
		['*Ghi chú* và **(x)**', '\\*Ghi chú\\* và \\*\\*(x)\\*\\*'],
		['_a_ b_c', '\\_a\\_ b_c'],
		['[a](b)', '\\[a](b)'],
		['<a href=x>', '\\<a href=x>'],
		['&amp; & &nbsp;', '\\&amp; & \\&nbsp;'],
		['5~10 và 3~4', '5\\~10 và 3\\~4'],
		['---', '\\---'],
		['a\n---', 'a\\\n\\---'],
		['a | b\n--- | ---', 'a | b\\\n\\--- | ---'],
		['a\n===', 'a\\\n\\==='],
		['a \\* b', 'a \\\\* b'],
		['```', '\\`\\`\\`'],
		['xem http://may-chu/', 'xem http:\\//may-chu/'],
	])('%s', (text, markdown) => {
		expect(renderBody([paragraph(text)])).toBe(`${markdown}\n`);
	});
});
