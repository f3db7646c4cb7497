import type { ChartText } from './month-bars.ts';
import type { Shade } from './shades.ts';

export interface MonthCell {
	/** From 1. */
	readonly month: number;
	readonly count: number;
	readonly x: number;
	/** «Th. 3», and the number below: the middle of the base line. */
	readonly name: ChartText;
	readonly number: ChartText;
	/** See `shadesUpTo`. */
	readonly shade: number;
}

/** Six months in a row, in units of the drawing, which are CSS pixels on a phone of 360. */
export interface HalfYear {
	readonly width: number;
	readonly height: number;
	/** Of each cell. */
	readonly cell: { readonly width: number; readonly height: number };
	readonly cells: readonly MonthCell[];
}

const cell = { width: 52, height: 46 };
const pitch = 55.2;
const inHalf = 6;

/** Lays out the twelve months of a year, January first, as two rows that stand below each other or side by side. Pure. */
export function drawYear(months: readonly number[], shadeOf: Shade, format: (count: number) => string): HalfYear[] {
	const halves = [months.slice(0, inHalf), months.slice(inHalf)];
	return halves.map((counts, half) => ({
		width: (inHalf - 1) * pitch + cell.width,
		height: cell.height,
		cell,
		cells: counts.map((count, index) => {
			const month = half * inHalf + index + 1;
			const x = Math.round(index * pitch * 10) / 10;
			const middle = x + cell.width / 2;
			return {
				month,
				count,
				x,
				name: { x: middle, y: 18, text: `Th. ${month}` },
				number: { x: middle, y: 36, text: format(count) },
				shade: shadeOf(count),
			};
		}),
	}));
}
