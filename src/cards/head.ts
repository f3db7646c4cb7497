import type { EntryCard } from './card.ts';
import { dotRoom, margin, width } from './frame.ts';
import { unitsOf } from './lines.ts';
import {
	drawable,
	type Metrics,
	measureOf,
	type Part,
	placeBlock,
	placeRow,
	type Style,
	setBlock,
} from './text-setter.ts';

const issuerStyle = { size: 30, weight: 'semibold', colour: 'ink', leading: 1.4 } as const satisfies Style;
const kindStyle = { ...issuerStyle, colour: 'teal' } as const satisfies Style;
const originStyle = { ...issuerStyle, weight: 'regular', colour: 'soft' } as const satisfies Style;

/** The first lines of a card: the agency that issued a document, «Tin tức · Báo Lai Châu» of anything else. */
export function headOf({ document, above, origin = '' }: EntryCard, metrics: Metrics): Part {
	return document ? issuerLines(above, metrics) : kindLine(above, origin, metrics);
}

function issuerLines(issuer: string, metrics: Metrics): Part {
	const block = setBlock(unitsOf(drawable(issuer, metrics)), issuerStyle, { width, most: 2 }, metrics);
	return { texts: placeBlock(block, margin, 0), height: block.height };
}

function kindLine(kind: string, origin: string, metrics: Metrics): Part {
	const used = measureOf(kindStyle, metrics)(kind) + 2 * dotRoom + measureOf(originStyle, metrics)('·');
	const units = unitsOf(drawable(origin, metrics));
	const { lines, height } = setBlock(units, originStyle, { width: width - used, most: 1 }, metrics);
	const dot = { text: '·', ...originStyle };
	const runs = [{ text: kind, ...kindStyle }, ...lines.flatMap((text) => [dot, { text, ...originStyle }])];
	return { texts: [placeRow(runs, kindStyle, { x: margin, y: 0, gap: dotRoom })], height };
}
