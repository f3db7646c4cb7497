import { describe, expect, test } from 'vitest';
import { looksLikeMarkdown } from './looks-like-markdown.ts';
import { markdownLines } from './markdown-lines.ts';

const parts = (text: string) => markdownLines(text).parts;

describe('a Markdown capture', () => {
	test('headings, items, emphasis, links and pictures lose their marks, not their words', () => {
		const text = `# Trạm y tế xã nhận máy siêu âm ##

**Sáng 5/3**, trạm nhận máy theo [kế hoạch](https://soyte.example.vn/kh?utm_source=zalo&id=7) của tỉnh.
![Cán bộ trạm lắp máy](https://cdn.example.vn/a.jpg)
- Máy *mới*
> Lời của trạm trưởng`;
		expect(parts(text)).toEqual([
			{ kind: 'heading', level: 1, text: 'Trạm y tế xã nhận máy siêu âm', line: 1 },
			{ text: '', page: 0, number: 2 },
			{
				kind: 'paragraph',
				line: 3,
				text: 'Sáng 5/3, trạm nhận máy theo kế hoạch của tỉnh.',
				markdown: '**Sáng 5/3**, trạm nhận máy theo [kế hoạch](<https://soyte.example.vn/kh?id=7>) của tỉnh.',
			},
			{ kind: 'figure', caption: '', alt: 'Cán bộ trạm lắp máy', line: 4 },
			{ text: '- Máy mới', page: 0, number: 5 },
			{ text: 'Lời của trạm trưởng', page: 0, number: 6 },
		]);
	});

	test('a table keeps its cells, escaped pipes too', () => {
		expect(parts('| Xã | Số ca |\n|---|---:|\n| Nà Hừ | <17 |\n| Pa \\| Ủ |\nHết bảng.')).toEqual([
			{
				kind: 'table',
				headerRows: 1,
				line: 1,
				rows: [
					['Xã', 'Số ca'],
					['Nà Hừ', '<17'],
					['Pa | Ủ', ''],
				],
			},
			{ text: 'Hết bảng.', page: 0, number: 5 },
		]);
	});

	test('links that run code, raw HTML and rules are gone', () => {
		const read = parts('Xem [ở đây](javascript:alert(1)) <script>alert(2)</script>\n---\n<!-- ghi chú -->');
		expect(JSON.stringify(read)).not.toMatch(/javascript|script>|ghi chú/);
		expect(read[0]).toMatchObject({ text: 'Xem ở đây alert(2)' });
	});

	test('front matter is what the file states about itself, and lines are counted from the top of the file', () => {
		const text = '---\ntitle: "Tin: một"\ndate: 2025-03-05\nurl: https://soyte.example.vn/a\ntags: [x]\n---\nThân bài';
		expect(markdownLines(text)).toEqual({
			parts: [{ text: 'Thân bài', page: 0, number: 7 }],
			stated: { title: 'Tin: một', published: '2025-03-05', url: 'https://soyte.example.vn/a' },
		});
		expect(markdownLines('---\na: &a [*a, *a]\n---\nx').stated).toEqual({});
	});

	test.each([`# ${'#'.repeat(1e6)}`, `- ${' '.repeat(1e6)}x`, '|'.repeat(1e6), `---${' '.repeat(1e6)}x`])(
		'a hostile line is read in bounded time',
		(line) => {
			expect(parts(`${line}\n|-`).length).toBeGreaterThan(0);
			expect(parts(`a|b\n${line}`).length).toBeGreaterThan(0);
		},
	);
});

test('a table of very many rows is read', () => {
	expect(parts(`a|b\n-|-\n${'c|d\n'.repeat(200_000)}`)).toHaveLength(2);
});

test.each([
	['# Tiêu đề\n\nXem [văn bản](https://a.vn).', true],
	['**Đậm** và ![ảnh](https://a.vn/b.jpg)', true],
	['![]() |\nChú thích ảnh. |', false],
	['Tỷ lệ 5*3 và số #1', false],
])('%j looks like Markdown: %s', (text, expected) => {
	expect(looksLikeMarkdown(text)).toBe(expected);
});
