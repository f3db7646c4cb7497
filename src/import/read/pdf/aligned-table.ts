import { joinedLines } from './cell-text.ts';
import { type Column, columnOf, columnsOf, columnsWith } from './columns-of-lines.ts';
import { headerRowsOf, isNumberColumn, titleBesideNumber } from './header-rows.ts';
import { laidOut } from './laid-out.ts';
import { isLine, type Placed } from './placed.ts';
import { mostly, type PrintedLine, wordsOf } from './printed-line.ts';
import { rowsByBlocks } from './row-blocks.ts';

const longestTable = 400;

interface Row {
	readonly cells: string[][];
	readonly lines: PrintedLine[];
}

/** Replaces runs of lines that stand in columns, with no rules around them, by tables. */
export function withAlignedTables(lines: readonly PrintedLine[]): Placed[] {
	const parts: Placed[] = [];
	let at = 0;
	while (at < lines.length) {
		const run = runFrom(lines, at);
		if (run.length === 0) {
			parts.push(lines[at]!);
			at += 1;
			continue;
		}
		const above = linesAbove(parts, run);
		const whole = [...above, ...run];
		const table = alignedTable(whole);
		// The last words of a centred title may stand above one column.
		const below = table || !above.every(({ pieces }) => pieces.length === 1) ? undefined : alignedTable(run);
		if (above.length > 0 && !below) parts.splice(-above.length);
		parts.push(table ?? below ?? laidOut(whole));
		at += run.length;
	}
	return parts;
}

/** The lines from `start` that look like rows of one table: at least three of them in three or more columns. */
function runFrom(lines: readonly PrintedLine[], start: number): PrintedLine[] {
	if (lines[start]!.pieces.length < 3) return [];
	const run: PrintedLine[] = [];
	let waiting: PrintedLine[] = [];
	let columns: readonly Column[] = [];
	for (const line of lines.slice(start, start + longestTable)) {
		const before = waiting.at(-1) ?? run.at(-1);
		if (before && line.y - before.y > 3.2 * Math.max(line.size, before.size)) break;
		const isRow = line.pieces.length > 1;
		if (isRow) columns = columnsWith(columns, line);
		if (columns.length < 3 || (!isRow && !isWithin(line, columns) && !isGroupTitle(line, columns))) break;
		waiting.push(line);
		if (!isRow) continue;
		run.push(...waiting);
		waiting = [];
	}
	for (const line of waiting) {
		if (line.y - run.at(-1)!.y > 1.6 * line.size || !isWithin(line, columnsOf(run))) break;
		run.push(line);
	}
	return run.filter((line) => line.pieces.length >= 3).length >= 3 ? run : [];
}

/** Lines just above a table that stand in its columns: the header over several lines, the top of the first row. */
function linesAbove(parts: readonly Placed[], run: readonly PrintedLine[]): PrintedLine[] {
	const columns = columnsOf(run);
	const above: PrintedLine[] = [];
	for (const part of parts.slice(-8).toReversed()) {
		const below = above[0] ?? run[0]!;
		if (!isLine(part) || below.y - part.y > 2.2 * Math.max(part.size, below.size)) break;
		if (!part.pieces.every((piece) => columnOf(piece, columns) !== undefined)) break;
		if (
			part.pieces.length === 1 &&
			(!isWithin(part, columns) || /^(?:Bảng|Biểu|Phụ lục|Đơn vị|ĐVT|\()/iu.test(part.pieces[0]!.text))
		)
			break;
		above.unshift(part);
	}
	return columnsOf([...above, ...run]).length === columns.length ? above : [];
}

/** Whether a line of one piece belongs to a cell: it stands in one column, and not in the first one. */
function isWithin(line: PrintedLine, columns: readonly Column[]): boolean {
	const [piece] = line.pieces;
	const column = columnOf(piece!, columns);
	return line.pieces.length === 1 && column !== undefined && column > 0 && piece!.x > columns[column]!.x - 12;
}

/** Whether a line is the title of a group of rows: it begins in the first columns and ends before the last. */
function isGroupTitle(line: PrintedLine, columns: readonly Column[]): boolean {
	return line.x < columns[1]!.end && line.end < columns.at(-1)!.x;
}

function alignedTable(lines: readonly PrintedLine[]): Placed | undefined {
	const columns = columnsOf(lines);
	const rows = rowsOf(lines, columns);
	if (!rows || rows.length < 2) return undefined;
	const joined = rows.map((row) => row.cells.map(joinedLines));
	const texts = isNumberColumn(joined[0]![0]!) ? joined.map(titleBesideNumber) : joined;
	const headerRows = headerRowsOf(
		texts,
		mostly(rows[0]!.lines.flatMap(wordsOf), ({ bold }) => bold),
	);
	return {
		y: lines[0]!.y - lines[0]!.size,
		bottom: lines.at(-1)!.y,
		columns: columns.map(({ x }) => x),
		table: { kind: 'table', page: lines[0]!.page, rows: texts, headerRows },
	};
}

/** Lines gathered into rows; undefined when it is not certain which lines are one row. */
function rowsOf(lines: readonly PrintedLine[], columns: readonly Column[]): Row[] | undefined {
	const starts = rowsByBlocks(lines, columns) ?? rowsByNumbers(lines, columns);
	if (!starts) return undefined;
	const rows: Row[] = [];
	for (const [index, line] of lines.entries()) {
		if (starts.has(index)) rows.push({ cells: columns.map(() => []), lines: [] });
		const row = rows.at(-1);
		if (!row) return undefined;
		row.lines.push(line);
		for (const piece of line.pieces) {
			const column = columnOf(piece, columns) ?? columns.findIndex(({ end }) => piece.x < end);
			row.cells[column]?.push(piece.text);
		}
	}
	return rows;
}

/** Where rows begin when each begins with a number in its first column, or every line is a row of its own. */
function rowsByNumbers(lines: readonly PrintedLine[], columns: readonly Column[]): Set<number> | undefined {
	if (lines.every((line) => line.pieces.length === columns.length)) return new Set(lines.keys());
	const starts = new Set(lines.flatMap((line, index) => (line.pieces[0]!.x < columns[0]!.end ? [index] : [])));
	const numbers = [...starts].slice(1).map((index) => lines[index]!.pieces[0]!.text);
	const areNumbers = numbers.every((text) =>
		/^(?:\d{1,3}(?:\.\d{1,3}){0,2}\.?|[IVX]{1,5}\.?|[a-zđ][.)]|-)(?:\s|$)/u.test(text),
	);
	return starts.has(0) && areNumbers ? starts : undefined;
}
