import type { Piece, PrintedLine } from './printed-line.ts';

/** The left and right edges of the columns that the pieces of several lines form, from left to right. */
export interface Column {
	readonly x: number;
	readonly end: number;
}

/**
 * The columns that no piece of the lines crosses: pieces that overlap belong to one column. A line of one piece does not
 * count, since titles within a table stretch over its columns.
 */
export function columnsOf(lines: readonly PrintedLine[]): Column[] {
	return joined(lines.filter((line) => line.pieces.length > 1).flatMap((line) => line.pieces));
}

/** The columns after the pieces of one more line. */
export function columnsWith(columns: readonly Column[], line: PrintedLine): Column[] {
	return joined([...columns, ...line.pieces]);
}

function joined(pieces: readonly Column[]): Column[] {
	const columns: { x: number; end: number }[] = [];
	for (const { x, end } of pieces.toSorted((a, b) => a.x - b.x)) {
		const last = columns.at(-1);
		if (last && x < last.end + 2) last.end = Math.max(last.end, end);
		else columns.push({ x, end });
	}
	return columns;
}

/** The number of the column that holds a piece; undefined when the piece stretches over several. */
export function columnOf(piece: Piece, columns: readonly Column[]): number | undefined {
	const touched = columns.flatMap(({ x, end }, index) => (piece.x < end && piece.end > x ? [index] : []));
	if (touched.length === 1) return touched[0];
	if (touched.length > 1) return undefined;
	const nearest = columns.findIndex(({ end }) => piece.x < end);
	return nearest === -1 ? columns.length - 1 : nearest;
}
