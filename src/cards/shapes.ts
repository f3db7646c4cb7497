import type { PartialLevel } from './card.ts';
import type { Colour } from './colours.ts';
import type { Shape } from './picture.ts';

/** The mark of the site, an open folder whose fold is a heartbeat, in a square of 32: as in `public/favicon.svg`. */
export const markPaths = [
	'M3 25V7.5A1.5 1.5 0 0 1 4.5 6H11.5l3 3.5H26A1.5 1.5 0 0 1 27.5 11v2.5',
	'M3 25.5 5.300 18H10.5l2.200-4.5 3.600 8.5 2.5-4H29.5l-2.400 7.5Z',
];
const markPen = 2.6;
const markSide = 32;

/** The mark of the site in a square with this side. */
export function markShapes(x: number, y: number, side: number, colour: Colour): Shape[] {
	return markPaths.map((path) => ({ path, x, y, scale: side / markSide, pen: markPen, colour }));
}

const circle = 'M-8 0A8 8 0 1 1 8 0A8 8 0 1 1 -8 0Z';
/** The part of the circle that is dark: as much as the archive holds, as the pages show it with ◑ ◔ ○. */
const dark: Readonly<Record<PartialLevel, string | undefined>> = {
	excerpt: 'M0 -8A8 8 0 0 1 0 8Z',
	summary: 'M0 0V-8A8 8 0 0 1 8 0Z',
	metadata: undefined,
};

/** The sign of an entry that is not whole, in a square of 20 around its middle. */
export function partialShapes(level: PartialLevel, x: number, y: number, colour: Colour): Shape[] {
	const place = { x, y, scale: 1, colour };
	const path = dark[level];
	return [{ ...place, path: circle, pen: 2 }, ...(path ? [{ ...place, path }] : [])];
}

/** A straight line. */
export function rule(x: number, y: number, width: number, colour: Colour): Shape {
	return { path: `M0 0H${width}`, x, y, scale: 1, pen: 2, colour };
}
