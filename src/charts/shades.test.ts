import { describe, expect, test } from 'vitest';
import { shadesUpTo } from './shades.ts';

test.each([
	[0, [1]],
	[1, [1]],
	[4, [1, 3]],
	[17, [1, 2, 5, 10]],
	[109, [1, 7, 30, 60]],
	[1000, [1, 60, 300, 600]],
])('up to %i the shades begin at %j', (most, expected) => {
	const shadeOf = shadesUpTo(most);
	const steps = Array.from({ length: Math.max(2, most + 1) }, (_, count) => count).filter(
		(count) => count > 0 && shadeOf(count) > shadeOf(count - 1),
	);
	expect(steps).toEqual(expected);
});

describe.each([1, 2, 3, 5, 26, 27, 999, 54_321])('up to %i', (most) => {
	const shadeOf = shadesUpTo(most);

	test('nothing is pale, the most is darkest, there are at most four shades between', () => {
		expect(shadeOf(0)).toBe(0);
		expect(shadeOf(1)).toBe(1);
		expect(shadeOf(most)).toBe(shadeOf(most * 1000));
		expect(shadeOf(most)).toBeLessThanOrEqual(4);
	});
});
