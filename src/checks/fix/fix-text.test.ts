import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixText } from './fix-text.ts';

const head = '---\ntitle: A\n---\n';

test.each<[name: string, from: string, to: string]>([
	['decomposed letters', 'tha\u0301ng\n', 'tháng\n'],
	['byte order mark', '\uFEFFa\n', 'a\n'],
	['CRLF and CR', 'a\r\nb\rc\n', 'a\nb\nc\n'],
	['no-break and thin spaces', 'a\u00A0b\u2009c\n', 'a b c\n'],
	['zero-width space and soft hyphen', 'a\u200Bb\u00ADc\n', 'abc\n'],
	['soft hyphen between a letter and its mark', 'tha\u00AD\u0301ng\n', 'tháng\n'],
	['trailing spaces', 'a \nb\t\nc   ', 'a\nb\nc\n'],
	['trailing spaces in the front matter', '---\ntitle: A  \n---  \nb\n', '---\ntitle: A\n---\nb\n'],
	['a hard break stays', `${head}một  \nhai\n`, `${head}một  \nhai\n`],
	['a long hard break is shortened', `${head}một    \nhai\n`, `${head}một  \nhai\n`],
	['no hard break before an empty line', `${head}một  \n\nhai  `, `${head}một\n\nhai\n`],
	['no hard break out of no-break spaces', `${head}một\u00A0\u00A0\nhai\n`, `${head}một\nhai\n`],
	['no code block out of no-break spaces', `${head}\u00A0\u00A0\u00A0\u00A0một\n`, `${head}một\n`],
	['indentation stays', `${head}- a\n    - b\n`, `${head}- a\n    - b\n`],
	['final line end', 'a\n\n\n', 'a\n'],
])('fixes %s', (_, from, to) => {
	expect(fixText(from)).toBe(to);
});

const anyText = fc
	.array(
		fc.oneof(
			fc.string({ unit: 'grapheme' }),
			fc.constantFrom(
				'  \n',
				'\r\n',
				'\u00A0',
				'\u200B',
				'\u00AD',
				'\u0301',
				'ế',
				'e\u0302\u0301',
				'---\n',
				'\uFEFF',
				'\u2009\n',
				'\t',
			),
		),
	)
	.map((parts) => parts.join(''));

test('is idempotent', () => {
	fc.assert(
		fc.property(anyText, (text) => fixText(fixText(text)) === fixText(text)),
		{ numRuns: 2000 },
	);
});

test('changes no visible character', () => {
	const visible = (text: string) =>
		text.replace(/[\s\p{Default_Ignorable_Code_Point}\p{Cc}\uFFF9-\uFFFB]/gu, '').normalize('NFC');
	fc.assert(
		fc.property(anyText, (text) => visible(fixText(text)) === visible(text)),
		{ numRuns: 2000 },
	);
});
