import { describe, expect, it, test } from 'vitest';
import { drawMonths } from './month-bars.ts';

const months = (totals: readonly number[]) =>
	totals.map((total, index) => ({ label: `${index + 1}/2025`, total, part: Math.floor(total / 2) }));
const shapes = ['narrow', 'wide'] as const;

describe.each(shapes)('a %s drawing', (shape) => {
	it('has a bar a month from the left, as high as its number, the part inside the whole', () => {
		const { bars } = drawMonths(months([4, 0, 8, 2]), shape);
		const heights = bars.map(({ total }) => total.height);
		expect(heights[2]).toBeGreaterThan(0);
		expect(heights.map((height) => Math.round((height / heights[2]!) * 100))).toEqual([50, 0, 100, 25]);
		expect(bars.map(({ x }) => x)).toEqual(bars.map(({ x }) => x).toSorted((a, b) => a - b));
		for (const { total, part } of bars) {
			expect(part.y).toBeGreaterThanOrEqual(total.y);
			expect(part.y + part.height).toBeCloseTo(total.y + total.height);
		}
	});

	test.each([1, 2, 12, 24])('of %i months lies within its frame, bars and names apart', (count) => {
		const { width, height, bars, months: names, scale } = drawMonths(months(Array(count).fill(1234)), shape);
		for (const [index, bar] of bars.entries()) {
			const before = bars[index - 1];
			if (before) expect(bar.x).toBeGreaterThan(before.x + before.width);
			expect(bar.x + bar.width).toBeLessThanOrEqual(width);
			expect(bar.total.y).toBeGreaterThan(0);
		}
		// «12/2025» takes some 50 units.
		for (const [index, { x }] of names.entries()) {
			expect(x + 25).toBeLessThanOrEqual(width + 4);
			if (index > 0) expect(x - names[index - 1]!.x).toBeGreaterThan(50);
		}
		expect(names.at(-1)?.text).toBe(`${count}/2025`);
		expect(Math.max(...scale.map(({ y }) => y))).toBeLessThan(height);
	});
});

test.each([
	[0, [0, 1]],
	[1, [0, 1]],
	[3, [0, 1, 2, 3]],
	[9, [0, 2, 4, 6, 8, 10]],
	[62, [0, 20, 40, 60, 80]],
	[10_000, [0, 2000, 4000, 6000, 8000, 10_000]],
])('the scale up to %i has round numbers', (highest, expected) => {
	expect(drawMonths(months([highest]), 'wide').scale.map(({ text }) => Number(text.replace('.', '')))).toEqual(
		expected,
	);
});

test('nothing to draw gives an empty frame', () => {
	expect(drawMonths([], 'narrow').bars).toEqual([]);
});
