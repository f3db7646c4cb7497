import { describe, expect, test } from 'vitest';
import { wantedNumbers } from './number-query.ts';
import { parseQuery } from './parse.ts';

const wanted = (typed: string) =>
	wantedNumbers(parseQuery(typed)).map(({ digits, words }) => `${digits}: ${words.join(' ')}`);

describe('the numbers that a query may mean', () => {
	test.each([
		['7095', ['7095: ']],
		['số 7095', ['7095: ']],
		['06', ['6: ']],
		['kh-ubnd 7095', ['7095: kh ubnd']],
		['659 qd ttg', ['659: qd ttg']],
		['sởi', []],
		['công văn 12 năm 2024', ['12: cong van nam 2024', '2024: cong van 12 nam']],
	])('%s', (typed, numbers) => {
		expect(wanted(typed)).toEqual(numbers);
	});

	test('a number written in full counts within any sentence', () => {
		expect(
			wanted('triển khai Quyết định 659/QĐ-TTg ở các huyện vùng cao của tỉnh trong năm nay và những năm sau'),
		).toEqual(['659: qd ttg']);
		expect(wanted('51/2024/TT-BYT')).toContain('51: 2024 tt byt');
		expect(wanted('21 - NQ / TW')[0]).toBe('21: nq tw');
		expect(wanted('Luật số 51/2024/QH15 có gì mới')).toContain('51: 2024 qh15');
	});
});
