import type { Row } from '../row.ts';
import { endingOf, firstWord, startsLower } from './sentence.ts';

/** How the lines of a capture are broken, measured over the whole of it. */
export interface Wrapping {
	/** Lines are broken by width: a paragraph takes several. */
	readonly wrapped: boolean;
	/** Blank lines between two lines of one paragraph. */
	readonly spacing: number;
	/** Whether lines around this one are broken by width; false among lines that are whole paragraphs. */
	near(at: number): boolean;
	/** Whether the first word of the next line had no room on this one. */
	fullness(row: Row, next: Row): Fullness;
	/** Whether a line is far longer than the width at which lines are broken. */
	tooLong(row: Row): boolean;
	/**
	 * Length that first lines of paragraphs do not exceed, where they are broken far earlier than the lines below them: text
	 * copied from the source of a page, whose tags took up the room.
	 */
	readonly firstLines?: number;
}

/** `full` for certain, `nearly` when the word might have had room, `short` when it had. */
export type Fullness = 'full' | 'nearly' | 'short';

const reach = 6;
/** No printed line is longer; such a line is a paragraph. */
const longestLine = 220;

/** Measures the lines of a text capture by pairs of lines that are certainly one sentence. */
export function measureWrapping(rows: readonly Row[]): Wrapping {
	const pairs = rows.map((row, at) => (goesOn(row, rows[at + 1]) ? at : -1)).filter((at) => at >= 0);
	const firstLines = shortFirstLines(rows);
	const body = bodyPairs(rows, pairs);
	const count = measured(rows, body, (text) => text.length);
	const width = measured(rows, body, printedWidth);
	const exact = body.length > 0 && quantile(count.used, 0.98) < quantile(count.needed, 0.02);
	const measure = exact ? (text: string) => text.length : printedWidth;
	const { used, needed } = exact ? count : width;
	const lenient = exact ? quantile(used, 0.98) + 1 : quantile(needed, 0.04);
	const strict = exact ? lenient : quantile(needed, 0.3);
	const longest = quantile(used, 0.98);
	const dense = new Set(pairs.flatMap((at) => Array.from({ length: 2 * reach + 1 }, (_, i) => at - reach + i)));
	return {
		wrapped: firstLines !== undefined || isWrapped(rows, pairs),
		spacing: pairs.length === 0 ? 0 : quantile(pairs.map((at) => rows[at + 1]!.blanks).sort(ascending), 0.5),
		near: (at) => dense.has(at),
		fullness: (row, next) => {
			const need = measure(row.text) + measure(` ${firstWord(next.text)}`);
			if (need >= strict) return 'full';
			// Counted in letters, the word would have made the longest of all lines.
			const isLongest = row.text.length + 1 + firstWord(next.text).length > quantile(count.used, 1);
			return need >= lenient || isLongest ? 'nearly' : 'short';
		},
		tooLong: (row) => measure(row.text) > longest * 1.25 + 8,
		...(firstLines !== undefined && { firstLines }),
	};
}

/** Pages and prints are no wider; where no line is longer, two lines of one sentence prove that lines are broken. */
const widestPrint = 125;

function isWrapped(rows: readonly Row[], pairs: readonly number[]): boolean {
	if (pairs.length === 0) return false;
	const candidates = rows.filter(
		(row, at) => at + 1 < rows.length && row.text.length >= 25 && row.text.length <= longestLine,
	).length;
	if (pairs.length >= 2 && pairs.length >= candidates * (pairs.length >= 5 ? 0.12 : 0.25)) return true;
	const longest = rows.reduce((most, { text }) => Math.max(most, text.length), 0);
	const full = pairs.filter((at) => rows[at]!.text.length + firstWord(rows[at + 1]!.text).length >= longest - 3);
	return longest <= widestPrint && longest >= 60 && pairs.length >= candidates * 0.05 && full.length >= 1;
}

/** The pairs that tell the width of the body: short lines of heads and cells would tell another. */
function bodyPairs(rows: readonly Row[], pairs: readonly number[]): readonly number[] {
	const longest = quantile(pairs.map((at) => rows[at]!.text.length).sort(ascending), 0.98);
	const wide = pairs.filter((at) => rows[at]!.text.length >= longest * 0.75);
	return wide.length >= Math.max(2, pairs.length * 0.5) ? wide : pairs;
}

/** The longest of the short lines that begin paragraphs: open, in small letters, with far longer lines of the sentence below. */
function shortFirstLines(rows: readonly Row[]): number | undefined {
	const longest = quantile(rows.map(({ text }) => text.length).sort(ascending), 0.98);
	if (longest < 60 || longest > widestPrint) return undefined;
	const isFirst = ({ text }: Row) =>
		text.length >= 10 && text.length <= longest * 0.5 && endingOf(text) === 'open' && /\p{Ll}/u.test(text);
	const short = rows.filter((row, at) => {
		const next = rows[at + 1];
		if (!next || next.parted || !isFirst(row) || next.text.length < row.text.length + 10) return false;
		return startsLower(next.text) || /^\d+\//u.test(next.text);
	});
	const starts = rows.filter(
		(row, at) => at > 0 && row.text.length >= longest * 0.75 && rows[at - 1]!.text.length <= longest * 0.5,
	);
	const isShort = new Set(short);
	const full = rows.filter((row, at) => at > 0 && row.text.length >= longest * 0.6 && isShort.has(rows[at - 1]!));
	const isSure = full.length >= 2 || (full.length === 1 && short.length >= 3);
	if (!isSure || short.length < starts.length * 0.25) return undefined;
	return short.reduce((most, { text }) => Math.max(most, text.length), 0);
}

function goesOn(row: Row, next: Row | undefined): boolean {
	if (!next || next.parted || next.blanks > 4) return false;
	return (
		row.text.length >= 25 && row.text.length <= longestLine && endingOf(row.text) === 'open' && startsLower(next.text)
	);
}

function measured(rows: readonly Row[], pairs: readonly number[], measure: (text: string) => number) {
	const used = pairs.map((at) => measure(rows[at]!.text)).sort(ascending);
	const needed = pairs
		.map((at) => measure(rows[at]!.text) + measure(` ${firstWord(rows[at + 1]!.text)}`))
		.sort(ascending);
	return { used, needed };
}

const ascending = (a: number, b: number) => a - b;

function quantile(sorted: readonly number[], share: number): number {
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const narrow = new Set([...'iíìỉĩịljtfrI.,;:\'’‘!|()[]-" ']);
const wide = new Set([...'mMWwHNQOÔƠĐGCDUƯ%—…']);

/** Width in small letters of a book face: enough to tell a line that is full from one that is not. */
function printedWidth(text: string): number {
	let sum = 0;
	for (const sign of text) sum += narrow.has(sign) ? 0.62 : wide.has(sign) ? 1.5 : /\p{Lu}/u.test(sign) ? 1.35 : 1;
	return sum;
}
