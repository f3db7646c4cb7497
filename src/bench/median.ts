/** The item in the middle by `key`; of an even number, the lower of the two. Throws on an empty list. */
export function median<Item>(items: readonly Item[], key: (item: Item) => number): Item {
	const sorted = items.toSorted((a, b) => key(a) - key(b));
	const middle = sorted[Math.floor((sorted.length - 1) / 2)];
	if (middle === undefined) throw new Error('No item to take the median of');
	return middle;
}
