import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, nfc, slugify, wellFormed } from './text.ts';

const vietnamese = fc.string({
	unit: fc.constantFrom(...'aăâbcdđĐÐƉeêghiklmnoôơpqrstuưvxy0123456789 -/.,\u0300\u0301\u0303\u0309\u0323\u031B'),
});
const anything = fc.oneof(vietnamese, fc.string({ unit: 'binary' }));

describe('fold', () => {
	test.each([
		['Đề án Sức khỏe', 'de an suc khoe'],
		['SỨC KHOẺ', 'suc khoe'],
		['người ưu tiên', 'nguoi uu tien'],
		['7095/KH-UBND', '7095/kh-ubnd'],
		['', ''],
	])('%s is found as %s', (written, folded) => {
		expect(fold(written)).toBe(folded);
		expect(fold(written.normalize('NFD'))).toBe(folded);
	});

	test.each(['Đ', 'đ', 'Ð', 'ð', 'Ɖ'])('%s, whichever look-alike was typed, is d', (letter) => {
		expect(fold(letter)).toBe('d');
	});

	test('does not depend on how the letters were composed, and folding twice changes nothing', () => {
		fc.assert(
			fc.property(anything, (text) => {
				expect(fold(text.normalize('NFC'))).toBe(fold(text.normalize('NFD')));
				expect(fold(fold(text))).toBe(fold(text));
			}),
		);
	});
});

test('nfc joins loose tone marks to their letters', () => {
	expect(nfc('e\u0302\u0301')).toBe('ế');
});

describe('slugify', () => {
	test.each([
		['7095/KH-UBND', '7095-kh-ubnd'],
		['02-Ctr/ĐU', '02-ctr-du'],
		['  «Sức khỏe» & y tế… ', 'suc-khoe-y-te'],
		['51/2024/QH15', '51-2024-qh15'],
		['…', ''],
	])('%s becomes %s', (text, slug) => {
		expect(slugify(text)).toBe(slug);
	});

	test('gives ASCII words joined by single hyphens, and leaves a slug as it is', () => {
		fc.assert(
			fc.property(anything, (text) => {
				const slug = slugify(text);
				expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
				expect(slugify(slug)).toBe(slug);
			}),
		);
	});
});

test('halves of surrogate pairs go, whole characters stay', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			expect(wellFormed(`\uD83D${text}\uDE00`).isWellFormed()).toBe(true);
			expect(wellFormed(text.toWellFormed())).toBe(text.toWellFormed());
		}),
	);
	expect(wellFormed('a\uD83Db😀')).toBe('ab😀');
});
