import fc from 'fast-check';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { renderEntryBody } from './entry-body.ts';
import { mayNeedSafeHtml } from './safe-html.ts';

const html = (body: string) => renderEntryBody(body).html.trim();

test.each<[what: string, body: string, page: string]>([
	[
		'what is no element of HTML, as written',
		'Ông <ho ten>, <họ tên>, <17, a<b',
		'<p>Ông &lt;ho ten&gt;, &lt;họ tên&gt;, &lt;17, a&lt;b</p>',
	],
	['the same on a line of its own', '<ten-don-vi>\nSố: <so>', '<p>&lt;ten-don-vi&gt;\nSố: &lt;so&gt;</p>'],
	['what never closes, as written', '<div\nĐiều 1', '<p>&lt;div\nĐiều 1</p>'],
	['a comment that never closes, as written', '<!-- mở\n\nĐiều 1', '<p>&lt;!-- mở\n\nĐiều 1</p>'],
	[
		'marks of a text',
		'H<sub>2</sub>O, m<sup>2</sup>, <i lang=en>Health</i>',
		'<p>H<sub>2</sub>O, m<sup>2</sup>, <i lang="en">Health</i></p>',
	],
	[
		'attributes that are allowed',
		'<ol start="3" type="a"><li value="5">x</ol>',
		'<ol start="3" type="a"><li value="5">x</li></ol>',
	],
	[
		'a fold around Markdown',
		'<details>\n<summary>Xem</summary>\n\n*a*\n\n</details>',
		'<details>\n<summary>Xem</summary>\n<p><em>a</em></p>\n</details>',
	],
	[
		'no attributes of dress, name or program',
		'<span style="x" class="y" id="z" name="q" data-vd="0" onclick="a">b</span>',
		'<p><span>b</span></p>',
	],
	[
		'no program, and nothing of it',
		'a<script>alert(1)</script><style>*{}</style><svg onload=x><g>q</g></svg>b',
		'<p>ab</p>',
	],
	['no end of the page', '</p></div></article></main>\n\n<footer>Chân</footer>', '<p>\nChân</p>'],
	['the text of elements that go', '<center><font color=red>Chữ</font></center>', '<p>Chữ</p>'],
	['a program that never ends takes nothing along', 'a <script> b\n\nĐiều 2', '<p>a  b</p>\n<p>Điều 2</p>'],
	['what opens closes in its paragraph', 'a <b>b\n\nc</b> d', '<p>a <b>b</b></p>\n<p>c d</p>'],
	[
		'links that lead somewhere',
		'<a href=" HTTPS://a.vn/">a</a> [b](mailto:a@b.vn) [c](tel:115) [d](/so/) [e](x:y@z)',
		'<p><a href="https://a.vn/">a</a> <a href="mailto:a@b.vn">b</a> <a href="tel:115">c</a> <a href="/so/">d</a> e</p>',
	],
	[
		'no links that run',
		'[a](javascript:x) <a href="java&#10;script:x">b</a> [c][d] <vbscript:e>\n\n[d]: data:text/html,f',
		'<p>a <a>b</a> c vbscript:e</p>',
	],
	[
		'no pictures from elsewhere',
		'![a](https://b.vn/c.png) ![d](//b.vn/c.png) ![e](data:x) <img src="/\\b.vn" alt="f"> <img alt=g src=h>',
		'<p>a d e f g</p>',
	],
	[
		'pictures of the site',
		'![a](/anh/a.png) <img src="/anh/a.png" alt="b" width="20" srcset="x">',
		'<p><img src="/anh/a.png" alt="a"> <img src="/anh/a.png" alt="b" width="20"></p>',
	],
	['cells outside of a table', '<td>a</td><tr>b', '<p>ab</p>'],
	['references in text', '<div>a &amp; b &lt;script&gt;</div>', '<div>a &amp; b &lt;script&gt;</div>'],
])('a page shows %s', (_, body, page) => {
	expect(html(body).replace(/\n(?=<\/p>)/g, '')).toBe(page);
});

