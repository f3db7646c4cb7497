import type { SiteCard } from './card.ts';
import { cardSize } from './card-size.ts';
import { unitsOf } from './lines.ts';
import type { Picture } from './picture.ts';
import { markShapes } from './shapes.ts';
import { drawable, type Metrics, placeBlock, setBlock } from './text-setter.ts';

const left = 120;
const width = cardSize.width - 2 * left;

/** The card of the site: its mark, its name, and what it is. */
export function sitePicture({ site, tagline }: SiteCard, metrics: Metrics): Picture {
	const name = { size: 104, weight: 'semibold', colour: 'ink', leading: 1.3 } as const;
	const words = { size: 42, weight: 'regular', colour: 'soft', leading: 1.4 } as const;
	const above = setBlock(unitsOf(drawable(site, metrics)), name, { width, most: 2 }, metrics);
	const below = setBlock(unitsOf(drawable(tagline, metrics)), words, { width, most: 2 }, metrics);
	const mark = 132;
	const gap = 20;
	const top = Math.round((cardSize.height - mark - above.height - below.height - 2 * gap) / 2);
	return {
		...cardSize,
		texts: [
			...placeBlock(above, left, top + mark + gap),
			...placeBlock(below, left, top + mark + gap + above.height + gap),
		],
		// The drawing does not begin at the edge of its square.
		shapes: markShapes(left - mark / 16, top, mark, 'teal'),
	};
}
