import { expect, test } from 'vitest';
import { completePictures } from './complete-pictures.ts';

const photo = { src: '/anh/tiem.jpg', width: 1600, height: 1200 };
const small = { src: '/anh/nho.png', width: 320, height: 200 };
const longText = `<p>${'chữ '.repeat(200)}</p>`;
const sizes = 'sizes="(min-width: 44rem) 42rem, calc(100vw - 2rem)"';
const offered = '/anh/tiem.jpg-480.webp 480w, /anh/tiem.jpg-960.webp 960w, /anh/tiem.jpg 1600w';

test('a picture has its size, and smaller files to choose from', () => {
	expect(completePictures('<p><img src="/anh/tiem.jpg" alt="Tiêm"></p>', [photo])).toBe(
		`<p><img width="1600" height="1200" srcset="${offered}" ${sizes} decoding="async" src="/anh/tiem.jpg" alt="Tiêm"></p>`,
	);
});

test('a picture that is small enough has its size alone', () => {
	expect(completePictures('<img src="/anh/nho.png" alt="">', [small])).toBe(
		'<img width="320" height="200" decoding="async" src="/anh/nho.png" alt="">',
	);
});

test('only a picture at the very top is loaded at once', () => {
	const html = completePictures(`<p><img src="/a.png"><img src="/b.png"></p>`, []);
	expect(html).toBe('<p><img decoding="async" src="/a.png"><img decoding="async" loading="lazy" src="/b.png"></p>');
	expect(completePictures(`${longText}<img src="/a.png">`, [])).toMatch(/<img decoding="async" loading="lazy" src/);
});

test('what the text says of a picture stays', () => {
	expect(completePictures('<img src="/anh/nho.png" width="20" height="10" loading="eager">', [small])).toBe(
		'<img decoding="async" src="/anh/nho.png" width="20" height="10" loading="eager">',
	);
});

test('escapes in an address stay in the addresses made from it', () => {
	const spaced = { src: '/anh/tiêm bù.jpg', width: 600, height: 400 };
	const address = '/anh/ti%C3%AAm%20b%C3%B9.jpg';
	expect(completePictures(`<img src="${address}">`, [spaced])).toContain(
		`srcset="${address}-480.webp 480w, ${address} 600w"`,
	);
	expect(completePictures('<img src="/anh/100%.jpg">', [spaced])).toBe('<img decoding="async" src="/anh/100%.jpg">');
});

test.each([
	['text that looks like a picture', '<p>&lt;img src="/anh/tiem.jpg"&gt; <code>&lt;img&gt;</code></p>'],
	['no picture', '<p>Một đoạn</p>'],
])('%s stays as it is', (_, html) => {
	expect(completePictures(html, [photo])).toBe(html);
});
