import { linesOfWords } from './lines.ts';
import { type Piece, type PrintedLine, printedLine, wordsOf } from './printed-line.ts';
import { pieceOf } from './spacing.ts';
import type { Sides } from './two-columns.ts';

/** The lines of both sides, those that stand nearly level paired. */
export function pairedLines(sides: readonly Sides[], page: number, blanks: boolean): PrintedLine[] {
	const left = linesOfWords(
		sides.flatMap((side) => side.left),
		page,
		blanks,
	);
	const right = linesOfWords(
		sides.flatMap((side) => side.right),
		page,
		blanks,
	);
	const edge = Math.min(...right.map(({ x }) => x));
	const margin = Math.min(...left.map(({ x }) => x), edge);
	const result: PrintedLine[] = [];
	let l = 0;
	let r = 0;
	while (l < left.length || r < right.length) {
		const a = left[l];
		const b = right[r];
		const isLevel = a !== undefined && b !== undefined && Math.abs(a.y - b.y) < 0.6 * Math.max(a.size, b.size);
		const takesLeft = a !== undefined && (isLevel || b === undefined || a.y < b.y);
		const takesRight = b !== undefined && (isLevel || !takesLeft);
		const pieces = [
			takesLeft ? whole(a, blanks) : { x: margin, end: margin, text: '', words: [] },
			takesRight ? whole(b, blanks) : { x: edge, end: edge, text: '', words: [] },
		];
		result.push(printedLine(page, pieces));
		if (takesLeft) l += 1;
		if (takesRight) r += 1;
	}
	return result;
}

function whole(line: PrintedLine, blanks: boolean): Piece {
	return line.pieces.length === 1 ? line.pieces[0]! : pieceOf(wordsOf(line), blanks);
}
