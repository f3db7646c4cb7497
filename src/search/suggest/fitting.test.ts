import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitting } from './fitting.ts';

test('never more than fits, and hardly fewer', () => {
	const growing = fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 2000 });
	fc.assert(
		fc.property(growing, fc.integer({ min: 0, max: 200_000 }), (steps, limit) => {
			const sums = [0];
			for (const step of steps) sums.push(sums.at(-1)! + step);
			let asked = 0;
			const count = fitting(steps.length, limit, (some) => {
				asked++;
				return sums[some]!;
			});
			const most = sums.findLastIndex((sum) => sum <= limit);
			expect(count).toBeLessThanOrEqual(most);
			expect(count).toBeGreaterThanOrEqual(most - Math.max(1, steps.length / 100));
			expect(asked).toBeLessThan(80);
		}),
	);
});

test('nothing when even nothing is too much', () => {
	expect(fitting(10, 5, (some) => 6 + some)).toBe(0);
});
