import { expect, test } from 'vitest';
import { isGarbled } from './legibility.ts';

test('fonts without letters are noticed; Vietnamese, English and tables of figures are not', () => {
	const sentence = 'Sở Y tế yêu cầu các đơn vị trực thuộc khẩn trương triển khai các biện pháp phòng, chống dịch. ';
	const shifted = [...sentence.normalize('NFD').repeat(5)]
		.map((letter) => String.fromCharCode(letter.charCodeAt(0) - 29))
		.join('');
	expect(isGarbled([shifted])).toBe(true);
	expect(isGarbled([sentence.replace(/\p{L}/gu, '\uE021').repeat(5)])).toBe(true);
	expect(isGarbled([sentence.repeat(5)])).toBe(false);
	expect(isGarbled(['The department of health reports the number of measles cases in the province. '.repeat(5)])).toBe(
		false,
	);
	expect(isGarbled(['1 23,5 67,8 90,1 12,4% <17 (3) 4.500 '.repeat(30)])).toBe(false);
	expect(isGarbled(['Số: 12'])).toBe(false);
});
