export interface PeriodOptions<Item> {
	/** The month of an item, as text that sorts. */
	readonly month: (item: Item) => string;
	/** What counts against the sizes: 1 for each item unless told otherwise. */
	readonly weight?: (item: Item) => number;
	/** What a period may weigh. */
	readonly size: number;
	/** What the newest part of an unfinished period may weigh, but for the rest of a month. */
	readonly step: number;
}

/**
 * Splits items, newest first, into periods, newest first. The oldest period fills up first and parts at the turn of a month
 * where it can; what is left for the newest period is parted again after every `step`, so that a new page changes few others.
 * Items without a date count as the oldest.
 */
export function periodsOf<Item>(items: readonly Item[], options: PeriodOptions<Item>): Item[][] {
	const { size, step } = options;
	const oldestFirst = items.toReversed();
	const periods: Item[][] = [];
	for (let rest = oldestFirst; rest.length > 0; ) {
		const length = turnBefore(fitting(rest, size, options), rest, options);
		if (length < rest.length) periods.push(rest.slice(0, length));
		else periods.push(...newestParts(rest, step, options));
		rest = rest.slice(length);
	}
	return periods.map((period) => period.toReversed()).toReversed();
}

/** The newest part moves on by whole steps: the part before it then stays the same from one step to the next. */
function newestParts<Item>(items: readonly Item[], step: number, options: PeriodOptions<Item>): Item[][] {
	const total = items.reduce((sum, item) => sum + weightOf(item, options), 0);
	const steps = Math.ceil(total / step) - 1;
	const length = turnBefore(fitting(items, steps * step, options), items, options);
	return steps > 0 && length < items.length ? [items.slice(0, length), items.slice(length)] : [[...items]];
}

/** How many items from the first on weigh no more than `most`, at least one. */
function fitting<Item>(items: readonly Item[], most: number, options: PeriodOptions<Item>): number {
	let weight = 0;
	const over = items.findIndex((item) => {
		weight += weightOf(item, options);
		return weight > most;
	});
	return over < 0 ? items.length : Math.max(1, over);
}

/** The last turn of a month at or before a place; the place itself where a month has no turn before it. */
function turnBefore<Item>(place: number, items: readonly Item[], { month }: PeriodOptions<Item>): number {
	if (place >= items.length) return place;
	const open = month(items[place]!);
	let turn = place;
	while (turn > 0 && month(items[turn - 1]!) === open) turn--;
	return turn > 0 ? turn : place;
}

function weightOf<Item>(item: Item, { weight }: PeriodOptions<Item>): number {
	return weight?.(item) ?? 1;
}
