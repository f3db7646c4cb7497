/** How many there are of something in a month, and how many of those are of a kind. */
export interface MonthAmount {
	/** «3/2025». */
	readonly label: string;
	readonly total: number;
	readonly part: number;
}

export interface MonthBar {
	readonly x: number;
	readonly width: number;
	/** The whole, and within it from the ground up the part: top edge and height. */
	readonly total: { readonly y: number; readonly height: number };
	readonly part: { readonly y: number; readonly height: number };
}

export interface ChartText {
	readonly x: number;
	readonly y: number;
	readonly text: string;
}

/** Shapes in units of the drawing, which are CSS pixels at its full width. */
export interface MonthChart {
	readonly width: number;
	readonly height: number;
	readonly bars: readonly MonthBar[];
	/** Horizontal lines with their numbers, which end at `x`; the lowest is the ground. */
	readonly scale: readonly ChartText[];
	/** Names of months, each below the middle of its bar; as many as fit. */
	readonly months: readonly ChartText[];
	/** Where the lines begin. */
	readonly left: number;
}

/** Room for the name of the last month to stand below its bar. */
const margin = { top: 12, right: 22, bottom: 26 };
/** Units that a digit takes, and the numbers keep from the bars. */
const digit = 8;
const gap = 8;
const height = 190;
const widths = { narrow: 320, wide: 672 };
/** Units that the name of a month takes with the gap to the next. */
const labelWidth = 58;
const widestBar = 36;

const whole = new Intl.NumberFormat('vi');

/** Lays out upright bars, one a month from the left, for phones (`narrow`) or wider screens. Pure. */
export function drawMonths(amounts: readonly MonthAmount[], shape: keyof typeof widths): MonthChart {
	const width = widths[shape];
	const { top } = margin;
	const ground = height - margin.bottom;
	const most = Math.max(1, ...amounts.map(({ total }) => total));
	const step = stepOf(most);
	const highest = Math.ceil(most / step) * step;
	const left = whole.format(highest).length * digit + gap;
	const yOf = (amount: number) => round(ground - (amount / highest) * (ground - top));
	const pitch = (width - left - margin.right) / Math.max(1, amounts.length);
	const barWidth = Math.min(widestBar, pitch * 0.72);
	const middleOf = (index: number) => round(left + pitch * (index + 0.5));
	const every = Math.ceil(labelWidth / pitch);
	return {
		width,
		height,
		left,
		bars: amounts.map(({ total, part }, index) => ({
			x: round(middleOf(index) - barWidth / 2),
			width: round(barWidth),
			total: { y: yOf(total), height: round(ground - yOf(total)) },
			part: { y: yOf(part), height: round(ground - yOf(part)) },
		})),
		scale: Array.from({ length: highest / step + 1 }, (_, index) => ({
			x: left - gap,
			y: yOf(index * step),
			text: whole.format(index * step),
		})),
		// Counted from the newest, which always has its name.
		months: amounts.flatMap(({ label }, index) =>
			(amounts.length - 1 - index) % every === 0 ? [{ x: middleOf(index), y: ground + 18, text: label }] : [],
		),
	};
}

/** A round step that divides the height into two to five parts: 1, 2, 5, 10, 20, … */
function stepOf(highest: number): number {
	const power = 10 ** Math.floor(Math.log10(highest / 2));
	const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => highest / candidate <= 5);
	return Math.max(1, step ?? power * 10);
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
