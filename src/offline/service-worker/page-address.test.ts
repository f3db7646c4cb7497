import { expect, test } from 'vitest';
import { pageAddress } from './page-address.ts';

const root = 'https://kho.example/kho/';

test.each([
	['', ''],
	['?q=a#b', ''],
	['tin-tuc/2026/a/', 'tin-tuc/2026/a/'],
	['tin-tuc/2026/a', 'tin-tuc/2026/a/'],
	['tin-tuc/2026/a/index.html#phan-2', 'tin-tuc/2026/a/'],
])('«%s» is the page «%s»', (asked, page) => expect(pageAddress(`${root}${asked}`, root)).toBe(`${root}${page}`));

test.each([
	'https://kho.example/',
	'https://kho.example/khac/',
	'https://khac.example/kho/',
	`${root}404.html`,
	`${root}du-lieu/muc.csv`,
	`${root}tep/2026/a.pdf`,
])('%s is no page of the site', (address) => expect(pageAddress(address, root)).toBeUndefined());
