import { scaleLinear } from 'd3-scale';
import { readNumber, type WrittenNumber } from '#domain/written-number.ts';

/** A value as its table writes it, and the column that it stands in; `text` is empty where there is none. */
export interface IndicatorValue {
	readonly text: string;
	readonly column: string;
}

export interface IndicatorData {
	/** «%», «Bác sỹ»; empty when the table has none. */
	readonly unit: string;
	readonly from: IndicatorValue;
	readonly to: IndicatorValue;
}

/** A dot on the scale with its label, which a short stroke joins to it. */
export interface IndicatorMark {
	readonly x: number;
	/** The value as written, and what follows it: the name of its column, cut where it is too long. */
	readonly label: {
		readonly x: number;
		readonly y: number;
		/** Which part of the text stands at `x`: near an edge of the drawing the text ends or starts there. */
		readonly anchor: 'start' | 'middle' | 'end';
		readonly value: string;
		readonly column: string;
	};
	/** The stroke, as the `d` of a path. */
	readonly stem: string;
	/** An arrow towards the values that a limit («<», «>») allows; undefined for a plain number. */
	readonly beyond: string | undefined;
}

/** Shapes in units of the drawing, which are CSS pixels at its full width. */
export interface IndicatorDrawing {
	readonly width: number;
	readonly height: number;
	/** The line of the scale between the numbers at its ends, which stand at the edges of the drawing. */
	readonly axis: {
		readonly left: number;
		readonly right: number;
		/** Where the lowest and the highest value of the scale lie. */
		readonly ends: readonly [number, number];
		readonly y: number;
		readonly start: string;
		readonly end: string;
	};
	/** The label of the first value stands above the line, that of the second below, so that they never meet. */
	readonly from: IndicatorMark | undefined;
	readonly to: IndicatorMark | undefined;
}

const widths = { narrow: 288, wide: 384 };
const height = 66;
const line = 33;
/** Units that a letter of the label takes on average, in bold and plain type of 14 and 13 units. */
const letter = { value: 9.8, column: 8.2 };
const digit = 8.4;
const gap = 6;
/** An arrow reaches this far from the middle of its dot. */
const reach = 19;
const dot = 5;

const whole = new Intl.NumberFormat('vi');

/**
 * Draws two values of one indicator on a line that starts from 0, so that lengths may be compared: shares of a hundred on one
 * from 0 to 100, others on one that ends at a round number above them. Pure.
 */
export function drawIndicator({ unit, from, to }: IndicatorData, shape: keyof typeof widths): IndicatorDrawing {
	const width = widths[shape];
	const read = [from, to].map(({ text }) => readNumber(text));
	const [low, high] = rangeOf(read, isShare(unit, [from.text, to.text]));
	const [start, end] = [whole.format(low), whole.format(high)];
	const [left, right] = [start.length * digit + gap, width - end.length * digit - gap];
	// The arrow of a limit near an end needs room before the number of that end.
	const near = ((high - low) * reach) / (right - left);
	const first = round(left + (read.some((one) => one?.bound === 'below' && one.value - low < near) ? reach : 0));
	const last = round(right - (read.some((one) => one?.bound === 'above' && high - one.value < near) ? reach : 0));
	const xOf = scaleLinear().domain([low, high]).range([first, last]);
	const markOf = (value: IndicatorValue, number: WrittenNumber | undefined, side: 'above' | 'below') =>
		number && mark(value, round(xOf(number.value)), number.bound, side, width);
	return {
		width,
		height,
		axis: { left: round(left), right: round(right), ends: [first, last], y: line, start, end },
		from: markOf(from, read[0], 'above'),
		to: markOf(to, read[1], 'below'),
	};
}

function isShare(unit: string, texts: readonly string[]): boolean {
	return unit.includes('%') || texts.some((text) => text.endsWith('%'));
}

function rangeOf(read: readonly (WrittenNumber | undefined)[], share: boolean): [number, number] {
	const values = read.flatMap((number) => (number ? [number.value] : []));
	const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
	if (share && least === 0 && most <= 100) return [0, 100];
	const [low = 0, high = 1] = scaleLinear()
		.domain([least, least === most ? 1 : most])
		.nice(4)
		.domain();
	return [low, high];
}

function mark(
	{ text, column }: IndicatorValue,
	x: number,
	bound: WrittenNumber['bound'],
	side: 'above' | 'below',
	width: number,
): IndicatorMark {
	const room = Math.floor((width - text.length * letter.value) / letter.column) - 1;
	const name = column.length <= room ? column : `${column.slice(0, room - 1).trimEnd()}…`;
	const half = (text.length * letter.value + (name.length + 1) * letter.column) / 2;
	const [edge, stemEnd] = side === 'above' ? [line - dot, line - 14] : [line + dot, line + 14];
	const to = bound === 'below' ? x - reach : x + reach;
	const back = bound === 'below' ? to + 5 : to - 5;
	return {
		x,
		label: {
			...(x < half ? at(0, 'start') : x > width - half ? at(width, 'end') : at(x, 'middle')),
			y: side === 'above' ? line - 18 : line + 26,
			value: text,
			column: name,
		},
		stem: `M${x} ${edge}V${stemEnd}`,
		beyond: bound && `M${x} ${line}H${to}M${back} ${line - 4}L${to} ${line}L${back} ${line + 4}`,
	};
}

function at(x: number, anchor: IndicatorMark['label']['anchor']) {
	return { x, anchor };
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
