import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KnownWord } from '../spelling-words.ts';
import { candidatesFor } from './spelling.ts';

const known = new Map<string, KnownWord>([
	['benh', { written: 'bệnh', frequency: 9 }],
	['vien', { written: 'viện', frequency: 9 }],
	['vieng', { written: 'viếng', frequency: 1 }],
	['veni', { written: 'veni', frequency: 0 }],
	['dien', { written: 'điện', frequency: 7 }],
]);
const found = (word: string) => candidatesFor(word, known).map(({ written }) => written);

test.each([
	['bneh', ['bệnh']],
	['benhh', ['bệnh']],
	['bnh', ['bệnh']],
	['bexh', ['bệnh']],
	['vein', ['viện', 'veni']],
	['viem', ['viện']],
	['xyz', []],
	['be', []],
	['123', []],
])('%s may be %j', (word, expected) => {
	expect(found(word)).toEqual(expected);
});

test('a swap is likelier than another slip into a word twice as frequent, not than one into a far commoner word', () => {
	const likeliest = (frequency: number) =>
		candidatesFor(
			'vein',
			new Map([
				['vien', { written: 'viện', frequency: 3 }],
				['veni', { written: 'veni', frequency: 0 }],
				['vei', { written: 'vei', frequency }],
			]),
		)[0]!.written;
	expect(likeliest(4)).toBe('viện');
	expect(likeliest(8)).toBe('vei');
});

test('every word one slip away is found, whatever the slip', () => {
	const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
	fc.assert(
		fc.property(
			fc.string({ unit: letter, minLength: 4, maxLength: 9 }),
			fc.nat(9),
			letter,
			fc.nat(3),
			(word, place, other, slip) => {
				const at = place % word.length;
				const slipped = [
					word.slice(0, at) + word.slice(at + 1),
					word.slice(0, at) + other + word.slice(at),
					word.slice(0, at) + other + word.slice(at + 1),
					word.slice(0, at) + (word[at + 1] ?? '') + word[at] + word.slice(at + 2),
				][slip]!;
				fc.pre(slipped !== word);
				expect(candidatesFor(slipped, new Map([[word, { written: word, frequency: 0 }]]))).toHaveLength(1);
			},
		),
	);
});
