import type { Colour } from './colours.ts';
import { drawableText } from './drawable-text.ts';
import type { FontMetrics } from './font-metrics.ts';
import { type Clipped, fitsLines, type Measure, setLines, type Unit } from './lines.ts';
import type { PlacedText, Run, Weight } from './picture.ts';

/** The fonts as line breaking sees them. */
export type Metrics = Readonly<Record<Weight, FontMetrics>>;

/** How a text looks. */
export interface Style {
	readonly size: number;
	readonly weight: Weight;
	readonly colour: Colour;
	/** Of a line, as a multiple of the size: stacked tone marks need 1.3. */
	readonly leading: number;
}

/** Kerning can make a line longer than its letters. */
const kerningRoom = 1.01;

/** The width of texts in a style. */
export function measureOf({ size, weight }: Pick<Style, 'size' | 'weight'>, metrics: Metrics): Measure {
	return (text) => metrics[weight].widthOf(text) * size * kerningRoom;
}

/** A text with what both fonts draw; they have the same characters. */
export function drawable(text: string, metrics: Metrics): string {
	return drawableText(text, metrics.regular.has);
}

/** Lines whose upper edge lies at 0. */
export interface Part {
	readonly texts: readonly PlacedText[];
	readonly height: number;
}

export interface Block extends Clipped {
	readonly style: Style;
	readonly height: number;
}

/** A text in as few lines as it needs, at most `most`. */
export function setBlock(
	units: readonly Unit[],
	style: Style,
	{ width, most }: { readonly width: number; readonly most: number },
	metrics: Metrics,
): Block {
	const set = setLines(units, width, most, measureOf(style, metrics));
	return { ...set, style, height: set.lines.length * lineHeight(style) };
}

/** The text in the largest of the sizes in which all of it fits in the lines that a size may have; undefined when in none. */
export function fitted(
	units: readonly Unit[],
	sizes: readonly number[],
	style: Omit<Style, 'size'>,
	{ width, most }: { readonly width: number; readonly most: (size: number) => number },
	metrics: Metrics,
): Block | undefined {
	for (const size of sizes) {
		const sized = { ...style, size };
		if (fitsLines(units, width, most(size), measureOf(sized, metrics)))
			return setBlock(units, sized, { width, most: most(size) }, metrics);
	}
	return undefined;
}

/** The lines of a block from this corner on. */
export function placeBlock({ lines, style }: Block, x: number, y: number): PlacedText[] {
	return lines.map((text, line) => placeRow([{ text, ...style }], style, { x, y: y + line * lineHeight(style) }));
}

/** One line of several runs whose upper left corner is given; `gap` stays free between them. */
export function placeRow(
	runs: readonly Run[],
	style: Pick<Style, 'size' | 'leading'>,
	{ x, y, gap = 0 }: { readonly x: number; readonly y: number; readonly gap?: number },
): PlacedText {
	return {
		runs: runs.map(({ text, weight, colour }) => ({ text, weight, colour })),
		gap,
		x,
		y,
		size: style.size,
		lineHeight: lineHeight(style),
	};
}

/** The height of a line in pixels. */
export function lineHeight({ size, leading }: Pick<Style, 'size' | 'leading'>): number {
	return Math.round(size * leading);
}
