import { cellText } from './cell-text.ts';
import { type Grid, isInside } from './grid.ts';
import { headerRowsOf, isNumberColumn, titleBesideNumber } from './header-rows.ts';
import type { PlacedTable } from './placed.ts';
import { startsSideBySide } from './side-by-side-marks.ts';
import type { Word } from './word.ts';

/**
 * The table that a grid of rules draws, and the words that are no part of it. Undefined when the grid is no table: a frame
 * without text, or the head or the signatures of an administrative document with their borders drawn.
 */
export function ruledTable(
	grid: Grid,
	words: readonly Word[],
	page: number,
	blanks: boolean,
): { table: PlacedTable; rest: Word[] } | undefined {
	const inside = new Map<number, Word[]>();
	const rest: Word[] = [];
	for (const word of words) {
		const cell = cellAt(grid, (word.x + word.end) / 2, word.y - word.size * 0.3);
		if (cell === undefined) {
			rest.push(word);
			continue;
		}
		const found = inside.get(cell);
		if (found) found.push(word);
		else inside.set(cell, [word]);
	}
	const texts = new Map([...inside].map(([cell, content]) => [cell, cellText(content, page, blanks)]));
	if (texts.size < 2) return undefined;
	const kept = withoutEmpty(grid, texts);
	if (kept.columns.length <= 3 && [...texts.values()].some(startsSideBySide)) return undefined;
	if (kept.rows.length === 0 || kept.columns.length < 2) return undefined;
	const isBold = rowIsBold(grid, kept.places[0]!, inside);
	return {
		table: {
			y: grid.rows[0]!,
			bottom: grid.rows.at(-1)!,
			columns: kept.columns,
			table: { kind: 'table', page, rows: kept.rows, headerRows: headerRowsOf(kept.rows, isBold) },
		},
		rest,
	};
}

function cellAt(grid: Grid, x: number, y: number): number | undefined {
	if (!isInside(grid, x, y)) return undefined;
	const row = Math.max(
		0,
		grid.rows.findLastIndex((at) => at <= y),
	);
	const column = Math.max(
		0,
		grid.columns.findLastIndex((at) => at <= x),
	);
	return grid.cells[Math.min(row, grid.cells.length - 1)]![Math.min(column, grid.columns.length - 2)];
}

/** Rows with the text of each cell in its top left field; rows and columns that rules drew but nothing fills are left out. */
function withoutEmpty(grid: Grid, texts: ReadonlyMap<number, string>) {
	const width = grid.columns.length - 1;
	const all = grid.cells.map((row, rowIndex) =>
		row.map((cell, column) => (cell === rowIndex * width + column ? (texts.get(cell) ?? '') : '')),
	);
	const isOwnColumn = (column: number): boolean =>
		grid.cells.some(
			(row, rowIndex) => row[column] === rowIndex * width + column && (texts.get(row[column]!) ?? '') !== '',
		) || grid.columns[column + 1]! - grid.columns[column]! > 24;
	const keptColumns = grid.columns.slice(0, -1).flatMap((_, column) => (isOwnColumn(column) ? [column] : []));
	const places = all.flatMap((row, index) => (row.some((text) => text !== '') ? [index] : []));
	const rows = places.map((place) => keptColumns.map((column) => all[place]![column]!));
	const isOneCell = (row: number): boolean => new Set(grid.cells[places[row]!]).size === 1;
	return {
		rows: isNumberColumn(rows[0]?.[0] ?? '')
			? rows.map((row, index) => (isOneCell(index) ? titleBesideNumber(row) : row))
			: rows,
		columns: keptColumns.map((column) => grid.columns[column]!),
		places,
	};
}

function rowIsBold(grid: Grid, row: number, inside: ReadonlyMap<number, readonly Word[]>): boolean {
	const words = [...new Set(grid.cells[row])].flatMap((cell) => inside.get(cell) ?? []);
	return words.length > 0 && words.every(({ bold }) => bold);
}
