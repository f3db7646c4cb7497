import { hash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { filePage } from './file-page.ts';
import { filePolicy } from './file-policy.ts';
import { fileStyle } from './file-style.ts';
import { relativeAddress } from './relative-address.ts';

const place = { base: '/', file: 'tin-tuc/2025/a/index.html' };
const below = { base: '/kho-y-te/', file: 'so/index.html' };

describe('an address between files', () => {
	test.each([
		['a page', '/van-ban/', '../../../van-ban/index.html'],
		['the home page', '/', '../../../index.html'],
		['a file', '/tep/2025/a.pdf', '../../../tep/2025/a.pdf'],
		['a query and a place', '/tim-kiem/?q=a&amp;b#c', '../../../tim-kiem/index.html?q=a&amp;b#c'],
		['a place', '/so/#ket-qua', '../../../so/index.html#ket-qua'],
		['an entity', '/tep/a&#39;b.pdf#page=2', '../../../tep/a&#39;b.pdf#page=2'],
		['an entity before the slash at the end', '/a&#39;b/', '../../../a&#39;b/index.html'],
		['blanks in front', ' /so/', '../../../so/index.html'],
	])('leads to %s', (_, address, expected) => {
		expect(relativeAddress(address, place)).toBe(expected);
	});

	test('knows where the site was to stand', () => {
		expect(relativeAddress('/kho-y-te/tin-tuc/', below)).toBe('../tin-tuc/index.html');
		expect(relativeAddress('/kho-y-te/', { ...below, file: '404.html' })).toBe('./index.html');
		expect(relativeAddress('/khac/', below)).toBe('/khac/');
	});

	test.each([
		'https://vidu.vn/so/',
		'//vidu.vn/so/',
		'/\\vidu.vn',
		'#noi-dung',
		'?tim=a',
		'',
		'mailto:a@vidu.vn',
		'data:,a',
	])('stays when it leads elsewhere: «%s»', (address) => {
		expect(relativeAddress(address, place)).toBe(address);
	});
});

describe('a page for opening from a disk', () => {
	const made = (html: string) => filePage(html, place);

	test.each([
		[
			'links and pictures',
			'<a href="/so/"><img src="/anh/a.webp">',
			'<a href="../../../so/index.html"><img src="../../../anh/a.webp">',
		],
		[
			'a choice of pictures',
			'<img srcset="/a.webp 1x, /b.webp 2x">',
			'<img srcset="../../../a.webp 1x, ../../../b.webp 2x">',
		],
		['a form', '<form action="/tim-kiem/">', '<form action="../../../tim-kiem/index.html">'],
		[
			'a page that leads on',
			'<meta http-equiv="refresh" content="0; url=/so/1/">',
			'<meta http-equiv="refresh" content="0; url=../../../so/1/index.html">',
		],
		[
			'a style sheet',
			'<link rel="stylesheet" href="/_astro/a.css">',
			'<link rel="stylesheet" href="../../../_astro/a.css">',
		],
	])('has addresses between files: %s', (_, html, expected) => {
		expect(made(html)).toBe(expected);
	});

	test.each([
		['text that looks like a link', '<p>href="/so/" &lt;script&gt;</p>'],
		[
			'the public address',
			'<link rel="canonical" href="https://kho.vidu.vn/so/"><meta content="https://kho.vidu.vn/the.png">',
		],
		['data for machines', '<script type="application/ld+json">{"url":"/so/"}</script>'],
	])('keeps %s', (_, html) => {
		expect(made(html)).toBe(html);
	});

	test('has no scripts and nothing that is fetched ahead', () => {
		const html =
			'<link rel="preload" as="font" href="/a.woff2" crossorigin><link rel="manifest" href="/m"><p>a</p><script type="module" src="/_astro/a.js"></script><script>b("</p>")</script><p>c</p>';
		expect(made(html)).toBe('<p>a</p><p>c</p>');
	});

	test('says what it says to those without scripts, with the right reason', () => {
		const html =
			'<noscript><p>Trình duyệt đang tắt JavaScript nên ô tìm kiếm không chạy được. <a href="/so/">Số</a></p></noscript><p>sau</p>';
		expect(made(html)).toBe(
			'<p>Bản sao mở thẳng từ tệp không chạy JavaScript nên ô tìm kiếm không chạy được. <a href="../../../so/index.html">Số</a></p><p>sau</p>',
		);
	});

	test('has nothing twice where one change stands within another', () => {
		const html = '<noscript><p>a</p><link rel="preload" href="/b"><p>c</p></noscript><p>d</p>';
		expect(made(html).match(/<p>.<\/p>/g)).toEqual(['<p>a</p>', '<p>c</p>', '<p>d</p>']);
	});

	test('has its notes, whose addresses are between files too', () => {
		const html = '<main id="a"><h1>b</h1></main><footer class="c"><p>d</p></footer>';
		expect(filePage(html, place, { main: '<p><a href="/x/">m</a></p>', footer: '<p>f</p>' })).toBe(
			'<main id="a"><p><a href="../../../x/index.html">m</a></p><h1>b</h1></main><footer class="c"><p>f</p><p>d</p></footer>',
		);
	});

	test('allows its styles as they are now, and no script', () => {
		const source = (style: string) => `'sha256-${hash('sha256', style, 'base64')}'`;
		const style = '@font-face{src:url("/_astro/a.woff2")}';
		const other = 'p{color:red}';
		const html = `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self' ${source(style)} ${source(other)}; script-src 'self' 'sha256-x'"><style>${style}</style><style>${other}</style>`;
		const changed = '@font-face{src:url("../../../_astro/a.woff2")}';
		expect(made(html)).toBe(
			`<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self' ${source(changed)} ${source(other)} file:; script-src 'none'"><style>${changed}</style><style>${other}</style>`,
		);
	});
});

test('a style sheet names its files from where it stands, and waits for no script', () => {
	const css =
		'@media (scripting: enabled){.a{display:none}}@media screen and (max-width:48rem) and (scripting:enabled){.b{c:url(/_astro/f.woff2)}}.d{e:url("data:,x")}';
	expect(fileStyle(css, { base: '/', file: '_astro/a.css' })).toBe(
		'@media (max-width:0){.a{display:none}}@media screen and (max-width:48rem) and (max-width:0){.b{c:url(../_astro/f.woff2)}}.d{e:url("data:,x")}',
	);
});

test('a policy loses what only scripts need, and names files where the site was named', () => {
	const policy =
		"default-src 'none';img-src 'self';font-src 'self';connect-src 'self';worker-src 'self';form-action 'self';base-uri 'none';require-trusted-types-for 'script';trusted-types a b; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'";
	expect(filePolicy(policy, new Map())).toBe(
		"default-src 'none'; img-src 'self' file:; font-src 'self' file:; form-action 'self' file:; base-uri 'none'; style-src 'self' file:; script-src 'none'",
	);
});
