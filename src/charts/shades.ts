import { scaleThreshold } from 'd3-scale';

/** Where the shades above the second begin, as shares of the greatest count: the squares of 1/4, 2/4 and 3/4. */
const shares = [1 / 16, 4 / 16, 9 / 16];

/** How dark a count is drawn: 0 for none, 1 to 4 the more there are. */
export type Shade = (count: number) => number;

/**
 * Shades for counts up to `most`. The steps widen, so that one place or month with very much leaves differences among the
 * others; they begin at round numbers, so that one entry more seldom moves them.
 */
export function shadesUpTo(most: number): Shade {
	const bounds = [...new Set([1, ...shares.map((share) => rounded(Math.max(1, most * share)))])];
	return scaleThreshold<number, number>()
		.domain(bounds)
		.range([0, ...bounds.map((_, index) => index + 1)]);
}

/** The next whole number, to one significant digit. */
function rounded(value: number): number {
	return Number(Math.ceil(value).toPrecision(1));
}
