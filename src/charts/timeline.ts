import { scaleLinear } from 'd3-scale';
import { type SvgText, wrapText } from './labels.ts';
import { spreadLabels } from './spread-labels.ts';

/** A document on the line of time. */
export interface TimelineDocument {
	/** «25-CT/TW». */
	readonly number: string;
	/** «Chỉ thị»; empty when unknown. */
	readonly type: string;
	/** «Ban Bí thư»; empty when unknown. */
	readonly issuer: string;
	/** «25/10/2023», and how many mention it: what stands last, each in one piece. */
	readonly facts: readonly string[];
	/** ISO day, month or year of issue. */
	readonly on: string;
	readonly url: string;
	readonly held: boolean;
}

export interface TimelineLabel {
	readonly document: TimelineDocument;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly number: SvgText;
	/** After the number on its line; undefined where it has no room there and stands among the lines. */
	readonly type: string | undefined;
	readonly lines: readonly SvgText[];
	/** Where its document lies on the line of time: a day is a point, a month or a year a stretch. */
	readonly from: number;
	readonly to: number;
	/** From the line of time to the label, as the `d` of a path. */
	readonly leader: string;
}

/** Shapes in units of the drawing, which are CSS pixels at its full width. The newest stands on top. */
export interface TimelineDrawing {
	readonly width: number;
	readonly height: number;
	/** The line of time. */
	readonly axis: { readonly x: number; readonly top: number; readonly bottom: number };
	/** Years, each at its first of January. */
	readonly years: readonly SvgText[];
	readonly labels: readonly TimelineLabel[];
}

const widths = { narrow: 288, wide: 672 };
/** The line of time stands right of the years; labels stand at the end of the leaders. */
const axisX = 48;
const labelX = { narrow: 84, wide: 104 };
const letter = { number: 9, text: 8.2 };
const line = 19;
const padding = 4;
const gap = 8;
/** Units that a year takes on the line of time at least where its name is written. */
const yearRoom = 24;
const least = 160;
const edge = 12;

/** Lays out documents on a line whose lengths are proportional to time, for phones (`narrow`) or wider screens. Pure. */
export function drawTimeline(documents: readonly TimelineDocument[], shape: keyof typeof widths): TimelineDrawing {
	const width = widths[shape];
	const x = labelX[shape];
	const texts = documents
		.map((document) => ({ document, text: textOf(document, width - x - 2 * padding), ...daysOf(document.on) }))
		.sort((a, b) => b.to + b.from - (a.to + a.from));
	const rooms = texts.map(({ text }) => heightOf(text) + gap);
	const height = Math.max(least, rooms.reduce((sum, room) => sum + room, 0) - gap) + 2 * edge;
	const [first, last] = [
		Math.min(...texts.map(({ from }) => yearOf(from))),
		Math.max(...texts.map(({ to }) => yearOf(to - 1))) + 1,
	];
	const yOf = scaleLinear()
		.domain([startOf(last), startOf(first)])
		.range([edge, height - edge]);
	const middles = texts.map(({ from, to }) => yOf((from + to) / 2));
	const tops = spreadLabels(
		texts.map((_, index) => ({ at: middles[index]! - padding - line / 2, room: rooms[index]! })),
		0,
		height + gap,
	);
	return {
		width,
		height: round(height),
		axis: { x: axisX, top: edge, bottom: round(height - edge) },
		years: yearsBetween(first, last, (height - 2 * edge) / (last - first)).map((year) => ({
			x: axisX - 12,
			y: round(yOf(startOf(year))),
			text: String(year),
		})),
		labels: texts.map(({ document, text, from, to }, index) => {
			const y = round(tops[index]!);
			const at = round(middles[index]!);
			const own = round(y + padding + line / 2);
			const place = (row: number) => ({ x: x + padding, y: round(y + padding + 14 + row * line) });
			return {
				document,
				x,
				y,
				width: width - x,
				height: heightOf(text),
				number: { ...place(0), text: document.number },
				type: text.type,
				lines: text.lines.map((words, row) => ({ ...place(row + 1), text: words })),
				from: round(yOf(to)),
				to: round(yOf(from)),
				leader: `M${axisX + 7} ${at}L${x - 14} ${own}H${x - 2}`,
			};
		}),
	};
}

interface LabelText {
	readonly type: string | undefined;
	readonly lines: readonly string[];
}

function textOf({ number, type, issuer, facts }: TimelineDocument, room: number): LabelText {
	const beside = type !== '' && number.length * letter.number + (type.length + 1) * letter.text <= room;
	const letters = Math.floor(room / letter.text);
	const about = [beside ? '' : type, issuer].filter(Boolean);
	const onOne = (parts: readonly string[]) => {
		const text = parts.join(' · ');
		return text.length <= letters ? [text] : undefined;
	};
	const lines = onOne([...about, ...facts]) ?? [
		...about.flatMap((part) => wrapText(part, letters)),
		...(onOne(facts) ?? facts),
	];
	return { type: beside ? type : undefined, lines };
}

function heightOf({ lines }: LabelText): number {
	return (1 + lines.length) * line + 2 * padding;
}

const day = 24 * 60 * 60 * 1000;

/** The stretch of time that a date of its precision means, in days since 1970. */
function daysOf(on: string): { readonly from: number; readonly to: number } {
	const [year = 0, month, date] = on.slice(0, 10).split('-').map(Number);
	const at = (...parts: [number, number, number]) => Date.UTC(...parts) / day;
	if (month === undefined) return { from: at(year, 0, 1), to: at(year + 1, 0, 1) };
	if (date === undefined) return { from: at(year, month - 1, 1), to: at(year, month, 1) };
	const from = at(year, month - 1, date);
	return { from, to: from };
}

function startOf(year: number): number {
	return Date.UTC(year, 0, 1) / day;
}

/** The year of a day; the last moment of a stretch lies before its end. */
function yearOf(days: number): number {
	return new Date(days * day).getUTCFullYear();
}

/** As many years as have room, counted from the newest. */
function yearsBetween(first: number, last: number, room: number): number[] {
	const step = [1, 2, 5, 10, 20, 50].find((years) => years * room >= yearRoom) ?? 100;
	const years = Array.from({ length: last - first + 1 }, (_, index) => last - index);
	return years.filter((year) => year % step === 0);
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
