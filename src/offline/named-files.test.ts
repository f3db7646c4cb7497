import { expect, test } from 'vitest';
import { namedFiles, otherPictures } from './named-files.ts';

const root = 'https://kho.example/kho/';
const page = `${root}tin-tuc/2026/bai/`;
const paths = (text: string, address: string) => namedFiles(text, address, root).map((file) => file.slice(root.length));

test('a page names styles, scripts, fonts and pictures, each once', () => {
	const html = `<style>@font-face{src:url("/kho/_astro/fonts/a.woff2")}</style>
		<link rel="stylesheet" href="/kho/_astro/Base.X.css"><script type="module" src="/kho/_astro/Base.Y.js"></script>
		<picture><source srcset="/kho/anh/toi.png"><img alt="a > b" data-src="/kho/anh/y.png" src="/kho/anh/x.jpg?1#b"></picture>
		<img src="/kho/_astro/y.webp" alt=""><img src="/kho/_astro/y.webp" alt="">`;
	expect(paths(html, page)).toEqual([
		'_astro/fonts/a.woff2',
		'_astro/Base.X.css',
		'_astro/Base.Y.js',
		'_astro/y.webp',
		'anh/x.jpg',
	]);
	expect(otherPictures(html, page, root)).toEqual(['anh/x.jpg']);
});

test.each([
	[
		'480w, 960w',
		'/kho/anh/x.jpg-480.webp 480w, /kho/anh/x.jpg-960.webp 960w, /kho/anh/x.jpg 1600w',
		'anh/x.jpg-960.webp',
	],
	['480w', '/kho/anh/x.jpg-480.webp 480w,/kho/anh/x.jpg 1600w', 'anh/x.jpg-480.webp'],
	['2x', '/kho/anh/x2.jpg 2x', 'anh/x.jpg'],
])('of a picture in several sizes (%s) the one that is large enough', (_, set, path) => {
	expect(paths(`<img srcset="${set}" sizes="42rem" src="/kho/anh/x.jpg">`, page)).toEqual([path]);
});

test.each([
	[
		'pictures of other sites, and of other folders of the host',
		'<img src="https://a.example/x.png"><img src="/khac/x.png">',
	],
	['links', '<a href="/kho/anh/x.jpg">ảnh</a><a href="/kho/tep/a.pdf">tệp</a>'],
	['text of the entry', 'Tệp ./a.js nằm trong thư mục'],
	['drawings within the page', '<img src="data:image/svg+xml,a.svg">'],
	['what is no picture by its name', '<img src="/kho/tep/a.pdf">'],
	['what is no address', '<img src="https://[/x.png">'],
])('a page does not name %s', (_, html) => expect(paths(html, page)).toEqual([]));

test('names outside ASCII are written as addresses are, and paths as the files are called', () => {
	expect(namedFiles('<img src="/kho/anh/trạm y tế.png">', page, root)).toEqual([
		`${root}anh/tr%E1%BA%A1m%20y%20t%E1%BA%BF.png`,
	]);
	expect(otherPictures('<img src="/kho/anh/trạm%20y.png">', page, root)).toEqual(['anh/trạm y.png']);
});

test('a script names what it imports at once and later, its workers, and what Vite lists from the base on', () => {
	const code =
		'import{a}from"./dates.X.js";import"./b-c_d.Y.js";import(`./box.Z.js`);new Worker("/kho/_astro/worker-Q.js");m=["_astro/e.css"];const s="./khong.txt"';
	expect(paths(code, `${root}_astro/Base.1.js`).sort()).toEqual(
		['_astro/b-c_d.Y.js', '_astro/box.Z.js', '_astro/dates.X.js', '_astro/e.css', '_astro/worker-Q.js'].sort(),
	);
});

test('a script for browsers that are too old to search the index is left to them', () => {
	expect(paths('import("./pagefind-finder.X.js")', `${root}_astro/a.js`)).toEqual([]);
});

test('a stylesheet names its fonts', () => {
	expect(paths('@font-face{src:url(/kho/_astro/fonts/a.woff2)}', `${root}_astro/a.css`)).toEqual([
		'_astro/fonts/a.woff2',
	]);
});
