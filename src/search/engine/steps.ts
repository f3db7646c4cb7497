/** Documents of the first step at least. */
const fewest = 2_000;

/**
 * Which periods are searched and answered together, by the numbers of their documents: each step takes in at least twice what was
 * searched before it, so that few answers replace each other, and with them the ten texts that a reader loads for each.
 */
export function stepsOf(documents: readonly number[]): number[][] {
	const steps: number[][] = [];
	let searched = 0;
	let found = 0;
	for (const [period, count] of documents.entries()) {
		if (found === 0) steps.push([]);
		steps.at(-1)!.push(period);
		found += count;
		if (found < Math.max(fewest, 2 * searched)) continue;
		searched += found;
		found = 0;
	}
	return steps;
}
