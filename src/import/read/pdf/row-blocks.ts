import { type Column, columnOf } from './columns-of-lines.ts';
import type { PrintedLine } from './printed-line.ts';

/** Lines of one column that follow closely: a cell. `from` and `to` are numbers of lines. */
interface Cell {
	readonly column: number;
	from: number;
	to: number;
}

/**
 * Where the rows of a table without rules begin, by line: lines of a cell stand closer than rows do, and cells side by
 * side are one row even where a short cell stands at half the height of a long one. Undefined when rows stand as close as
 * lines, or when two cells of one column fall into one row.
 */
export function rowsByBlocks(lines: readonly PrintedLine[], columns: readonly Column[]): Set<number> | undefined {
	const cells = cellsOf(lines, columns);
	if (!cells) return undefined;
	const rows: { from: number; to: number; columns: Set<number> }[] = [];
	for (const cell of cells.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
		const row = rows.at(-1);
		if (!row || cell.from > row.to) rows.push({ from: cell.from, to: cell.to, columns: new Set([cell.column]) });
		else if (row.columns.has(cell.column) && rows.length > 1) return undefined;
		else {
			row.columns.add(cell.column);
			row.to = Math.max(row.to, cell.to);
		}
	}
	return rows.length > 1 ? new Set(rows.map(({ from }) => from)) : undefined;
}

function cellsOf(lines: readonly PrintedLine[], columns: readonly Column[]): Cell[] | undefined {
	const places = lines.map((line) => line.pieces.map((piece) => columnOf(piece, columns) ?? 0));
	const gaps = neighbours(lines, places);
	const sorted = gaps.toSorted((a, b) => a - b);
	const step = sorted.findIndex((gap, index) => index > 0 && gap > sorted[index - 1]! * 1.16);
	const [leading] = sorted;
	if (step === -1 || leading === undefined || leading > 1.7 * lines[0]!.size) return undefined;
	const limit = leading * 1.16;
	const open = new Map<number, Cell>();
	const cells: Cell[] = [];
	for (const [index, line] of lines.entries()) {
		for (const column of places[index]!) {
			const cell = open.get(column);
			if (cell && line.y - lines[cell.to]!.y <= limit) cell.to = index;
			else {
				const opened = { column, from: index, to: index };
				open.set(column, opened);
				cells.push(opened);
			}
		}
	}
	return cells;
}

/** Distances between lines that follow each other in a column. */
function neighbours(lines: readonly PrintedLine[], places: readonly (readonly number[])[]): number[] {
	const last = new Map<number, number>();
	const gaps: number[] = [];
	for (const [index, line] of lines.entries()) {
		for (const column of places[index]!) {
			const before = last.get(column);
			if (before !== undefined) gaps.push(line.y - before);
			last.set(column, line.y);
		}
	}
	return gaps;
}