test('citations, numbers and tables in HTML get what those in Markdown get, but no CSV file', () => {
	const table = '<table><tr><td>7095/KH-UBND<td>2</table>';
	const { html, mentions } = renderEntryBody(`## I. Mục\n\n${table}\n\n| a | b |\n| - | - |\n| 1 | 2 |`);
	expect(mentions).toHaveLength(1);
	expect(html).toContain(
		'<section class="table-region" aria-label="Bảng: I. Mục" tabindex="0"><table aria-label="Bảng: I. Mục">',
	);
	expect(html).toContain('aria-label="Bảng 1: I. Mục"');
	expect(html.match(/href="[^"]*\.csv"/g)).toEqual(['href="bang-1.csv"']);
	expect(html).toContain('<span class="unbroken">7095/KH-UBND</span>');
});

const pieces = [
	...[
		'<b>',
		'</b>',
		'<p>',
		'</p>',
		'<div>',
		'</div>',
		'<table>',
		'</table>',
		'<tr>',
		'<td>',
		'</td>',
		'<li>',
		'<ul>',
		'</ul>',
	],
	...[
		'</main>',
		'</body>',
		'<main>',
		'<form>',
		'<script>',
		'</script>',
		'<svg>',
		'</svg>',
		'<style>',
		'<!--',
		'-->',
		'<![CDATA[',
	],
	...[
		'<textarea>',
		'</textarea>',
		'<title>',
		'<math><mtext>',
		'<noscript>',
		'<template>',
		'<select>',
		'<a href="',
		'">',
		'<x y=',
	],
	...[
		'<img src=x onerror=alert(1)>',
		'<img src="/a.png" alt="',
		'<a href="javascript:alert(1)">',
		'<a href=//b.vn>',
		'</a>',
		'</',
		'<',
	],
	...[
		'[a](javascript:b)',
		'![a](data:b)',
		'[a]: vbscript:b\n',
		'<data:b>',
		'&lt;script&gt;',
		'&#60;b&#62;',
		'`',
		'**',
		'> ',
		'- ',
		'| ',
		'\n| - | - |\n',
	],
	...[
		'chữ',
		' ',
		'\n',
		'\n\n',
		'\0',
		'\u202e',
		'"',
		"'",
		'=',
		'/',
		'on',
		'<ho ten>',
		'<details>',
		'<summary>',
		'<caption>',
		'<q cite="x:y">',
	],
];

/** What the site itself puts into bodies. */
const own = new Set(['section', 'input', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const fine =
	/^(?:[a-z]+ (?:lang|dir)|a (?:href|title|className|ariaLabel|dataVd|download|dataFootnote\w+|ariaDescribedBy|id)|i dataVd|img (?:src|alt|width|height|title)|(?:td|th) (?:colSpan|rowSpan|scope|className|align)|(?:p|div|span|ul|li|code|h2|section) className|ol (?:start|type|className)|li value|h\d id|section (?:ariaLabel|tabIndex|id|dataFootnotes)|li id|table ariaLabel|details open|(?:abbr|dfn) title|input .*)$/;

test('whatever is written, a browser finds only what is allowed, and all of it within its own place', () => {
	const allowedNames = new Set(
		'a abbr b bdi br cite code del dfn em i img ins kbd mark q s samp small span strong sub sup u var wbr blockquote dd details div dl dt figcaption figure hr li ol p pre summary ul caption table tbody td tfoot th thead tr'.split(
			' ',
		),
	);
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), (parts) => {
			const page = `<main><div>${renderEntryBody(parts.join('')).html}</div></main><footer></footer>`;
			const [main, footer, ...rest] = fromHtml(page, { fragment: true }).children as Element[];
			expect([main?.tagName, footer?.tagName, rest.length, main?.children.length]).toEqual(['main', 'footer', 0, 1]);
			for (const node of descendants((main!.children[0] as Element).children)) {
				expect(node.type).toMatch(/^(?:element|text)$/);
				if (node.type !== 'element') continue;
				expect(allowedNames.has(node.tagName) || own.has(node.tagName), node.tagName).toBe(true);
				for (const key of Object.keys(node.properties)) expect(`${node.tagName} ${key}`).toMatch(fine);
				expect(String(node.properties['href'] ?? '')).not.toMatch(/^\s*(?!https?:|mailto:|tel:)[a-z\s]*:/i);
				expect(String(node.properties['src'] ?? '/')).toMatch(/^\/(?![/\\])/);
			}
		}),
		{ numRuns: 600 },
	);
});

function* descendants(nodes: readonly Nodes[]): Generator<Nodes> {
	for (const node of nodes) {
		yield node;
		if ('children' in node) yield* descendants(node.children);
	}
}

test.each([
	['marks that never close, before many paragraphs', `<div>${'<b><i><u>'.repeat(500)}${'<p>'.repeat(5000)}</div>`],
	['levels upon levels', '<div>'.repeat(20_000)],
	['links that never close', '<a href="x'.repeat(20_000)],
	['signs of comments', '<!-'.repeat(20_000) + '<!--'.repeat(20_000)],
	['programs that never end', '<script>'.repeat(20_000)],
])('no page grows out of its text: %s', (_, body) => {
	expect(renderEntryBody(body).html.length).toBeLessThan(body.length * 6);
});

test('a body without HTML, pictures and odd links is not looked at', () => {
	for (const body of ['Từ <17 tuổi, a < b, 5 <5', '[a](/so/) [b](https://a.vn/) [c](#i)', 'chữ: javascript:x'])
		expect(mayNeedSafeHtml.test(body), body).toBe(false);
	for (const body of [
		'<b>',
		'</b>',
		'<!-- -->',
		'<?a?>',
		'![a](b)',
		'[a](  javascript:b)',
		'[a](<b>)',
		'[a]: b',
		'<x:y>',
	])
		expect(mayNeedSafeHtml.test(body), body).toBe(true);
});
