import { describe, expect, it, test } from 'vitest';
import { canonicalOf, keyOfCitation } from './find-citations.ts';
import { mistakableNumbers } from './mistakable-numbers.ts';
import { notNumbers, numberCases } from './number-cases.ts';
import { citationsInText } from './text-alone.ts';
import { typeCode } from './type-code.ts';

describe('a number in a text', () => {
	it.each(numberCases)('$text → $canonical', ({ text, canonical, type, party, date, key, suspect, count = 1 }) => {
		const found = citationsInText(text);
		expect(found.map(({ text: as }) => as)).toHaveLength(count);
		const [first] = found;
		expect(canonicalOf(first!)).toBe(canonical);
		expect(first!.confidence === 'suspect').toBe(suspect === true);
		if (type) expect(typeCode(first!)).toBe(type);
		if (party) expect(first!.number?.form).toBe('party');
		if (date) expect(first!.date?.slice(0, date.length)).toBe(date);
		if (key) expect(keyOfCitation(first!)).toBe(key);
		expect(text.slice(first!.start, first!.end)).toBe(first!.text);
	});
});

describe('a citation lacks its year only when it tells neither day, year nor term', () => {
	test.each([
		['Chương trình 02-Ctr/ĐU ngày 23/10/2025', 'inferred'],
		['Kế hoạch 137-KH/TU ngày 23/10/2025', 'inferred'],
		['Kế hoạch 137-KH/TU năm 2025', 'inferred'],
		['Chương trình 02-Ctr/ĐU', 'year-missing'],
		['Chỉ thị 25-CT/TW', 'year-missing'],
		['Chỉ thị 25-CT/TW ngày 25/10/2023', 'certain'],
		['Quyết định 659/QĐ-TTg', 'year-missing'],
		['Kế hoạch 7095/KH-UBND', 'year-missing'],
		['Kế hoạch 7095/KH-UBND ngày 11/11/2025', 'inferred'],
		['Kế hoạch 1/KH-UBND ngày 2/3/2024 của UBND tỉnh Lai Châu và Chương trình 3-CTr/TU', 'year-missing'],
	])('%s → %s', (text, confidence) => {
		expect(citationsInText(text).at(-1)!.confidence).toBe(confidence);
	});
});

test.each([...notNumbers, ...mistakableNumbers])('%s is no number', (text) => {
	expect(citationsInText(text)).toEqual([]);
});
