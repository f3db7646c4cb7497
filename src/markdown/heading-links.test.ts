import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { headingAnchors } from '#domain/heading-anchors.ts';
import { renderEntryBody } from './entry-body.ts';
import { headingLinks } from './heading-links.ts';

const headings = [
	{ depth: 2, text: 'II. Mục tiêu, nhiệm vụ' },
	{ depth: 3, text: '2. Nhiệm vụ "trọng tâm"' },
	{ depth: 4, text: '2.1. Tăng cường <17' },
	{ depth: 2, text: 'III. Tổ chức thực hiện' },
	{ depth: 3, text: '2. Nhiệm vụ "trọng tâm"' },
];
const body = headings.map(({ depth, text }) => `${'#'.repeat(depth)} ${text.replace('<', '\\<')}\n\nLời.\n`).join('\n');
const render = async (markdown: string) => (await markdownToHtml(markdown, { hastPlugins: [headingLinks] })).html;

test('every heading gets its own anchor and a link to it', async () => {
	const html = await render(body);
	const anchors = headingAnchors(headings);
	const ids = [...html.matchAll(/<h\d id="([^"]*)"/g)].map((match) => match[1]);
	const targets = [...html.matchAll(/href="#([^"]*)"/g)].map((match) => match[1]);
	expect(ids).toEqual(anchors);
	expect(targets).toEqual(anchors);
});

test('the link stands beside the heading and names it, so that it is no part of the title', async () => {
	const html = await render('## Mục *đích*');
	expect(html).toMatch(/<div class="heading heading-h2"><h2 id="[^"]+">Mục <em>đích<\/em><\/h2><a [^>]*><\/a><\/div>/);
	expect(html).toContain('aria-label="Liên kết tới mục «Mục đích»"');
});

test('quotes in a heading do not break out of the label', async () => {
	expect(await render('## Nói "có" onclick=x')).toContain(
		'aria-label="Liên kết tới mục «Nói &quot;có&quot; onclick=x»"',
	);
});

test('the heading of the notes keeps the id that the notes refer to', () => {
	const { html } = renderEntryBody('## Chú thích\n\nLời[^1] và lời[^1].\n\n[^1]: Theo báo cáo.');
	expect(html).toContain('<h2 id="footnote-label">Chú thích</h2>');
	expect(html.match(/aria-describedby="footnote-label"/g)).toHaveLength(2);
	expect(html).toContain('aria-label="Về chỗ dẫn chú thích 1"');
	expect(html).toContain('aria-label="Về chỗ dẫn chú thích 1, lần thứ 2"');
	expect(html).not.toMatch(/sr-only|reference|Footnotes/);
});

test('two entries do not share anchors: each starts afresh', async () => {
	expect(await render('## Mục đích')).toBe(await render('## Mục đích'));
});

test('the title of the page is left alone', async () => {
	expect(await render('# Tin')).not.toContain('heading-link');
});
