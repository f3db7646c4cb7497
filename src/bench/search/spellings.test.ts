import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spell, spellings } from './spellings.ts';

test.each([
	['Hoà Bình: sức khỏe, tuỷ', 'hoa binh: suc khoe, tuy', 'Hòa Bình: sức khoẻ, tủy'],
	['KHÓA hoàn thuý?', 'khoa hoan thuy?', 'KHOÁ hoàn thúy?'],
	['Đỗ Quý, quỹ 95%', 'do quy, quy 95%', 'Đỗ Quý, quỹ 95%'],
])('«%s»', (typed, bare, other) => {
	expect(spellings.map((spelling) => spell(typed, spelling))).toEqual([typed, bare, other]);
});

test('a query in decomposed letters is put together before its tones move', () => {
	expect(spell('hòa'.normalize('NFD'), 'other-tone')).toBe('hoà');
});

test('the other tone placement twice is the query itself', () => {
	const words = fc.array(fc.constantFrom('hoà', 'Hóa', 'UỶ', 'thủy', 'quà', 'ngoài', '12', '–', 'khoẻ.'));
	fc.assert(
		fc.property(words, (parts) => {
			const query = parts.join(' ');
			expect(spell(spell(query, 'other-tone'), 'other-tone')).toBe(query);
		}),
	);
});
