import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeNumbers, encodeNumbers, type NumberLine } from './number-codec.ts';

const line = (number: string, more: Partial<NumberLine> = {}): NumberLine => ({
	number,
	slug: number.toLowerCase().replaceAll('/', '-').replaceAll('đ', 'd'),
	label: '',
	year: '',
	held: false,
	...more,
});
const carried = (lines: readonly NumberLine[]) => decodeNumbers(JSON.parse(JSON.stringify(encodeNumbers(lines))));
const byNumber = (lines: readonly NumberLine[]) => lines.toSorted((a, b) => (a.number < b.number ? -1 : 1));

test('numbers come back with all that is known of them', () => {
	const lines = [
		line('7095/KH-UBND', { label: 'Kế hoạch, UBND tỉnh Lai Châu', year: '2025', held: true }),
		line('06/QĐ-TTg', { label: 'Quyết định, Thủ tướng Chính phủ', year: '2022' }),
		line('6/QĐ-TTg'),
		line('659/QĐ-TTg', { label: 'Quyết định, Thủ tướng Chính phủ', year: '2025' }),
		line('51/2024/QH15', { label: 'Luật, Quốc hội', year: '2024', held: true }),
		line('02-Ctr/ĐU', { slug: '2-ctr-du' }),
		line('12/KH-UBND', { label: '3 văn bản cùng số', held: true }),
	];
	expect(byNumber(carried(lines))).toEqual(byNumber(lines));
	expect(carried([])).toEqual([]);
});

test('any numbers', () => {
	const lines = fc.uniqueArray(
		fc.record({
			number: fc.stringMatching(/^[0-9]{0,5}[a-zĐđ/&-]{1,6}[0-9]{0,3}$/),
			slug: fc.stringMatching(/^[a-z0-9-]+$/),
			label: fc.constantFrom('', 'Kế hoạch', 'Công văn, Sở Y tế'),
			year: fc.constantFrom('', '2024', '2018'),
			held: fc.boolean(),
		}),
		{ selector: ({ number }) => number },
	);
	fc.assert(
		fc.property(lines, (some) => {
			expect(byNumber(carried(some))).toEqual(byNumber(some));
		}),
	);
});
