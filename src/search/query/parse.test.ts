import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from './parse.ts';

const parsed = (typed: string) => {
	const { words, quoted, toned } = parseQuery(typed);
	return [
		words.map(({ exact }) => exact).join(' '),
		quoted.map((part) => part.map(({ exact }) => exact).join(' ')),
		toned,
	];
};

describe('a query is taken apart', () => {
	test.each([
		['sức khoẻ', 'sức khỏe', [], true],
		['suc khoe', 'suc khoe', [], false],
		['tiêm "vắc xin" sởi', 'tiêm vắc xin sởi', ['vắc xin'], true],
		['“bệnh viện” «huyện»', 'bệnh viện huyện', ['bệnh viện', 'huyện'], true],
		['chưa đóng "ngoặc', 'chưa đóng ngoặc', [], true],
		['""', '', [], false],
		['"..."', '', [], false],
		['a\u00A0b\tc\nd', 'a b c d', [], false],
		['a\u202Eb\u200Bc\u00ADd', 'abcd', [], false],
		['\u0000\u0007sởi', 'sởi', [], true],
		['7095/KH-UBND', '7095 kh ubnd', [], false],
	])('%j', (typed, words, quoted, toned) => {
		expect(parsed(typed)).toEqual([words, quoted, toned]);
	});
});

test('no text throws, and none is longer than the search can bear', () => {
	fc.assert(
		fc.property(
			fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary', minLength: 2_000, maxLength: 12_000 })),
			(typed) => {
				const { text, words } = parseQuery(typed);
				expect(text.isWellFormed()).toBe(true);
				expect(words.length).toBeLessThanOrEqual(48);
				expect(text.length).toBeLessThanOrEqual(1_000 * 3); // NFC may lengthen a text, threefold at most.
			},
		),
	);
});

test('a half of a surrogate pair is no letter', () => {
	expect(parseQuery('\uD800sởi\uDC00').text).toBe('sởi');
});
