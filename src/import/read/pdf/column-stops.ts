import { type Piece, type PrintedLine, printedLine } from './printed-line.ts';
import { pieceOf } from './spacing.ts';
import type { Word } from './word.ts';

/** Lines above and below that tell where columns begin. */
const reach = 8;
const exact = 2;

/**
 * Lines whose pieces are parted again where a word stands exactly where pieces of neighbouring lines begin: in a full cell
 * of a table the text comes so close to the next column that only the alignment tells them apart.
 */
export function partedAtStops(lines: readonly PrintedLine[], blanks: boolean): PrintedLine[] {
	return lines.map((line, index) => {
		if (line.pieces.length < 2) return line;
		const near = lines.slice(Math.max(0, index - reach), index + reach + 1);
		if (!near.some(({ pieces }) => pieces.length > 2)) return line;
		const stops = near.filter((other) => other !== line).flatMap(({ pieces }) => pieces.slice(1).map(({ x }) => x));
		const pieces = line.pieces.flatMap((piece) => partedPiece(piece, stops, blanks));
		return pieces.length === line.pieces.length ? line : printedLine(line.page, pieces);
	});
}

function partedPiece(piece: Piece, stops: readonly number[], blanks: boolean): Piece[] {
	const parts: Word[][] = [];
	for (const word of piece.words) {
		const part = parts.at(-1);
		const before = part?.at(-1);
		const isApart = before !== undefined && word.x - before.end > word.size * 0.45;
		if (part && !(isApart && stops.filter((x) => Math.abs(x - word.x) < exact).length >= 2)) part.push(word);
		else parts.push([word]);
	}
	return parts.length === 1 ? [piece] : parts.map((words) => pieceOf(words, blanks));
}
