import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOf } from './words.ts';

const exact = (text: string) => wordsOf(text).map((word) => word.exact);
const folded = (text: string) => wordsOf(text).map((word) => word.folded);

describe('words', () => {
	test.each([
		['hoà bình', 'hòa bình'],
		['HÒA BÌNH'.normalize('NFD'), 'hòa bình'],
		['bác sỹ', 'bác sĩ'],
		['kỹ thuật', 'kĩ thuật'],
		['Uỷ ban', 'ủy ban'],
		['đột quị', 'đột quỵ'],
		['ḏộng', 'động'],
		['ÐAU', 'đau'],
		['Ɖau', 'đau'],
	])('%s and %s are the same', (one, other) => {
		expect(exact(one)).toEqual(exact(other));
	});

	test.each([
		['hòa', 'hóa'],
		['y', 'i'],
		['thuỳ', 'thì'],
		['tây', 'tai'],
	])('%s and %s are not', (one, other) => {
		expect(exact(one)).not.toEqual(exact(other));
	});

	test('without diacritics, đ is d', () => {
		expect(folded('Đề án 06/QĐ-TTg, «điều dưỡng»')).toEqual(['de', 'an', '06', 'qd', 'ttg', 'dieu', 'duong']);
	});

	test('tell where they stand in the NFC text, whatever the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const nfc = text.normalize('NFC');
				for (const { start, end, exact: word } of wordsOf(text)) {
					expect(wordsOf(nfc.slice(start, end)).map((same) => same.exact)).toEqual([word]);
				}
			}),
		);
	});

	test.each([
		['Phòng sởi. Quai bị', ['Quai']],
		['Phòng sởi: quai bị; cúm', ['quai', 'cúm']],
		['TP.HCM, 1.000 liều', []],
		['(sởi.) Quai', ['Quai']],
		['sởi – quai bị, cúm', []],
	])('in «%s», %j begin a new sentence or part of one', (text, starts) => {
		const apart = wordsOf(text).filter((word) => word.apart);
		expect(apart.map(({ start, end }) => text.slice(start, end))).toEqual(starts);
	});
});
