import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { hiddenCharacters, shownBody, withoutHidden } from './hidden-characters.ts';

const found = (text: string) =>
	hiddenCharacters(text).map(
		({ character, index, kind }) => `${index} ${character.codePointAt(0)!.toString(16)} ${kind}`,
	);

test.each<[what: string, text: string, expected: string[]]>([
	['an override', 'Quyết\u202Eđịnh', ['5 202e direction']],
	['an override with its end', 'a\u202Db\u202Cc', ['1 202d direction', '3 202c direction']],
	['an isolate without end', 'a\u2066b\nc\u2069', ['1 2066 direction', '5 2069 direction']],
	[
		'marks and joiners',
		'a\u200Eb\u200Fc\u061Cd\u200De\u2060f',
		['1 200e other', '3 200f other', '5 61c other', '7 200d other', '9 2060 other'],
	],
	['tags', 'a\u{E0041}\u{E0042}', ['1 e0041 other', '3 e0042 other']],
	[
		'annotations, fillers, variants, controls',
		'\uFFF9a\u3164b\uFE01c\u0008d\u0085',
		['0 fff9 other', '2 3164 other', '4 fe01 other', '6 8 other', '8 85 other'],
	],
])('finds %s', (_, text, expected) => {
	expect(found(text)).toEqual(expected);
});

describe('leaves alone', () => {
	test.each([
		['ordinary text', 'Kế hoạch số 7095/KH-UBND,\n\tngày 11/11/2025'],
		[
			'an isolate around a word in Arabic',
			'tổ chức \u2068\u0627\u0644\u0647\u0644\u0627\u0644\u2069 (Trăng lưỡi liềm đỏ)',
		],
		['isolates within isolates', '\u2067a\u2066b\u2069c\u2069'],
		['pictographs', '👩🏽\u200D⚕\uFE0F ❤\uFE0F 1\uFE0F\u20E3 👨\u200D👩\u200D👧'],
		['a flag made of tags', '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}'],
		['spaces, which are told otherwise', 'a\u00A0b\u200Bc\u00ADd'],
	])('%s', (_, text) => {
		expect(found(text)).toEqual([]);
		expect(withoutHidden(text)).toBe(text);
	});
});

test('nothing is left to take out the second time', () => {
	const pieces = [
		'x',
		'👩',
		'🏴',
		'\u200D',
		'\uFE0F',
		'\u{E0067}',
		'\u{E007F}',
		'\u2066',
		'\u2069',
		'\u202E',
		'\u2060',
		'\n',
		'1',
		'🏽',
	];
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...pieces)), (parts) => {
			expect(hiddenCharacters(withoutHidden(parts.join('')))).toEqual([]);
		}),
		{ numRuns: 1000 },
	);
});

test('what is taken out leaves everything else', () => {
	expect(withoutHidden('\u202EQuyết\u200D định\u{E0041} số\u2066 5\u0000')).toBe('Quyết định số 5');
});

test('a body is shown without references to marks of direction either', () => {
	expect(shownBody('Số &#x202E;5&#8238; &#X0002067;a &#x202Eb &#x202f; &amp; &#7879;\u2060')).toBe(
		'Số 5 a &#x202Eb &#x202f; &amp; &#7879;',
	);
});

test.each([
	['a joiner within', 'Số &#x20&#x20\u200D2E;2E;52', 'Số 52'],
	['one within another', 'Số &#x20&#x202E;2E;52', 'Số 52'],
	['a number that letters follow, as HTML reads it', '<div>&#8238abc&#82380;</div>', '<div>abc&#82380;</div>'],
	[
		'more than anybody would write',
		`${'&#x20'.repeat(50_000)}${'2E;'.repeat(50_000)}`,
		expect.not.stringMatching(/&#x/),
	],
])('nor when there is %s', (_, body, shown) => {
	expect(shownBody(body)).toEqual(shown);
});

test('whatever is written into references, none is left', () => {
	const pieces = ['&#x202E;', '&#8238;', '&#8238', '&#X0202e;', '&#x2067;', '\u200D', '\u202E', 'a', '0', ';'];
	const insertions = fc.array(fc.tuple(fc.constantFrom(...pieces), fc.double({ min: 0, max: 1, noNaN: true })), {
		maxLength: 8,
	});
	fc.assert(
		fc.property(insertions, (parts) => {
			let text = '';
			for (const [piece, place] of parts) {
				const at = Math.round(place * text.length);
				text = text.slice(0, at) + piece + text.slice(at);
			}
			const [shown] = fromHtml(shownBody(text), { fragment: true }).children;
			expect(shown?.type === 'text' ? shown.value : '').not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
		}),
		{ numRuns: 2000 },
	);
});
