import { expect, test } from 'vitest';
import { encodeNumbers } from '../suggest/number-codec.ts';
import { NumberFinder } from '../suggest/number-finder.ts';
import { nearNumbers } from './near-numbers.ts';

const numbers = ['7095/KH-UBND', '709/QĐ-BYT', '12/KH-UBND', '51/2024/TT-BYT', '7096-CV/TU'];
const finder = new NumberFinder(
	encodeNumbers(numbers.map((number) => ({ number, slug: number, label: '', year: '', held: true }))),
);
const near = (query: string) =>
	nearNumbers(query, (text) => ({ numbers: finder.find(text, 8), named: [], titles: [] })).map(({ number }) => number);

test('the same digits with other letters come first, then the same letters with digits that begin alike', () => {
	expect(near('7096/KH-UBND')).toEqual(['7096-CV/TU', '7095/KH-UBND']);
});

test('a query without digits is near no number', () => {
	expect(near('KH-UBND')).toEqual([]);
});
