import { linesOfWords } from './lines.ts';
import { type PrintedLine, wordsOf } from './printed-line.ts';
import type { Word } from './word.ts';

interface Gutter {
	readonly x: number;
	readonly from: number;
	readonly to: number;
}

const fewestLines = 8;
/** More lines than any printed page has; looking for columns among them would only take time. */
const mostLines = 600;

/**
 * Lines in reading order where a page is set in two or more columns, as newspapers are: the left column whole, then the
 * right one. Lines over the full width stay where they are.
 */
export function inReadingOrder(lines: readonly PrintedLine[], blanks: boolean, depth = 0): PrintedLine[] {
	const gutter = depth < 4 ? gutterOf(lines) : undefined;
	if (!gutter) return [...lines];
	const { x, from, to } = gutter;
	const words = lines.slice(from, to).flatMap(wordsOf);
	const page = lines[from]!.page;
	const sides = [words.filter((word) => word.x < x), words.filter((word) => word.x >= x)];
	return [
		...inReadingOrder(lines.slice(0, from), blanks, depth + 1),
		...sides.flatMap((side) => inReadingOrder(linesOfWords(side, page, blanks), blanks, depth + 1)),
		...inReadingOrder(lines.slice(to), blanks, depth + 1),
	];
}

/** The white strip that most lines beside it leave free, with running text on both sides. */
function gutterOf(lines: readonly PrintedLine[]): Gutter | undefined {
	if (lines.length < fewestLines || lines.length > mostLines) return undefined;
	const left = Math.min(...lines.map(({ x }) => x));
	const right = Math.max(...lines.map(({ end }) => end));
	const step = 3;
	let best: (Gutter & { score: number }) | undefined;
	for (let x = left + (right - left) * 0.2; x < right - (right - left) * 0.2; x += step) {
		for (const run of freeRuns(lines, x)) {
			const score = columnScore(lines.slice(run.from, run.to), x);
			if (score > (best?.score ?? 0)) best = { x, ...run, score };
		}
	}
	return best;
}

function freeRuns(lines: readonly PrintedLine[], x: number): { from: number; to: number }[] {
	const runs: { from: number; to: number }[] = [];
	let from = 0;
	for (let index = 0; index <= lines.length; index++) {
		const line = lines[index];
		if (line && !crosses(line, x)) continue;
		if (index - from >= fewestLines) runs.push({ from, to: index });
		from = index + 1;
	}
	return runs;
}

/** Whether a word, or the blank between two near words, covers the place. */
function crosses(line: PrintedLine, x: number): boolean {
	if (x < line.x || x > line.end) return false;
	const room = line.size * 0.4;
	let before: Word | undefined;
	for (const { words } of line.pieces) {
		for (const word of words) {
			if (word.x - room * 0.5 < x && word.end + room * 0.5 > x) return true;
			if (before && before.end <= x && word.x >= x && word.x - before.end < line.size * 0.85) return true;
			before = word;
		}
	}
	return false;
}

/** How many lines both columns have, when both hold running text that fills its column; 0 otherwise. */
function columnScore(lines: readonly PrintedLine[], x: number): number {
	const sides = [sideLines(lines, (word) => word.x < x), sideLines(lines, (word) => word.x >= x)];
	for (const side of sides) {
		if (side.length < fewestLines) return 0;
		const start = Math.min(...side.map((line) => line.x));
		const end = Math.max(...side.map((line) => line.end));
		const full = side.filter((line) => line.end > end - (end - start) * 0.12 && line.x < start + (end - start) * 0.15);
		const running = side.filter((line) => line.words >= 4);
		if (full.length < side.length * 0.55 || running.length < side.length * 0.7) return 0;
	}
	return Math.min(...sides.map((side) => side.length));
}

function sideLines(
	lines: readonly PrintedLine[],
	isOnSide: (word: Word) => boolean,
): { x: number; end: number; words: number }[] {
	return lines.flatMap((line) => {
		const words = wordsOf(line).filter(isOnSide);
		return words.length === 0 ? [] : [{ x: words[0]!.x, end: words.at(-1)!.end, words: words.length }];
	});
}
