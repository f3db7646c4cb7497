/**
 * Gives headings, handed over in order, their Markdown depth: 2 for the outermost, one more below each other, at most 6.
 * Levels that the source skips leave no gap, and headings of one level below the same heading stay at one depth.
 */
export function createHeadingDepths(): (level: number) => number {
	const open: number[] = [];
	return (level) => {
		while ((open.at(-1) ?? Number.NEGATIVE_INFINITY) >= level) open.pop();
		open.push(level);
		return Math.min(open.length + 1, 6);
	};
}
