import { describe, expect, test } from 'vitest';
import { siteLinks } from './site-links.ts';

const page = '/tin-tuc/2025/a/';
const below = (html: string) => siteLinks(html, { base: '/kho-y-te/', page });

test.each([
	['a link', '<a href="/so/">', '<a href="/kho-y-te/so/">'],
	['the root', '<a href=/>', '<a href=/kho-y-te/>'],
	['a query and a place', '<a href="/tim-kiem/?q=a&amp;b#c">', '<a href="/kho-y-te/tim-kiem/?q=a&amp;b#c">'],
	['a link in a drawing', '<a xlink:href="/so/">', '<a xlink:href="/kho-y-te/so/">'],
	['an image', "<img alt='/so/' src='/anh/a.webp'>", "<img alt='/so/' src='/kho-y-te/anh/a.webp'>"],
	[
		'a form',
		'<form action="/tim-kiem/"><button formaction="/a/">',
		'<form action="/kho-y-te/tim-kiem/"><button formaction="/kho-y-te/a/">',
	],
	[
		'a film and a quotation',
		'<video poster="/a.webp"><q cite="/so/">',
		'<video poster="/kho-y-te/a.webp"><q cite="/kho-y-te/so/">',
	],
	[
		'a choice of images',
		'<img srcset="/a,b.webp 2x, /c.webp,/d.webp 480w , https://vidu.vn/e.webp 3x">',
		'<img srcset="/kho-y-te/a,b.webp 2x, /kho-y-te/c.webp,/d.webp 480w , https://vidu.vn/e.webp 3x">',
	],
	[
		'two images without sizes',
		'<img srcset="/a.webp, /b.webp 2x">',
		'<img srcset="/kho-y-te/a.webp, /kho-y-te/b.webp 2x">',
	],
	[
		'a redirect',
		'<meta content="0; url=/so/1/" http-equiv="Refresh">',
		'<meta content="0; url=/kho-y-te/so/1/" http-equiv="Refresh">',
	],
	[
		'a redirect in quotes',
		`<meta http-equiv=refresh content="0;URL='/a/'">`,
		`<meta http-equiv=refresh content="0;URL='/kho-y-te/a/'">`,
	],
	['a path that begins like the base', '<a href="/kho-y-te/a/">', '<a href="/kho-y-te/kho-y-te/a/">'],
	['a folder called like one of Astro', '<a href="/_astro/a.js">', '<a href="/kho-y-te/_astro/a.js">'],
	['blanks in front', '<a href=" /so/">', '<a href=" /kho-y-te/so/">'],
])('puts the base in front: %s', (_, html, expected) => {
	expect(below(html)).toBe(expected);
});

test.each([
	['another site', '<a href="https://vidu.vn/so/"><a href="//vidu.vn/so/"><a href="/\\vidu.vn/">'],
	['other schemes', '<a href="mailto:a@vidu.vn"><a href="tel:113"><img src="data:image/png;base64,/9j/">'],
	['a scheme written with an entity', '<a href="&#109;ailto:a@vidu.vn"><a href="mailto&colon;a@vidu.vn">'],
	['places of the page', '<a href="#a"><a href="?tim=b"><a href=""><svg><use href="#c"/>'],
	['what Astro made', '<script src="/kho-y-te/_astro/a.js"></script><link href="/kho-y-te/@vite/client">'],
	['a redirect of the same page', '<meta http-equiv="refresh" content="30">'],
	['other attributes', '<p title="/so/" data-path="/so/" id=/><meta name="a" content="0; url=/so/">'],
	[
		'text, comments, scripts, styles',
		'href="/so/" <!-- <a href="/so/"> --><script>"<a href=\'/so/\'>"</script><style>a{b:url(/c)}</style>',
	],
	['a tag that does not end', '<a href="/so/"'],
])('leaves alone: %s', (_, html) => {
	expect(below(html)).toBe(html);
});

test('a base that is called like a section confuses nothing', () => {
	const html = '<a href="/tin-tuc/2025/a/"><a href="/tin-tuc/"><script src="/tin-tuc/_astro/a.js"></script>';
	expect(siteLinks(html, { base: '/tin-tuc/', page })).toBe(
		'<a href="/tin-tuc/tin-tuc/2025/a/"><a href="/tin-tuc/tin-tuc/"><script src="/tin-tuc/_astro/a.js"></script>',
	);
});

describe('a relative address, which an author may write, becomes whole', () => {
	test.each([
		['../b/', '/tin-tuc/2025/b/'],
		['../b/#c', '/tin-tuc/2025/b/#c'],
		['bang-1.csv', '/tin-tuc/2025/a/bang-1.csv'],
		['./', '/tin-tuc/2025/a/'],
		['..', '/tin-tuc/2025/'],
		['../../../van-ban/?a=../b', '/van-ban/?a=../b'],
		['../../../../../so/', '/so/'],
		['.//so/', '/tin-tuc/2025/a//so/'],
	])('%s', (written, path) => {
		expect(siteLinks(`<a href="${written}">`, { base: '/', page })).toBe(`<a href="${path}">`);
		expect(below(`<a href="${written}">`)).toBe(`<a href="/kho-y-te${path}">`);
	});

	test.each(['../b/?c#d', 'b', './/c/..', '.', '%2e%2e/x'])('and leads where the browser would go: %s', (written) => {
		const [, made] = /"(.*)"/.exec(siteLinks(`<a href="${written}">`, { base: '/', page }))!;
		expect(new URL(made!, 'https://vidu.vn').href).toBe(new URL(written, `https://vidu.vn${page}`).href);
	});

	test('and stays on the host', () => {
		expect(siteLinks('<a href=".//vidu.vn/">', { base: '/', page: '/' })).toBe('<a href="/vidu.vn/">');
	});
});

test('at the root of a host whole addresses stay', () => {
	const html =
		'<a href="/so/"><img src="/a.webp" srcset="/a.webp 2x"><meta http-equiv="refresh" content="0; url=/so/">';
	expect(siteLinks(html, { base: '/', page })).toBe(html);
});
