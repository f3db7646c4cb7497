import { expect, test } from 'vitest';
import { fileAt, outputFile, pageAddress } from './output-file.ts';

test.each([
	['index', {}, 'index.html'],
	['404', {}, '404.html'],
	['tinh-thanh/index', {}, 'tinh-thanh/index.html'],
	['tim-kiem', {}, 'tim-kiem/index.html'],
	['tin-tuc/[folder]/[slug]', { folder: '2025', slug: 'tin-mot' }, 'tin-tuc/2025/tin-mot/index.html'],
	['chu-de/[id]/[...page]', { id: 'y-te-co-so', page: undefined }, 'chu-de/y-te-co-so/index.html'],
	[
		'chu-de/[id]/[...page]',
		{ id: 'y-te-co-so', page: 'nam-2025/thang-3' },
		'chu-de/y-te-co-so/nam-2025/thang-3/index.html',
	],
	['[...path].csv', { path: 'tin-tuc/2025/tin-mot/bang-1' }, 'tin-tuc/2025/tin-mot/bang-1.csv'],
	['goi-y.json', {}, 'goi-y.json'],
])('%s %o stands in %s', (route, params, file) => {
	expect(outputFile(route, params)).toBe(file);
});

test('the address of a page ends in a slash', () => {
	expect([pageAddress('index.html'), pageAddress('tin-tuc/2025/x/index.html'), pageAddress('404.html')]).toEqual([
		'/',
		'/tin-tuc/2025/x/',
		'/404.html',
	]);
});

test.each([
	['', 'index.html'],
	['404/', '404.html'],
	['tin-tuc/2025/x/', 'tin-tuc/2025/x/index.html'],
	['goi-y.json', 'goi-y.json'],
])('at %o stands %s', (address, file) => {
	expect(fileAt(address)).toBe(file);
});
