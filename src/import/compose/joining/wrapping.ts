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
}

/** `full` for certain, `nearly` when the word might have had room, `short` when it had. */
export type Fullness = 'full' | 'nearly' | 'short';

const reach = 6;
/** No printed line is longer; such a line is a paragraph. */
const longestLine = 220;

/** Measures the lines of a text capture by pairs of lines that are certainly one sentence. */
export function measureWrapping(rows: readonly Row[]): Wrapping {
	const pairs = rows.map((row, at) => (goesOn(row, rows[at + 1]) ? at : -1)).filter((at) => at >= 0);
	const candidates = rows.filter(
		(row, at) => at + 1 < rows.length && row.text.length >= 25 && row.text.length <= longestLine,
	).length;
	const wrapped = pairs.length >= 2 && pairs.length >= candidates * (pairs.length >= 5 ? 0.12 : 0.25);
	const count = measured(rows, pairs, (text) => text.length);
	const width = measured(rows, pairs, printedWidth);
	const exact = pairs.length > 0 && quantile(count.used, 0.98) < quantile(count.needed, 0.02);
	const measure = exact ? (text: string) => text.length : printedWidth;
	const { used, needed } = exact ? count : width;
	const lenient = exact ? quantile(used, 0.98) + 1 : quantile(needed, 0.04);
	const strict = exact ? lenient : quantile(needed, 0.3);
	const longest = quantile(used, 0.98);
	const dense = new Set(pairs.flatMap((at) => Array.from({ length: 2 * reach + 1 }, (_, i) => at - reach + i)));
	return {
		wrapped,
		spacing: pairs.length === 0 ? 0 : quantile(pairs.map((at) => rows[at + 1]!.blanks).sort(ascending), 0.5),
		near: (at) => dense.has(at),
		fullness: (row, next) => {
			const need = measure(row.text) + measure(` ${firstWord(next.text)}`);
			return need >= strict ? 'full' : need >= lenient ? 'nearly' : 'short';
		},
		tooLong: (row) => measure(row.text) > longest * 1.25 + 8,
	};
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
