import { expect, test } from 'vitest';
import { stepsOf } from './steps.ts';

test.each([
	[[], []],
	[[77], [[0]]],
	[[100, 900, 4_000], [[0, 1, 2]]],
	[
		[300, 3_700, 4_000, 4_000, 4_000, 4_000, 600],
		[
			[0, 1],
			[2, 3],
			[4, 5, 6],
		],
	],
	[
		[2_500, 100],
		[[0], [1]],
	],
])('periods of %j documents are searched as %j', (documents, steps) => {
	expect(stepsOf(documents)).toEqual(steps);
});

test('twenty large periods need four steps', () => {
	expect(stepsOf(Array<number>(20).fill(4_000)).map(({ length }) => length)).toEqual([1, 2, 6, 11]);
});
