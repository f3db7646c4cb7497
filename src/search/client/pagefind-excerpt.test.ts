import { expect, test } from 'vitest';
import { excerptPieces } from './pagefind-excerpt.ts';

const words = (excerpt: string) => excerptPieces(excerpt).map(({ text, marked }) => (marked ? `[${text}]` : text));

test.each([
	['không có từ nào', ['không có từ nào']],
	['có <mark>thuốc</mark> <mark>men,</mark> đủ', ['có ', '[thuốc]', ' ', '[men,]', ' đủ']],
	['<mark>Sở</mark> Y tế', ['[Sở]', ' Y tế']],
	['', []],
])('%j', (excerpt, pieces) => {
	expect(words(excerpt)).toEqual(pieces);
});

test('a text that looks like HTML stays as it was written', () => {
	expect(words('trẻ &lt;17 &lt;img src=x onerror=alert(1)&gt; <mark>&lt;b&gt;</mark> R&D &amp;')).toEqual([
		'trẻ <17 <img src=x onerror=alert(1)> ',
		'[<b>]',
		' R&D &amp;',
	]);
});
