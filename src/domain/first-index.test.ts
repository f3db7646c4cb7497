import { expect, test } from 'vitest';
import { firstIndex } from './first-index.ts';

test.each([
	[[], 0],
	[[5], 0],
	[[1], 1],
	[[1, 2, 5, 7], 2],
	[[1, 2, 3], 3],
])('of %j so many lie below 5: %i', (numbers, count) => {
	expect(firstIndex(numbers.length, (at) => numbers[at]! < 5)).toBe(count);
});
