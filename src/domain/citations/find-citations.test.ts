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

test.each([...notNumbers, ...mistakableNumbers])('%s is no number', (text) => {
	expect(citationsInText(text)).toEqual([]);
});
