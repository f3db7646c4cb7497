import { expect, test } from 'vitest';
import { quantile } from './quantile.ts';

test('takes values of the list by nearest rank', () => {
	const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);
	expect([0.5, 0.95, 1].map((share) => quantile(hundred, share))).toEqual([50, 95, 100]);
	expect(quantile([9, 100, 20], 0.5)).toBe(20);
	expect(quantile([7], 0.95)).toBe(7);
});

test('has none for an empty list', () => {
	expect(() => quantile([], 0.5)).toThrow('No values');
});
