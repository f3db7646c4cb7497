import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { site } from '#site';
import { type AddressVariables, siteAddress } from './site-url.ts';

const own = 'https://kho.vidu.vn';
const root = { origin: 'https://vidu.vn', base: '/' };
const below = { origin: 'https://vidu.vn', base: '/kho-y-te/' };

test.each<[variables: AddressVariables, origin: string, base: string]>([
	[{}, own, '/'],
	[{ SITE_URL: '', BASE_PATH: '' }, own, '/'],
	[{ SITE_URL: 'https://vidu.vn' }, root.origin, '/'],
	[{ SITE_URL: 'https://vidu.vn/' }, root.origin, '/'],
	[{ SITE_URL: 'http://localhost:4321' }, 'http://localhost:4321', '/'],
	[{ SITE_URL: 'https://vidu.vn/kho-y-te' }, below.origin, '/kho-y-te/'],
	[{ SITE_URL: 'https://vidu.vn/kho-y-te/' }, below.origin, '/kho-y-te/'],
	[{ SITE_URL: ' https://vidu.vn/kho-y-te/\n' }, below.origin, '/kho-y-te/'],
	[{ SITE_URL: 'https://vidu.vn/a/B_1.2/' }, below.origin, '/a/B_1.2/'],
	[{ BASE_PATH: 'kho-y-te' }, own, '/kho-y-te/'],
	[{ BASE_PATH: '/kho-y-te' }, own, '/kho-y-te/'],
	[{ BASE_PATH: 'kho-y-te/' }, own, '/kho-y-te/'],
	[{ BASE_PATH: '/' }, own, '/'],
	[{ SITE_URL: 'https://vidu.vn', BASE_PATH: '/kho-y-te' }, below.origin, '/kho-y-te/'],
	[{ SITE_URL: 'https://vidu.vn/kho-y-te', BASE_PATH: '/kho-y-te/' }, below.origin, '/kho-y-te/'],
	[{ SITE_URL: 'https://vidu.vn', BASE_PATH: '' }, root.origin, '/'],
])('%j is %s and %s', (variables, origin, base) => {
	expect(siteAddress(variables, own)).toEqual({ origin, base });
});

test('the default may stand below a path, which the environment overrides', () => {
	expect(siteAddress({}, 'https://vidu.vn/kho-y-te/')).toEqual(below);
	expect(siteAddress({ BASE_PATH: '/' }, 'https://vidu.vn/kho-y-te/')).toEqual(root);
	expect(siteAddress({ SITE_URL: 'https://vidu.vn' }, 'https://khac.vidu.vn/kho/')).toEqual(root);
});

test('the default of this installation is one', () => {
	expect(siteAddress({}, site.url).origin).toMatch(/^https:/);
});

describe('refuses', () => {
	test.each([
		['vidu.vn', 'không phải địa chỉ web. Hãy viết đầy đủ'],
		['ftp://vidu.vn', 'không phải địa chỉ web'],
		['https:/vidu.vn', 'không phải địa chỉ web'],
		['/kho-y-te/', 'hãy dùng BASE_PATH=/kho-y-te/'],
		['https://a:b@vidu.vn/kho', 'có tên hay mật khẩu đăng nhập. Hãy viết: https://vidu.vn/'],
		['https://vidu.vn/?a=1', 'có phần thừa từ dấu ? hay # trở đi. Hãy viết: https://vidu.vn/'],
		['https://vidu.vn/kho/#a', 'có phần thừa từ dấu ? hay # trở đi. Hãy viết: https://vidu.vn/kho/'],
		['https://vidu.vn//kho/', 'có hai dấu / liền nhau. Hãy viết: https://vidu.vn/kho/'],
		['https://vidu.vn/a/../kho/', 'có phần «.» hay «..». Hãy viết: https://vidu.vn/a/kho/'],
		['https://vidu.vn/Kho Y tế/', 'có ký tự không dùng được', 'Hãy viết: https://vidu.vn/kho-y-te/'],
		['https://vidu.vn/Kho%20Y%20t%E1%BA%BF/', 'có ký tự không dùng được', 'Hãy viết: https://vidu.vn/kho-y-te/'],
		['https://vidu.vn/%E1%BA/', 'có ký tự không dùng được'],
		['https://vidu.vn/kho/index.html', 'là địa chỉ của một trang', 'Hãy viết: https://vidu.vn/kho/'],
	])('SITE_URL %s', (SITE_URL, ...words) => {
		for (const word of [`SITE_URL «${SITE_URL}»`, ...words]) {
			expect(() => siteAddress({ SITE_URL }, own)).toThrow(word);
		}
	});

	test.each([
		['kho y tế', 'Hãy viết: /kho-y-te/'],
		['../kho', 'có phần «.» hay «..». Hãy viết: /kho/'],
		['//vidu.vn/kho', 'có hai dấu / liền nhau'],
		['/kho?x', 'Hãy viết: /kho/'],
		['\\kho', 'Hãy viết: /kho/'],
		['https://vidu.vn/kho', 'có ổ đĩa hay giao thức ở đầu. Hãy viết: /kho/'],
		['C:/Program Files/Git/kho-y-te/', 'có ổ đĩa hay giao thức ở đầu. Hãy viết: /kho-y-te/'],
	])('BASE_PATH %s', (BASE_PATH, words) => {
		expect(() => siteAddress({ BASE_PATH }, own)).toThrow(`BASE_PATH «${BASE_PATH}»`);
		expect(() => siteAddress({ BASE_PATH }, own)).toThrow(words);
	});

	test('a faulty default, and says where it stands', () => {
		expect(() => siteAddress({}, 'vidu.vn')).toThrow('url trong src/site.ts «vidu.vn»');
	});

	test('two paths that differ, and names both', () => {
		const variables = { SITE_URL: 'https://vidu.vn/kho/', BASE_PATH: 'luu-tru' };
		expect(() => siteAddress(variables, own)).toThrow(
			'SITE_URL «https://vidu.vn/kho/» đặt kho trong /kho/, còn BASE_PATH «luu-tru» đặt trong /luu-tru/',
		);
		expect(() => siteAddress({ SITE_URL: 'https://vidu.vn/kho/', BASE_PATH: '/' }, own)).toThrow('đặt trong /.');
	});
});

test('whatever is set gives a base with slashes at both ends that a URL keeps as it is, or words to the person', () => {
	const path = fc.stringMatching(/^[a-zA-Z./ế %?#_\\-]{0,12}$/);
	fc.assert(
		fc.property(path, fc.boolean(), (text, alone) => {
			const variables = alone ? { BASE_PATH: text } : { SITE_URL: `https://vidu.vn/${text}` };
			try {
				const { origin, base } = siteAddress(variables, own);
				expect(base).toMatch(/^\/(?:.*\/)?$/);
				expect(new URL(origin + base).pathname).toBe(base);
			} catch (error) {
				expect((error as Error).message).toMatch(/Hãy viết|Hãy ghi/);
			}
		}),
	);
});
