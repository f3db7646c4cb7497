import type { EntryCard } from './card.ts';
import { margin, width } from './frame.ts';
import { unitsOf } from './lines.ts';
import { drawable, fitted, type Metrics, type Part, placeBlock, setBlock } from './text-setter.ts';

/** The number of a document is larger than its title. */
const documentLook = { sizes: [46, 42, 38, 34], weight: 'regular' } as const;
const otherLook = { sizes: [76, 64, 56, 50, 46, 42, 38], weight: 'semibold' } as const;
const leading = 1.34;
/** From this size on few lines fill the card. */
const large = 56;
const mostLines = (size: number) => (size >= large ? 3 : 5);

/** The title, the larger the shorter it is, in at most `room` pixels; what does not fit ends in an ellipsis. */
export function titleOf({ title, document }: EntryCard, room: number, metrics: Metrics): Part {
	const units = unitsOf(drawable(title, metrics));
	const { sizes, weight } = document ? documentLook : otherLook;
	const style = { weight, colour: 'ink', leading } as const;
	const most = (size: number) => Math.min(mostLines(size), Math.floor(room / Math.round(size * leading)));
	const size = sizes.at(-1)!;
	const block =
		fitted(units, sizes, style, { width, most }, metrics) ??
		setBlock(units, { ...style, size }, { width, most: most(size) }, metrics);
	return { texts: placeBlock(block, margin, 0), height: block.height };
}
