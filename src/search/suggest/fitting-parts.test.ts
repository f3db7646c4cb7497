import { expect, test } from 'vitest';
import { fittingParts } from './fitting-parts.ts';

const marked = (text: string, typed: string) =>
	fittingParts(text, typed)
		.map((part) => (part.fits ? `[${part.text}]` : part.text))
		.join('');

test.each([
	['Bệnh viện Bạch Mai', 'benh ba', '[Bệnh] viện [Bạch] Mai'],
	['7095/KH-UBND', 'kh 7095', '[7095]/[KH]-UBND'],
	['Hoà Bình', 'hòa', '[Hoà] Bình'],
	['Hòa Bình'.normalize('NFD'), 'binh', 'Hòa [Bình]'],
	['Tin <b>', 'b', 'Tin <[b]>'],
	['Y tế', '', 'Y tế'],
	['', 'y', ''],
])('«%s» for «%s»', (text, typed, expected) => {
	expect(marked(text, typed)).toBe(expected);
});
