import type { Table } from '../../model.ts';
import { placeOf, type Row, singleBlanks } from '../row.ts';

/** In letters: a line as long as this is prose, unless a divider says that it is a row. */
const longestRow = 240;

/** Texts between the «|» of a line, without the outer ones: more than one makes a row of a table. */
export function pipeCells(text: string): string[] {
	const cells = text.trim().replace(/^\|/, '').replace(/\|$/, '').split('|').map(singleBlanks);
	const filled = cells.filter((cell) => /[\p{L}\p{N}]/u.test(cell)).length;
	const divider = cells.length > 1 && cells.every((cell) => /^:?-{2,}:?$/.test(cell));
	return divider || filled > 1 || (filled === 1 && text.trim().startsWith('|') && cells.length > 1) ? cells : [];
}

/** The table of pipes that starts at a row: how many rows it takes, or undefined when there is none. */
export function pipeTable(rows: readonly Row[], from: number): { table: Table; length: number } | undefined {
	return dividedTable(rows, from, (row) => (row.line.text.includes('|') ? pipeCells(row.line.text) : []));
}

/** The table of tabs that starts at a row. */
export function tabTable(rows: readonly Row[], from: number): { table: Table; length: number } | undefined {
	return dividedTable(rows, from, (row) =>
		row.line.text.trim().includes('\t')
			? row.line.text
					.replace(/^ +| +$/g, '')
					.split('\t')
					.map(singleBlanks)
			: [],
	);
}

function dividedTable(
	rows: readonly Row[],
	from: number,
	cellsOf: (row: Row) => string[],
): { table: Table; length: number } | undefined {
	const first = cellsOf(rows[from]!);
	if (first.length < 2) return undefined;
	const found = [first];
	for (let at = from + 1; at < rows.length; at++) {
		const cells = cellsOf(rows[at]!);
		if (cells.length !== first.length) break;
		found.push(cells);
	}
	const isDivider = (cells: readonly string[]) => cells.every((cell) => /^:?-{2,}:?$/.test(cell));
	const divided = found.length > 1 && isDivider(found[1]!);
	const body = found.filter((cells) => !isDivider(cells));
	const enough = divided || (body.length >= (first.length > 2 ? 2 : 3) && !body.some(isNoRow));
	if (!enough || body.length === 0) return undefined;
	return {
		table: { kind: 'table', rows: body, headerRows: divided || startsWithNames(body) ? 1 : 0, ...placeOf(rows[from]!) },
		length: found.length,
	};
}

/** Stamps such as «05/03/2025 | 08:34 AM» and sentences that happen to hold the sign. */
function isNoRow(cells: readonly string[]): boolean {
	return cells.join(' ').length > longestRow || /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(cells[0]!);
}

/** A first row of names over rows with figures is the header. */
export function startsWithNames(rows: readonly (readonly string[])[]): boolean {
	const [first = [], ...others] = rows;
	if (others.length === 0 || first.some((cell) => /^[<>≤≥]?[\d.,]+%?$/u.test(cell))) return false;
	const named = first.filter((cell) => cell !== '').length;
	return (
		named >= Math.max(2, first.length - 1) && others.some((row) => row.some((cell) => /^[<>≤≥]?[\d.,]+%?$/u.test(cell)))
	);
}
