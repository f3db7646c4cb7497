import { describe, expect, test } from 'vitest';
import { withoutAlternatives } from './alternate-content.ts';
import { numberingOf } from './numbering.ts';
import { rewritten } from './rewrite.ts';
import { statedByProperties } from './stated.ts';
import { paragraphStyles } from './styles.ts';

const megabyteOf = (unit: string) => unit.repeat(1_000_000 / unit.length);
const noNumbering = numberingOf('');

describe('a megabyte of elements that are never closed is read in bounded time', () => {
	test.each(['<w:style w:styleId="a">', '<w:style w:styleId="a"><w:basedOn w:val="a"/></w:style>'])(
		'styles: %s',
		(unit) => {
			expect([...paragraphStyles(megabyteOf(unit)).keys()]).toEqual(['a']);
		},
	);

	test.each([
		'<w:num w:numId="1">',
		'<w:abstractNum w:abstractNumId="1">',
		'<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0">',
		'<w:num w:numId="1"><w:lvl w:ilvl="0">',
	])('numberings: %s', (unit) => {
		expect(numberingOf(megabyteOf(unit)).placeOfStyle('a')).toBeUndefined();
	});

	test('properties of the file', () => {
		expect(statedByProperties(megabyteOf('<dc:title>'))).toEqual({});
	});

	test.each(['<w:r><w:rPr>', '<w:pPr>', '<w:p><w:pPr><w:pPrChange></w:pPr></w:p>', '<w:p><w:pPr><w:sectPr></w:pPr>'])(
		'text: %s',
		(unit) => {
			expect(rewritten(megabyteOf(unit), new Map(), noNumbering)).toContain('<w:');
		},
	);

	test.each(['<mc:AlternateContent>', '<mc:AlternateContent><a></mc:AlternateContent>', '<mc:AlternateContent><a>'])(
		'alternatives: %s',
		(unit) => {
			expect(withoutAlternatives(megabyteOf(unit)).length).toBeLessThan(100);
		},
	);
});

test('a level that Word does not have counts nothing, however high', () => {
	const numbering = numberingOf(
		'<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="400000000"><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
			'<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
	);
	expect(numbering.next({ numId: '1', level: 400_000_000 })).toBeUndefined();
});
