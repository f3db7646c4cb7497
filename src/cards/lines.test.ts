import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberUnits, setLines, unitsOf } from './lines.ts';

/** Every character is one wide. */
const measure = (text: string) => Array.from(text).length;
const set = (text: string, width: number, most: number) => setLines(unitsOf(text), width, most, measure);

test('words are set in lines of about one length', () => {
	expect(set('một hai ba bốn năm sáu bảy', 20, 3)).toEqual({ lines: ['một hai ba bốn', 'năm sáu bảy'], cut: false });
});

test('a number goes on in the next line after a slash only, and so does no date', () => {
	expect(set('Theo 403/2017/NQLT-UBTVQH14-CP ngày 05/3/2024', 24, 4).lines).toEqual([
		'Theo 403/2017/',
		'NQLT-UBTVQH14-CP',
		'ngày 05/3/2024',
	]);
	expect(setLines(numberUnits('7095/KH-UBND'), 12, 3, measure).lines).toEqual(['7095/KH-UBND']);
	expect(set('giai đoạn 2024 – 2030', 12, 3).lines).toEqual(['giai đoạn', '2024 – 2030']);
});

test('marks stay with the number that they stand beside', () => {
	expect(set('Chỉ thị (25-CT/TW), Kế hoạch', 16, 3).lines).toEqual(['Chỉ thị', '(25-CT/TW),', 'Kế hoạch']);
});

test('«y tế» stays in one piece', () => {
	expect(set('Ngành y tế', 7, 2).lines).toEqual(['Ngành', 'y\u00a0tế']);
});

test('an ellipsis stands after a whole word, not after a comma, not in a number', () => {
	expect(set('một hai, ba bốn', 8, 1)).toEqual({ lines: ['một hai…'], cut: true });
	expect(set('Theo 403/2017/NQLT-UBTVQH14-CP-BYT', 20, 1)).toEqual({ lines: ['Theo…'], cut: true });
});

test('only a word longer than a line is broken', () => {
	expect(set('aaaaaaaaaa', 4, 3)).toEqual({ lines: ['aaaa', 'aaaa', 'aa'], cut: false });
	expect(set('aaaaaaaaaa', 4, 2)).toEqual({ lines: ['aaaa', 'aaa…'], cut: true });
});

test('no line is too long; whatever is left out is left out after whole words at the end', () => {
	const word = fc.stringMatching(/^[a-zàđộ]{1,8}[,;]?$/);
	const number = fc.constantFrom('7095/KH-UBND', '403/2017/NQLT-UBTVQH14-CP', '25/10/2023', '2025-2030');
	fc.assert(
		fc.property(
			fc.array(fc.oneof(word, number), { minLength: 1, maxLength: 40 }),
			fc.integer({ min: 20, max: 60 }),
			fc.integer({ min: 1, max: 5 }),
			(words, width, most) => {
				const { lines, cut } = set(words.join(' '), width, most);
				expect(lines.length).toBeLessThanOrEqual(most);
				expect(lines.filter((line) => measure(line) > width)).toEqual([]);
				// A number that goes on in the next line has a slash there, where no word ends.
				const text = lines.join(' ').replaceAll('/ ', '/');
				if (!cut) expect(text).toBe(words.join(' '));
				else {
					const kept = text.replace(/…$/, '').split(' ');
					expect(words.slice(0, kept.length).join(' ').replace(/[,;]$/, '')).toBe(kept.join(' '));
				}
			},
		),
	);
});
