/** A label that would stand at `at` (its upper edge), and the room that it takes with the gap below it. */
export interface WantedPlace {
	readonly at: number;
	readonly room: number;
}

/**
 * Places for labels one below the other, in the order given, which is that of `at`: none covers another, none lies above `top`,
 * and all lie above `bottom` when they fit. Together they move as little as possible (least squares, by pooling neighbours
 * that push each other). Pure.
 */
export function spreadLabels(wanted: readonly WantedPlace[], top: number, bottom: number): number[] {
	// Measured without the room of those above it, every place only has to lie at or below the one before.
	const blocks: { at: number; count: number }[] = [];
	let above = 0;
	for (const { at, room } of wanted) {
		let block = { at: at - above, count: 1 };
		for (let last = blocks.at(-1); last && last.at > block.at; last = blocks.at(-1)) {
			const count = last.count + block.count;
			block = { at: (last.at * last.count + block.at * block.count) / count, count };
			blocks.pop();
		}
		blocks.push(block);
		above += room;
	}
	const lowest = Math.max(top, bottom - above);
	let before = 0;
	const places = blocks.flatMap(({ at, count }) => Array<number>(count).fill(Math.max(top, Math.min(at, lowest))));
	return places.map((place, index) => {
		const y = place + before;
		before += wanted[index]!.room;
		return y;
	});
}
