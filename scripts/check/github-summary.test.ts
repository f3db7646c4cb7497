import { expect, test } from 'vitest';
import { githubSummary } from './github-summary.ts';
import { sampleFault, sampleHelp } from './sample-faults.ts';

const facts = { folder: 'content', help: sampleHelp, counts: '1 lỗi, 0 cảnh báo trong 1 tệp.' };

test('each fault is a row, with links to its line and to its explanation', () => {
	const file = 'tin-tuc/2026/bài a.md';
	const summary = githubSummary([{ ...sampleFault, file }], { ...facts, blob: 'https://github.com/a/b/blob/c0ffee' });
	expect(summary.split('\n')).toEqual([
		'### Kiểm tra nội dung',
		'',
		'1 lỗi, 0 cảnh báo trong 1 tệp.',
		'',
		'| Mức | Chỗ | Lỗi và cách sửa |',
		'| --- | --- | --- |',
		'| ❌ lỗi | [content/tin-tuc/2026/bài a.md:6](https://github.com/a/b/blob/c0ffee/content/tin-tuc/2026/b%C3%A0i%20a.md#L6) | **[Luật schema](https://kho.vidu.vn/huong-dan/loi/#schema)** giá trị không có trong danh mục; đã thấy «lai-chua». Gợi ý: «lai-chau». |',
		'',
	]);
});

test('text from an entry cannot become Markdown, HTML, a mention, or break the table', () => {
	const message = 'a | b\n| c <img src=x> `d` **e** [f](http://g) @nguoi #1';
	const row = githubSummary([{ ...sampleFault, message }], facts).split('\n')[6];
	expect(row).toContain('a \\| b \\| c &lt;img src=x> \\`d\\` \\*\\*e\\*\\* \\[f\\](http://g) \\@nguoi \\#1');
});

test('an explanation without a known address is named, not linked', () => {
	const help = () => ({ title: 'Luật', page: '/huong-dan/loi/#schema' });
	expect(githubSummary([sampleFault], { ...facts, help })).toContain('| **Luật** giá trị');
});

test('stays below what GitHub takes, and says how many rows are missing', () => {
	const faults = Array.from({ length: 9000 }, (_, line) => ({ ...sampleFault, line }));
	const summary = githubSummary(faults, facts);
	expect(Buffer.byteLength(summary)).toBeLessThan(2 ** 20);
	const rows = summary.split('\n').filter((line) => line.startsWith('| ❌')).length;
	expect(rows).toBeGreaterThan(1000);
	expect(summary).toContain(`Còn ${9000 - rows} dòng nữa`);
});

test('without faults one line says so', () => {
	expect(githubSummary([], { ...facts, counts: '0 lỗi, 0 cảnh báo trong 72 tệp.' })).toBe(
		'### Kiểm tra nội dung\n\n✅ 0 lỗi, 0 cảnh báo trong 72 tệp.\n',
	);
});
