import { joinedLines } from './cell-text.ts';
import type { PlacedTable } from './placed.ts';

/**
 * A table and its continuation on the next page as one; undefined when the second is a table of its own. The header that
 * is printed again is left out, and a row that the page break cut is put together.
 */
export function joinedTables(first: PlacedTable, second: PlacedTable): PlacedTable | undefined {
	const { rows } = first.table;
	const width = rows[0]!.length;
	if (width !== second.table.rows[0]!.length || !sameColumns(first.columns, second.columns)) return undefined;
	const own = second.table.rows.findIndex(
		(row, index) => !rows[index] || row.some((text, column) => text !== rows[index]![column]),
	);
	const repeated = own === -1 ? second.table.rows.length : own;
	if (repeated === 0 && second.table.headerRows === 1 && first.table.headerRows === 1 && hasOwnNumbering(second))
		return undefined;
	const more = second.table.rows.slice(repeated);
	const [next] = more;
	const last = rows.at(-1)!;
	const whole =
		next && isRestOf(last, next)
			? [...rows.slice(0, -1), last.map((text, column) => joinedLines([text, next[column]!])), ...more.slice(1)]
			: [...rows, ...more];
	return { ...first, bottom: second.bottom, table: { ...first.table, rows: whole } };
}

function sameColumns(a: readonly number[], b: readonly number[]): boolean {
	return a.length === b.length && a.every((x, index) => Math.abs(x - b[index]!) < 14);
}

/** Whether the rows of a table count from one again. */
function hasOwnNumbering(table: PlacedTable): boolean {
	return /^(?:1|01|I)\.?$/u.test(table.table.rows[1]?.[0] ?? '');
}

/** Whether a row goes on a row of the page before: no number of its own, and words that continue a sentence. */
function isRestOf(last: readonly string[], row: readonly string[]): boolean {
	if (row[0] !== '' || last[0] === '') return false;
	const filled = row.flatMap((text, column) => (text === '' ? [] : [column]));
	return filled.every((column) => last[column] !== '') && filled.some((column) => /^[\p{Ll}\d(]/u.test(row[column]!));
}
