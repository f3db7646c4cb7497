import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markedPage, pageMark } from '../model.ts';
import { formFeed, tidyCharacters } from './tidy.ts';

const cases: readonly (readonly [what: string, dirty: string, clean: string])[] = [
	['composes loose marks', 'Sở Y tế tỉnh'.normalize('NFD'), 'Sở Y tế tỉnh'],
	['composes a mark that stood behind a zero-width space', 'tê\u200B\u0301', 'tế'],
	['makes every line end a line feed', 'a\r\nb\rc\u2028d\u2029e\vf\u0085g', 'a\nb\nc\nd\ne\nf\ng'],
	['makes every blank a space', 'Sở\u00A0Y\u2003tế\u202F7\u3000%', 'Sở Y tế 7 %'],
	['keeps tabs', 'TT\tChỉ tiêu', 'TT\tChỉ tiêu'],
	['drops what nobody sees', '\uFEFFvắc\u200Bxin\u00AD \u202Eđủ\u202C\u0000\u009F\uFE0F mũi\uFFFC', 'vắcxin đủ mũi'],
	['drops half characters and non-characters', 'a\uD800b\uDC00c\uFFFEd\uFDD0e', 'abcde'],
	['drops page marks that a capture forges', `một${pageMark(7)}hai`, 'mộthai'],
	[
		'draws the bullets of Symbol and Wingdings',
		'\uF0B7 một\n\uF0A7 hai\n\uF0FC ba\n\uF02D bốn\n\uF0D8 năm',
		'• một\n• hai\n• ba\n- bốn\n• năm',
	],
	[
		'reads the signs of Symbol',
		'tỷ lệ \uF0B3 95 %, sai số \uF0B1 2, thấp còi \uF0A3 17, 5 \uF06Dg',
		'tỷ lệ ≥ 95 %, sai số ± 2, thấp còi ≤ 17, 5 µg',
	],
	['reads look-alikes of Đ', 'Ðiều ƉIỀU ðiều', 'Điều ĐIỀU điều'],
	['opens ligatures', 'ﬁle ﬂuor oﬃce', 'file fluor office'],
	['makes special hyphens plain', '02‑KH/BCĐTW', '02-KH/BCĐTW'],
	[
		'keeps dashes, quotation marks and superscripts',
		'2025–2030 — “a” ‘b’ … 5‰ m² 10³ «c» ½ ≤ €',
		'2025–2030 — “a” ‘b’ … 5‰ m² 10³ «c» ½ ≤ €',
	],
	['shows what could not be decoded', 'b\uFFFDnh', 'b\uFFFDnh'],
];

describe('tidyCharacters', () => {
	test.each(cases)('%s', (_, dirty, clean) => {
		expect(tidyCharacters(dirty)).toBe(clean);
	});

	test('keeps form feeds, which begin pages', () => {
		expect(tidyCharacters(`trang một${formFeed}trang hai`)).toBe('trang một\ftrang hai');
	});

	test('leaves no page mark whatever the page', () => {
		fc.assert(fc.property(fc.integer({ min: 0, max: 60_000 }), (page) => tidyCharacters(pageMark(page)) === ''));
		expect(markedPage(pageMark(60_000))).toBe(60_000);
	});

	test('changes nothing the second time', () => {
		const anything = fc.string({ unit: 'binary', maxLength: 60 });
		const dirt = fc.string({
			unit: fc.constantFrom(
				'a',
				'đ',
				'Ð',
				'\u0301',
				'\u0323',
				'\u200B',
				'\r',
				'\n',
				'\uF0B7',
				'\uF0A3',
				'1',
				' ',
				'ﬁ',
				'\u2000',
				'\uD835',
			),
		});
		fc.assert(
			fc.property(fc.oneof(anything, dirt), (text) => {
				const once = tidyCharacters(text);
				expect(tidyCharacters(once)).toBe(once);
			}),
			{ numRuns: 500 },
		);
	});

	test.each(['\u0301', '\u0323\u0301', '\r', '\u00A0', '\uF0A3', '\uF0B7', 'a', '\uD800', '\u{F0001}'])(
		'ends soon on a megabyte of one character: %j',
		(character) => {
			expect(tidyCharacters(character.repeat(1_000_000)).length).toBeLessThanOrEqual(1_000_000);
		},
	);
});

test('more form feeds than any document has pages begin none', () => {
	expect(tidyCharacters(`a${formFeed.repeat(10_000)}b`)).toBe(`a${formFeed.repeat(10_000)}b`);
	expect(tidyCharacters(`a${formFeed.repeat(10_001)}b`)).toBe(`a${'\n'.repeat(10_001)}b`);
});
