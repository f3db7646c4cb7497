import { describe, expect, test } from 'vitest';
import { publicAddress, sitePath } from './site-path.ts';

describe('sitePath', () => {
	test.each([
		['https://vidu.vn/tin-tuc/', '/', '/tin-tuc/'],
		['https://vidu.vn/', '/', '/'],
		['https://vidu.vn/kho-y-te/', '/kho-y-te/', '/'],
		['https://vidu.vn/kho-y-te/tin-tuc/?q=a#b', '/kho-y-te/', '/tin-tuc/'],
		['https://vidu.vn/tin-tuc/tin-tuc/', '/tin-tuc/', '/tin-tuc/'],
	])('%s below %s is %s', (address, base, path) => {
		expect(sitePath(new URL(address), base)).toBe(path);
	});
});

describe('publicAddress', () => {
	const origin = new URL('https://vidu.vn');

	test.each([
		['/', '/', 'https://vidu.vn/'],
		['/so/', '/', 'https://vidu.vn/so/'],
		['/so/', '/kho-y-te/', 'https://vidu.vn/kho-y-te/so/'],
		['/', '/kho-y-te/', 'https://vidu.vn/kho-y-te/'],
	])('%s below %s is %s', (path, base, address) => {
		expect(publicAddress(path, origin, base)).toBe(address);
	});

	test('is none without a site', () => {
		expect(() => publicAddress('/', undefined)).toThrow('names no site');
	});
});
