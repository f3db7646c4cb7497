import { readBullet } from '../bullets.ts';
import { readLabel } from '../labels.ts';
import { placeOf, type Row, singleBlanks } from '../row.ts';
import type { FoundTable } from './found-table.ts';
import { startsWithNames } from './starts-with-names.ts';

interface Cell {
	readonly from: number;
	readonly to: number;
	readonly text: string;
}

interface Span {
	from: number;
	to: number;
}

const widest = 400;

/** A table whose cells stand below each other, divided by two blanks or more: at least three rows and three columns. */
export function alignedTable(rows: readonly Row[]): FoundTable | undefined {
	const first = cellsOf(rows[0]!);
	if (first.length < 3) return undefined;
	const lines: Cell[][] = [];
	let columns: Span[] = [];
	for (const row of rows) {
		const cells = cellsOf(row);
		const next = cells.length === 0 ? undefined : columnsWith(columns, cells);
		if (!next || row.parted) break;
		if (cells.length === 1 && (isNewPart(row) || !isUnder(cells[0]!, columns))) break;
		lines.push(cells);
		columns = next;
	}
	while (lines.length > 0 && lines.at(-1)!.length === 1 && !isUnder(lines.at(-1)![0]!, columns.slice(1))) lines.pop();
	const full = lines.filter((cells) => cells.length >= 3).length;
	if (lines.length < 3 || full < 3) return undefined;
	if (columns.length < 3) return { length: lines.length };
	const grid = recordsOf(lines.map((cells) => placed(cells, columns)));
	if (!grid) return { length: lines.length };
	return {
		table: { kind: 'table', rows: grid, headerRows: startsWithNames(grid) ? 1 : 0, ...placeOf(rows[0]!) },
		length: lines.length,
	};
}

function cellsOf({ line }: Row): Cell[] {
	if (line.text.length > widest) return [];
	return [...line.text.matchAll(/\S+(?: \S+)*/gu)].map((found) => ({
		from: found.index,
		to: found.index + found[0].length,
		text: singleBlanks(found[0]),
	}));
}

/** The columns with the cells of one more row: cells that overlap a column widen it, a cell over two columns ends the table. */
function columnsWith(columns: readonly Span[], cells: readonly Cell[]): Span[] | undefined {
	const next = columns.map((span) => ({ ...span }));
	const taken = new Set<Span>();
	for (const cell of cells) {
		const met = next.filter((span) => cell.from < span.to && cell.to > span.from);
		if (met.length > 1 || (met[0] && taken.has(met[0]))) return undefined;
		const span = met[0] ?? { from: cell.from, to: cell.to };
		if (!met[0]) next.push(span);
		span.from = Math.min(span.from, cell.from);
		span.to = Math.max(span.to, cell.to);
		taken.add(span);
	}
	return next.sort((a, b) => a.from - b.from);
}

/** A heading or a list item behind the table, not the rest of a cell. */
function isNewPart({ text, blanks }: Row): boolean {
	const label = readLabel(text);
	return blanks > 0 || readBullet(text) !== undefined || (label !== undefined && label.kind !== '1');
}

function inside(cell: Cell, column: Span): boolean {
	return cell.from >= column.from - 2 && cell.to <= column.to + 2;
}

function isUnder(cell: Cell, columns: readonly Span[]): boolean {
	return columns.some((column) => inside(cell, column));
}

function placed(cells: readonly Cell[], columns: readonly Span[]): string[] {
	return columns.map((span) =>
		cells
			.filter((cell) => cell.from < span.to && cell.to > span.from)
			.map(({ text }) => text)
			.join(' '),
	);
}

/** Lines without a first cell go on with the row above; undefined when that leaves rows that have no beginning. */
function recordsOf(lines: readonly string[][]): string[][] | undefined {
	const records: string[][] = [];
	for (const line of lines) {
		const above = records.at(-1);
		if (line[0] !== '' || !above) records.push([...line]);
		else
			line.forEach((text, column) => {
				if (text !== '') above[column] = above[column] === '' ? text : `${above[column]} ${text}`;
			});
	}
	return records.length >= 2 && records[0]![0] !== '' ? records : undefined;
}
