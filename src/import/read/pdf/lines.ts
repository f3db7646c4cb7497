import { type PrintedLine, printedLine } from './printed-line.ts';
import { pieceOf } from './spacing.ts';
import type { Word } from './word.ts';

const listMarker = /^(?:[-–—+•*·▪●○◦]|\(?\d{1,2}[.)]|[IVX]{1,5}\.|\d{1,2}(?:\.\d{1,2}){1,3}\.?|\(?[a-zđ][.)])$/u;

/** The lines of a page from top to bottom, each parted where its words stand far apart. */
export function linesOfWords(words: readonly Word[], page: number, blanks: boolean): PrintedLine[] {
	const lines = baselines(words).map((line) => lineOf(line, page, blanks));
	return lines.filter((line) => line.pieces.some(({ text }) => text !== ''));
}

/** One line of words on one baseline. */
function lineOf(words: readonly Word[], page: number, blanks: boolean): PrintedLine {
	const sorted = words.toSorted((a, b) => a.x - b.x || a.order - b.order);
	const apart = apartFrom(sorted);
	const groups: Word[][] = [];
	for (const [index, word] of sorted.entries()) {
		const before = sorted[index - 1];
		if (before && word.x - before.end < apart(before, word, groups)) groups.at(-1)!.push(word);
		else groups.push([word]);
	}
	const pieces = groups.map((group) => pieceOf(group, blanks)).filter(({ text }) => text !== '');
	return printedLine(page, pieces.length > 0 ? pieces : [pieceOf(sorted, blanks)]);
}

/**
 * How wide a gap parts two pieces: text set flush on both sides has wide gaps too, but then all of the line are wide.
 */
function apartFrom(sorted: readonly Word[]): (left: Word, right: Word, groups: readonly (readonly Word[])[]) => number {
	const gaps: number[] = [];
	for (const [index, word] of sorted.entries()) {
		const before = sorted[index - 1];
		if (before && word.x - before.end > word.size * 0.1)
			gaps.push((word.x - before.end) / Math.max(word.size, before.size));
	}
	gaps.sort((a, b) => a - b);
	const usual = gaps[Math.floor(gaps.length / 4)] ?? 0;
	const allWide = (gaps[0] ?? 0) >= 2;
	const wide = allWide ? 2 : Math.max(1.5, 2.5 * usual);
	return (left, right, groups) => {
		const size = Math.max(left.size, right.size);
		const afterMarker = groups.length === 1 && groups[0]!.length === 1 && listMarker.test(left.text);
		return (afterMarker ? Math.max(wide, 5) : wide) * size;
	};
}

/** Words grouped by baseline; small raised or lowered marks stay with the line beside them. */
function baselines(words: readonly Word[]): Word[][] {
	const sorted = words.toSorted((a, b) => a.y - b.y);
	const groups: { words: Word[]; y: number; size: number }[] = [];
	for (const word of sorted) {
		const group = groups.at(-1);
		if (group && word.y - group.y <= 0.22 * Math.min(word.size, group.size)) {
			group.words.push(word);
			if (word.size > group.size) group.size = word.size;
		} else groups.push({ words: [word], y: word.y, size: word.size });
	}
	const kept: typeof groups = [];
	for (const [index, group] of groups.entries()) {
		const neighbours = [kept.at(-1), groups[index + 1]];
		const home = neighbours.find((line) => line !== undefined && isSmallBeside(group, line));
		if (home) home.words.push(...group.words);
		else kept.push(group);
	}
	return kept.map((group) => group.words);
}

function isSmallBeside(
	small: { words: readonly Word[]; y: number; size: number },
	line: { words: readonly Word[]; y: number; size: number },
): boolean {
	if (small.size > line.size * 0.88 || Math.abs(small.y - line.y) > line.size * 0.6 || small.words.length > 12)
		return false;
	return small.words.every(
		(mark) =>
			mark.text.length <= 4 &&
			line.words.some((word) => mark.x >= word.end - word.size * 0.3 && mark.x - word.end < word.size * 0.5),
	);
}
