/** A stretch of a text. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** Both lists as one, in order; what overlaps a span of the first is left out. Each list is in order and free of overlaps. */
export function merged<T extends Span>(first: readonly T[], second: readonly T[]): T[] {
	const all: T[] = [];
	let at = 0;
	for (const span of second) {
		while (at < first.length && first[at]!.end <= span.start) all.push(first[at++]!);
		const next = first[at];
		if (!next || span.end <= next.start) all.push(span);
	}
	return [...all, ...first.slice(at)];
}
