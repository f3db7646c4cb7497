import type { Colour } from './colours.ts';

/** A drawing before it is one: lines of text and shapes, in pixels from the upper left corner. */
export interface Picture {
	readonly width: number;
	readonly height: number;
	readonly texts: readonly PlacedText[];
	readonly shapes: readonly Shape[];
}

/** One line of text. */
export interface PlacedText {
	readonly runs: readonly Run[];
	/** Pixels free between two runs. */
	readonly gap: number;
	readonly x: number;
	/** The upper edge of the line. */
	readonly y: number;
	readonly size: number;
	/** The height of the line, in whose middle the letters stand. */
	readonly lineHeight: number;
}

/** A part of a line in one weight and colour. */
export interface Run {
	readonly text: string;
	readonly weight: Weight;
	readonly colour: Colour;
}

export type Weight = 'regular' | 'semibold';

/** A path in the notation of SVG, filled, or drawn with a round pen of the width given. */
export interface Shape {
	readonly path: string;
	readonly colour: Colour;
	readonly pen?: number;
	/** Where the origin of the path lies, and how much it is enlarged. */
	readonly x: number;
	readonly y: number;
	readonly scale: number;
}
