/** How large a part may become. */
export interface PartSize {
	readonly items: number;
	/** In the unit of `sizeOf`. */
	readonly size: number;
}

/**
 * Cuts a sequence into parts, each as full as it may be: what is added at the end changes the last part only. An item that
 * is larger than a part stands alone. Nothing gives no part.
 */
export function* cutIntoParts<Item>(
	items: Iterable<Item>,
	sizeOf: (item: Item) => number,
	most: PartSize,
): Generator<Item[]> {
	let part: Item[] = [];
	let size = 0;
	for (const item of items) {
		const more = sizeOf(item);
		if (part.length > 0 && (part.length === most.items || size + more > most.size)) {
			yield part;
			part = [];
			size = 0;
		}
		part.push(item);
		size += more;
	}
	if (part.length > 0) yield part;
}

/** The name of the n-th part (from 1) of a file in parts: `muc.xml`, `muc-2.xml`. */
export function partName(name: string, extension: string, number: number): string {
	return `${name}${number === 1 ? '' : `-${number}`}.${extension}`;
}
