import type { Block } from '../../model.ts';

/**
 * How deep each bullet stands, 0 for the outermost. A marker that follows another opens a list below it; coming back to a
 * marker closes what is below. Which marker is the outer one is counted over the whole text.
 */
export function itemDepths(blocks: readonly Block[], markers: readonly (string | undefined)[]): number[] {
	const kinds = markers.map((marker) => (marker === undefined ? undefined : kindOf(marker)));
	const outer = outerPairs(blocks, kinds);
	let open: string[] = [];
	return kinds.map((kind, at) => {
		const block = blocks[at]!;
		if (kind === undefined) {
			if (block.kind !== 'page' && block.kind !== 'figure') open = [];
			return 0;
		}
		const known = open.indexOf(kind);
		if (known >= 0) open = open.slice(0, known + 1);
		else if (open.length > 0 && !mayHold(open.at(-1)!, kind, blocks[at - 1], outer))
			open = [...open.slice(0, -1), kind];
		else open = [...open, kind];
		return open.length - 1;
	});
}

/** All dashes are one marker. */
function kindOf(marker: string): string {
	return /^[–—]$/u.test(marker) ? '-' : marker;
}

/** How often the second marker of «- +» follows a run that the first one opened. */
function outerPairs(blocks: readonly Block[], kinds: readonly (string | undefined)[]): Map<string, number> {
	const counts = new Map<string, number>();
	let opener: string | undefined;
	kinds.forEach((kind, at) => {
		if (kind === undefined) {
			if (blocks[at]!.kind !== 'page') opener = undefined;
			return;
		}
		opener ??= kind;
		if (kind !== opener) counts.set(`${opener} ${kind}`, (counts.get(`${opener} ${kind}`) ?? 0) + 1);
	});
	return counts;
}

function mayHold(above: string, below: string, before: Block | undefined, outer: ReadonlyMap<string, number>): boolean {
	if (before && 'text' in before && before.text.endsWith(':')) return true;
	const holds = outer.get(`${above} ${below}`) ?? 0;
	const held = outer.get(`${below} ${above}`) ?? 0;
	return holds === held ? above !== '+' : holds > held;
}
