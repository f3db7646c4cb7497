import { placeOf, type Row, singleBlanks } from '../row.ts';
import type { FoundTable } from './found-table.ts';
import { startsWithNames } from './starts-with-names.ts';

/** In letters: a line as long as this is prose, unless a divider says that it is a row. */
const longestRow = 240;

/** Texts between the «|» of a line, without the outer ones: more than one makes a row of a table. */
export function pipeCells(text: string): string[] {
	const cells = text.trim().replace(/^\|/, '').replace(/\|$/, '').split('|').map(singleBlanks);
	const filled = cells.filter((cell) => /[\p{L}\p{N}]/u.test(cell)).length;
	return (cells.length > 1 && isDivider(cells)) ||
		filled > 1 ||
		(filled === 1 && text.trim().startsWith('|') && cells.length > 1)
		? cells
		: [];
}

/** The table of pipes with which the rows begin. */
export function pipeTable(rows: readonly Row[]): FoundTable | undefined {
	return dividedTable(rows, (row) => (row.line.text.includes('|') ? pipeCells(row.line.text) : []));
}

/** The table of tabs with which the rows begin. */
export function tabTable(rows: readonly Row[]): FoundTable | undefined {
	return dividedTable(rows, (row) =>
		row.line.text.trim().includes('\t')
			? row.line.text
					.replace(/^ +| +$/g, '')
					.split('\t')
					.map(singleBlanks)
			: [],
	);
}

function dividedTable(rows: readonly Row[], cellsOf: (row: Row) => string[]): FoundTable | undefined {
	const first = cellsOf(rows[0]!);
	if (first.length < 2) return undefined;
	const found = [first];
	for (const row of rows.slice(1)) {
		const cells = cellsOf(row);
		if (cells.length !== first.length) break;
		found.push(cells);
	}
	const divided = found.length > 1 && isDivider(found[1]!);
	const body = found.filter((cells) => !isDivider(cells));
	const enough = divided || (body.length >= (first.length > 2 ? 2 : 3) && !body.some(isNoRow));
	if (!enough || body.length === 0) return undefined;
	return {
		table: { kind: 'table', rows: body, headerRows: divided || startsWithNames(body) ? 1 : 0, ...placeOf(rows[0]!) },
		length: found.length,
	};
}

/** The line of dashes below a header. */
function isDivider(cells: readonly string[]): boolean {
	return cells.every((cell) => /^:?-{2,}:?$/.test(cell));
}

/** Stamps such as «05/03/2025 | 08:34 AM» and sentences that happen to hold the sign. */
function isNoRow(cells: readonly string[]): boolean {
	return cells.join(' ').length > longestRow || /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(cells[0]!);
}
