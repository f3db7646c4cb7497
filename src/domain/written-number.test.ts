import { expect, test } from 'vitest';
import { readNumber } from './written-number.ts';

test.each([
	['19,93', 19.93, undefined],
	['92', 92, undefined],
	['>13,5', 13.5, 'above'],
	['≥ 95', 95, 'above'],
	['>= 95', 95, 'above'],
	['<17', 17, 'below'],
	['≤ 0,5 %', 0.5, 'below'],
	['1.234,5', 1234.5, undefined],
	['1.234.567', 1_234_567, undefined],
	['12 500', 12_500, undefined],
	['70 %', 70, undefined],
	['1,5‰', 1.5, undefined],
	['-5', -5, undefined],
	['−0,4', -0.4, undefined],
	[' 0 ', 0, undefined],
])('«%s» is %d, %s', (text, value, bound) => {
	expect(readNumber(text)).toEqual({ value, bound });
});

test.each(['', '-', 'Đạt', '13.5', '1,234.5', '12-15', '95 trẻ', '30/38', '> ', '1.23.456', '5,'])(
	'«%s» is no number',
	(text) => {
		expect(readNumber(text)).toBeUndefined();
	},
);
