import { markdownToHtml } from 'satteri';
import { describe, expect, it, test } from 'vitest';
import { type CitationChannel, citationMarks } from './citation-marks.ts';
import { linkCitations } from './link-citations.ts';
import { unbrokenNumbers } from './unbroken-numbers.ts';

/** Without asynchronous plugins the result is there at once. */
type Rendered = Awaited<ReturnType<typeof markdownToHtml>>;

function render(markdown: string, manual: string[] = []) {
	const frontmatter: CitationChannel = { manual };
	// Only the front matter of what Astro hands to plugins matters here.
	const astro = { frontmatter } as never;
	const { html } = markdownToHtml(markdown, {
		hastPlugins: [citationMarks, unbrokenNumbers],
		data: { astro },
	}) as Rendered;
	return { html: html.trim(), mentions: frontmatter.mentions ?? [] };
}
const target = { href: '/so/25-ct-tw/', mark: 'lacking', unsure: false } as const;
const textOf = (html: string) => html.replace(/<[^>]*>/g, '');

describe('a mention', () => {
	it('becomes a link with an address of its own', () => {
		const { html, mentions } = render('Theo Chỉ thị 25-CT/TW ngày 25/10/2023.');
		expect(mentions.map(({ text }) => text)).toEqual(['25-CT/TW']);
		expect(linkCitations(html, [target])).toBe(
			'<p>Theo Chỉ thị <a class="vd" href="/so/25-ct-tw/" aria-describedby="trang--dau-chua-co" id="vien-dan--1"><span class="unbroken">25-CT/TW</span></a> ngày <span class="unbroken">25/10/2023</span>.</p>',
		);
	});

	it.each([
		[{ ...target, mark: 'held' }, 'class="vd held"'],
		[{ ...target, unsure: true }, 'class="vd unsure"'],
		[{ ...target, mark: 'open' }, 'class="vd open"'],
	] as const)('says whether the document is held, the link sure, or several are possible', (outcome, expected) => {
		expect(linkCitations(render('Chỉ thị 25-CT/TW').html, [outcome])).toContain(expected);
	});

	it('that stays open keeps an address, without a link', () => {
		expect(linkCitations(render('Luật số 51/202/QH15').html, ['open'])).toContain('<span id="vien-dan--1">');
	});

	it('that an editor unlinked leaves no trace', () => {
		const { html } = render('Chỉ thị 25-CT/TW');
		expect(linkCitations(html, [null])).not.toMatch(/<a|vien-dan/);
	});

	it('takes its words from the whole paragraph, over emphasis and line breaks', () => {
		const { mentions } = render('Nghị\nquyết số **21-NQ/TW** ngày\n25/10/2017 của Ban Chấp hành Trung ương');
		expect(mentions.map(({ citation }) => [citation?.typeWord, citation?.date])).toEqual([
			['nghị quyết', '2017-10-25'],
		]);
	});

	it('that runs over emphasis has its address once', () => {
		const html = linkCitations(render('Kế hoạch 7095/**KH-UBND**').html, [target]);
		expect(html.match(/id="vien-dan--1"/g)).toHaveLength(1);
		expect(html.match(/href="\/so\/25-ct-tw\/"/g)).toHaveLength(2);
	});
});

test.each([
	['code', '`25-CT/TW`'],
	['a block of code', '```\n25-CT/TW\n```'],
	['a web address', 'https://example.com/25-CT/TW'],
])('%s is not read', (_, markdown) => {
	expect(render(markdown).mentions).toEqual([]);
});

test('a link that the author made stays; its number counts and has an address', () => {
	const { html, mentions } = render('[Chỉ thị 25-CT/TW](/van-ban/chi-thi/a/)');
	expect(mentions).toHaveLength(1);
	expect(linkCitations(html, [target])).toBe(
		'<p><a href="/van-ban/chi-thi/a/">Chỉ thị <span id="vien-dan--1"><span class="unbroken">25-CT/TW</span></span></a></p>',
	);
	expect(linkCitations(html, [null])).not.toMatch(/vien-dan|data-vd/);
});

test('items of a list, cells of a table and headings are texts of their own', () => {
	const { mentions } = render(
		'# Chỉ thị 25-CT/TW\n\n- Kế hoạch 1/KH-SYT\n- ngày 5/6/2020\n\n| a |\n| - |\n| 2/KH-SYT |',
	);
	expect(mentions.map(({ text, citation }) => [text, citation?.date])).toEqual([
		['25-CT/TW', undefined],
		['1/KH-SYT', undefined],
		['2/KH-SYT', undefined],
	]);
});

test('what an editor named is found, number or not', () => {
	const { mentions } = render('Nghị quyết Đại hội đã nêu, và 51/202/QH15.', ['Nghị quyết Đại hội', '51/202/QH15']);
	expect(mentions.map(({ text, manual }) => [text, manual])).toEqual([
		['Nghị quyết Đại hội', 'Nghị quyết Đại hội'],
		['51/202/QH15', '51/202/QH15'],
	]);
});

test.each([
	'Luật số **51/2024**/QH15, Chỉ thị 25-CT/TW <17, {a} & "b"... Đề án 06',
	'- số 200 và 202-TTr/TU\n- Kế hoạch số\n  02 của Ban Chỉ đạo Trung ương',
])('linking never changes what readers see: %s', (markdown) => {
	const { html: plain } = markdownToHtml(markdown, {}) as Rendered;
	const { html, mentions } = render(markdown);
	expect(mentions.length).toBeGreaterThan(1);
	expect(
		textOf(
			linkCitations(
				html,
				mentions.map(() => target),
			),
		).trim(),
	).toBe(textOf(plain).trim());
});
