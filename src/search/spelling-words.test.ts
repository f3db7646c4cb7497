import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '#domain/text.ts';
import { readSpellingWords, spellingWords } from './spelling-words.ts';

test('words are known as they are mostly written, with how common they are in any writing', () => {
	const known = readSpellingWords(
		spellingWords(
			new Map([
				['khỏe', 6],
				['khoe', 3],
				['đường', 1],
				['7095', 50],
				['y', 100],
				['x9', 2],
			]),
		),
	);
	expect([...known]).toEqual([
		['duong', { written: 'đường', frequency: 0 }],
		['khoe', { written: 'khỏe', frequency: 3 }],
	]);
});

test('words of very many pages leave the frequencies of the others in their places', () => {
	const known = readSpellingWords(
		spellingWords(
			new Map([
				['an', 70_000],
				['ba', 1],
				['ca', 4],
			]),
		),
	);
	expect([...known.values()].map(({ frequency }) => frequency)).toEqual([9, 0, 2]);
});

test('all words come back, however long the letters that they share', () => {
	const word = fc.string({ unit: fc.constantFrom('a', 'á', 'b'), minLength: 2, maxLength: 24 });
	fc.assert(
		fc.property(fc.uniqueArray(word, { selector: fold }), (words) => {
			const known = readSpellingWords(spellingWords(new Map(words.map((written) => [written, 1]))));
			expect([...known.values()].map(({ written }) => written).sort()).toEqual(words.toSorted());
		}),
	);
});
