import { expect, test } from 'vitest';
import { byTitle, matches } from './pack-list.ts';

test('titles stand in the order of Vietnamese', () => {
	const titles = ['Đà Nẵng', 'Điện Biên', 'Cần Thơ', 'An Giang', 'Ấn phẩm', 'Dịch tễ'];
	expect(byTitle(titles.map((title) => ({ title }))).map(({ title }) => title)).toEqual([
		'An Giang',
		'Ấn phẩm',
		'Cần Thơ',
		'Dịch tễ',
		'Đà Nẵng',
		'Điện Biên',
	]);
});

test.each([
	['Đà Nẵng', 'da nang', true],
	['Đà Nẵng', ' NẴNG', true],
	['Đà Nẵng', '', true],
	['Đà Nẵng', 'Đồng', false],
])('%s is found by «%s»: %s', (title, typed, found) => {
	expect(matches(title, typed)).toBe(found);
});
