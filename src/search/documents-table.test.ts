import { expect, test } from 'vitest';
import { dayNumber, lengthCode, lengthOf } from './documents-table.ts';

test.each([
	['1970-01-02', 1],
	['2025-07-01', 20270],
	['2025-07', 20270],
	['2025', 20089],
	['', undefined],
	['khong-ngay', undefined],
])('the day %s is number %s', (iso, number) => {
	expect(dayNumber(iso)).toBe(number);
});

test.each([0, 1, 5, 100, 4_818, 200_000])('a length of %s words is kept within 5 %%', (words) => {
	expect(Math.abs(lengthOf(lengthCode(words)) - words)).toBeLessThanOrEqual(Math.max(0.5, words * 0.05));
});
