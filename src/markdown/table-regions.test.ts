import { markdownToHtml, mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { headingLinks } from './heading-links.ts';
import { tableRegions } from './table-regions.ts';

const table = '| TT | Chỉ tiêu |\n| --- | --- |\n| 1 | <17 |\n';
const render = async (markdown: string) =>
	(await markdownToHtml(markdown, { hastPlugins: [headingLinks, tableRegions] })).html.trim();
const labels = (html: string) =>
	[...html.matchAll(/<section class="table-region" aria-label="([^"]*)"/g)].map((match) => match[1]);

test('a table lies in a region that the keyboard reaches, named after the heading above it', async () => {
	const html = await render(`## II. Mục tiêu\n\n### 1.3. Các chỉ tiêu\n\n${table}`);
	expect(html).toMatch(
		/<section class="table-region" aria-label="Bảng 1: 1\.3\. Các chỉ tiêu" tabindex="0" id="trang--bang-1"><table aria-label="Bảng 1: 1\.3\. Các chỉ tiêu">[\s\S]*<\/table><\/section>/,
	);
});

test('without a heading the number is its name', async () => {
	expect(labels(await render(table))).toEqual(['Bảng 1']);
});

test('a header is told to be one of its column', async () => {
	expect(await render(table)).toMatch(/<th scope="col">TT<\/th>\s*<th scope="col" class="numeric">Chỉ tiêu<\/th>/);
});

test('tables are counted through the entry, and no two regions share a name', async () => {
	expect(labels(await render(`${table}\n## Một\n\n${table}\nlời\n\n${table}`))).toEqual([
		'Bảng 1',
		'Bảng 2: Một',
		'Bảng 3: Một',
	]);
});

test('each is followed by its own file', async () => {
	const html = await render(`${table}\nlời\n\n${table}`);
	expect(
		[...html.matchAll(/<a href="([^"]+)" download="">([^<]+)<\/a>/g)].map(([, href, text]) => [href, text]),
	).toEqual([
		['bang-1.csv', 'Tải bảng 1 (CSV)'],
		['bang-2.csv', 'Tải bảng 2 (CSV)'],
	]);
	expect(html.indexOf('</table>')).toBeLessThan(html.indexOf('bang-1.csv'));
	expect(html.indexOf('bang-1.csv')).toBeLessThan(html.lastIndexOf('<table '));
});

test('the hint to scroll stands before the region, outside it', async () => {
	const html = await render(`Lời.\n\n${table}\nHết.`);
	expect(html).toMatch(
		/<p>Lời\.<\/p>\s*<p class="scroll-hint">Vuốt ngang để xem hết các cột\.<\/p>\s*<section[\s\S]*<\/section>\s*<p class="table-tools"><a [^>]*>Tải bảng 1 \(CSV\)<\/a><\/p>\s*<p>Hết\.<\/p>/,
	);
});

test('a page about the archive, which is MDX, has no CSV file to link to', async () => {
	const { code } = await mdxToJs(table.replace('<', ''), { hastPlugins: [tableRegions] });
	expect(code).toContain('table-region');
	expect(code).toContain('scroll-hint');
	expect(code).not.toMatch(/csv|table-tools/i);
});

test('text without a table stays as it is', async () => {
	expect(await render('Lời | không phải bảng.')).toBe('<p>Lời | không phải bảng.</p>');
});
