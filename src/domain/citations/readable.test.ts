import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCitations } from './find-citations.ts';
import { readable } from './readable.ts';

test.each([
	['12\u00A0/\u2009QÐ–UBND', '12 / QĐ-UBND'],
	['12／ＱĐ－UBND', '12/QĐ-UBND'],
	['12⁄QƉ\u2011UBND', '12/QĐ-UBND'],
	['12∕КН_UBND', '12/KH-UBND'],
	['Nghị\u200B quy\u00ADết', 'Nghị quyết'],
	['Nghị quyết'.normalize('NFD'), 'Nghị quyết'],
	['dòng\r\nmới\fnữa\u2028thôi', 'dòng \nmới\nnữa\nthôi'],
])('%#: %s reads %s', (original, text) => {
	expect(readable(original).text).toBe(text);
});

test('numbers of full-width figures are found', () => {
	expect(findCitations('số ７０９５／ＫＨ－ＵＢＮＤ')[0]?.text).toBe('７０９５／ＫＨ－ＵＢＮＤ');
});

test('tells where its characters stand in the original', () => {
	const original = 'Thông\u200B tư 12/Q\u00ADĐ-U\u200BBND'.normalize('NFD');
	const { text, place } = readable(original);
	const start = text.indexOf('12/');
	const found = place(start, text.length);
	expect(original.slice(found.start, found.end)).toBe('12/Q\u00ADĐ-U\u200BBND'.normalize('NFD'));
});

test('every stretch of it comes from one of the original, in order', () => {
	const letters = fc.string({ unit: fc.constantFrom(...'aĐÐế ê\u0301\u0323\u200B\u00AD－/_\n'), maxLength: 30 });
	fc.assert(
		fc.property(letters, (original) => {
			const { text, place } = readable(original);
			let last = 0;
			for (let at = 0; at < text.length; at++) {
				const { start, end } = place(at, at + 1);
				expect(start).toBeGreaterThanOrEqual(last);
				expect(end).toBeGreaterThan(start);
				expect(end).toBeLessThanOrEqual(original.length);
				expect(readable(original.slice(start, end)).text).toContain(text[at]);
				last = start;
			}
		}),
	);
});
