import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toIndexLetters, toReaderLetters } from './letters.ts';

test.each(['điện', 'Đề án', 'ĐIỆN BIÊN'])(
	'%s can be found without diacritics: every letter splits into its base and marks',
	(word) => {
		const bare = toIndexLetters(word).normalize('NFD').replace(/\p{M}/gu, '');
		expect(bare).toMatch(/^[\x20-\x7E]+$/);
	},
);

test('readers get their letters back', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(...'aáăâđĐeêoôơưdD ') }), (text) => {
			expect(toReaderLetters(toIndexLetters(text.normalize('NFD')))).toBe(text.normalize('NFC'));
		}),
	);
});
