import { expect, test } from 'vitest';
import { merged } from './spans.ts';

const spans = (text: string) =>
	text
		.split(' ')
		.filter(Boolean)
		.map((pair) => ({ start: Number(pair.split('-')[0]), end: Number(pair.split('-')[1]) }));

test.each([
	['1-2 5-6', '3-4 7-8', '1-2 3-4 5-6 7-8'],
	['1-4 6-9', '4-6', '1-4 4-6 6-9'],
	['1-4', '3-5 5-6', '1-4 5-6'],
	['5-6', '1-9', '5-6'],
	['', '1-2', '1-2'],
	['1-2', '', '1-2'],
])('%s with what %s leaves free: %s', (first, second, all) => {
	expect(merged(spans(first), spans(second))).toEqual(spans(all));
});
