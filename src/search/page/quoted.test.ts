import { expect, test } from 'vitest';
import { counted, quoted } from './quoted.ts';

test.each([
	['sởi', '“sởi”'],
	['"bệnh án" điện tử', '«"bệnh án" điện tử»'],
	['“bệnh án”', '«“bệnh án”»'],
	['đ'.repeat(81), `“${'đ'.repeat(80)} …”`],
])('%s is quoted', (text, result) => {
	expect(quoted(text)).toBe(result);
});

test.each([
	[0, '0'],
	[999, '999'],
	[1_280, '1.280'],
	[1_234_567, '1.234.567'],
])('%d is written with points', (count, text) => {
	expect(counted(count)).toBe(text);
});
