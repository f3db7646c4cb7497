import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toNewPlacement, tonePlacement, toOldPlacement } from './tone-placement.ts';

test.each([
	['hòa', 'hoà'],
	['khỏe', 'khoẻ'],
	['ủy', 'uỷ'],
	['Ủy', 'Uỷ'],
	['HÓA', 'HOÁ'],
	['Hóa', 'Hoá'],
	['tùy', 'tuỳ'],
	['lũy', 'luỹ'],
	['ngọa', 'ngoạ'],
	['Òa', 'Oà'],
])('%s is old, %s is new', (old, modern) => {
	expect(tonePlacement(old)).toBe('old');
	expect(tonePlacement(modern)).toBe('new');
	expect(toNewPlacement(old)).toBe(modern);
	expect(toOldPlacement(modern)).toBe(old);
	expect(toNewPlacement(modern)).toBe(modern);
});

test.each([
	'quý',
	'qua',
	'quả',
	'quỳ',
	'giá',
	'của',
	'mùa',
	'hoàn',
	'khoẻn',
	'khuỷu',
	'huỳnh',
	'ngoài',
	'xoay',
	'hoa',
	'huế',
	'thuở',
	'ý',
	'à',
	'',
	'Zoà',
])('%s has one placement only', (syllable) => {
	expect(tonePlacement(syllable)).toBeUndefined();
	expect(toNewPlacement(syllable)).toBe(syllable);
	expect(toOldPlacement(syllable)).toBe(syllable);
});

test('the two placements convert into each other', () => {
	const syllable = fc
		.tuple(
			fc.constantFrom('', 'h', 'kh', 'ngh', 'đ', 'qu', 'gi', 'tr'),
			fc.constantFrom(...'òa óa oả oạ òe oẽ ùy uý uỹ oa uy án'.split(' ')),
			fc.constantFrom('', 'n', 'nh'),
		)
		.map((parts) => parts.join(''));
	fc.assert(
		fc.property(syllable, (text) => {
			expect(toOldPlacement(toNewPlacement(text))).toBe(toOldPlacement(text));
			expect(toNewPlacement(toOldPlacement(text))).toBe(toNewPlacement(text));
			expect(toNewPlacement(text).normalize('NFD').length).toBe(text.normalize('NFD').length);
		}),
	);
});
