import { expect, it, test } from 'vitest';
import { confidenceLabels, doubtsIn } from './confidence.ts';

it('explains each degree of confidence in words of its own', () => {
	const all = Object.values(confidenceLabels);
	expect(new Set(all.map(({ label }) => label)).size).toBe(all.length);
	expect(all.filter(({ explanation }) => !/^\p{Ll}.*\.$/u.test(explanation))).toEqual([]);
});

test.each([
	['nothing to explain where all is certain', ['certain', 'certain'], []],
	[
		'each doubt once, the smallest first',
		['inferred', 'certain', 'year-missing', 'inferred'],
		['year-missing', 'inferred'],
	],
	['open mentions are not graded', [undefined, 'short-form'], ['short-form']],
] as const)('%s', (_, given, expected) => {
	expect(doubtsIn(given)).toEqual(expected);
});
