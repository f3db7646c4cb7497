/** Pages of one shard at most: its index is written within a second or two, and its table costs about 60 kB. */
export const shardSize = 5_000;

/**
 * Splits items, newest first, into periods of at most `size`, newest first. The oldest period fills up first and parts at the
 * turn of a month where it can, so that a new page changes the newest period only. Items without a date count as the oldest.
 */
export function periodsOf<Item>(items: readonly Item[], month: (item: Item) => string, size = shardSize): Item[][] {
	const periods: Item[][] = [];
	const oldestFirst = items.toReversed();
	for (let start = 0; start < oldestFirst.length; ) {
		let end = Math.min(start + size, oldestFirst.length);
		if (end < oldestFirst.length) {
			const open = month(oldestFirst[end]!);
			let turn = end;
			while (turn > start && month(oldestFirst[turn - 1]!) === open) turn--;
			// A month that fills a period by itself is parted anywhere.
			if (turn > start) end = turn;
		}
		periods.push(oldestFirst.slice(start, end).toReversed());
		start = end;
	}
	return periods.toReversed();
}
