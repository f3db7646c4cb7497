import type { EntryCard } from './card.ts';
import { cardSize } from './card-size.ts';
import { dotRoom, margin } from './frame.ts';
import { unitsOf } from './lines.ts';
import type { PlacedText, Run, Shape } from './picture.ts';
import { markShapes, partialShapes, rule } from './shapes.ts';
import { drawable, type Metrics, measureOf, placeBlock, placeRow, type Style, setBlock } from './text-setter.ts';

/** The upper edge of the foot. */
export const footTop = 532;
const right = cardSize.width - margin;

const lineTop = footTop + 20;

const plain = { size: 28, weight: 'regular', colour: 'soft', leading: 1.4 } as const satisfies Style;
const attention = { ...plain, colour: 'ochre' } as const satisfies Style;
const siteStyle = { ...plain, size: 30, weight: 'semibold', colour: 'teal', leading: 39 / 30 } as const satisfies Style;
const middle = lineTop + 20;
/** What the sign of an entry that is not whole takes. */
const signRoom = 30;
const brandGap = 40;
/** What the name of the site may take of the line. */
const mostOfSite = 360;

export interface Foot {
	readonly texts: readonly PlacedText[];
	readonly shapes: readonly Shape[];
}

/** The last line of a card: how complete, when, where; and on the right whose card it is. */
export function footOf(card: EntryCard, metrics: Metrics): Foot {
	const brand = brandOf(card.site, metrics);
	const x = card.partial ? margin + signRoom : margin;
	const facts = factsOf(card, brand.left - brandGap - x, metrics);
	return {
		texts: [placeRow(facts, plain, { x, y: lineTop, gap: dotRoom }), ...brand.texts],
		shapes: [
			rule(margin, footTop, right - margin, 'line'),
			...(card.partial ? partialShapes(card.partial.level, margin + 10, middle, 'ochre') : []),
			...brand.shapes,
		],
	};
}

function factsOf({ partial, date, unsure, place }: EntryCard, room: number, metrics: Metrics): Run[] {
	const dot = { text: '·', ...plain };
	const facts = [
		...(partial ? [{ text: partial.label, ...attention }, dot] : []),
		{ text: date, ...(unsure ? attention : plain) },
	];
	const used = [...facts, dot].reduce((sum, { text }) => sum + measureOf(plain, metrics)(text) + dotRoom, 0);
	const { lines } = setBlock(unitsOf(drawable(place, metrics)), plain, { width: room - used, most: 1 }, metrics);
	return [...facts, ...lines.flatMap((text) => [dot, { text, ...plain }])];
}

function brandOf(site: string, metrics: Metrics): Foot & { readonly left: number } {
	const name = setBlock(unitsOf(drawable(site, metrics)), siteStyle, { width: mostOfSite, most: 1 }, metrics);
	const nameLeft = right - Math.ceil(measureOf(siteStyle, metrics)(name.lines.join('')));
	const side = 44;
	const left = nameLeft - side - 10;
	return {
		left,
		texts: placeBlock(name, nameLeft, lineTop),
		shapes: markShapes(left, middle - side / 2, side, 'teal'),
	};
}
