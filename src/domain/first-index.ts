/** How many items from the first on are `before`; in their order all of those stand ahead of the others. */
export function firstIndex(length: number, before: (index: number) => boolean): number {
	let [low, high] = [0, length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (before(middle)) low = middle + 1;
		else high = middle;
	}
	return low;
}
