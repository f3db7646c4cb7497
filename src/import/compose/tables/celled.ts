import type { Table } from '../../model.ts';
import { readBullet } from '../bullets.ts';
import { readLabel } from '../labels.ts';
import { placeOf, type Row } from '../row.ts';
import type { FoundTable } from './found-table.ts';
import { runningNumberName } from './running-number.ts';
import { startsWithNames } from './starts-with-names.ts';

/** A cell: the printed lines up to the next. */
interface Unit {
	readonly text: string;
	/** Index of the first row behind it. */
	readonly end: number;
	readonly lines: number;
}

const widest = 12;
const longestCell = 400;
const longestHeader = 40;
const figure = /^[<>≤≥~]?\s?[-–]?\d[\d.,]*\s?[%‰]?$/u;

/**
 * A table whose cells were printed one below the other, each on lines of its own, as web pages are copied: the rows are told
 * by their running numbers, or by figures that return in the same columns. Undefined when neither agrees throughout.
 */
export function celledTable(rows: readonly Row[]): FoundTable | undefined {
	if (!rows.slice(0, longestHeader).some(({ text }) => figure.test(text))) return undefined;
	const units = unitsOf(rows);
	const width =
		units[0] && runningNumberName(units[0].text) === units[0].text ? numberedWidth(units) : periodicWidth(units);
	if (width === undefined) return undefined;
	const count = width.rows * width.columns;
	const grid = Array.from({ length: width.rows }, (_, row) =>
		units.slice(row * width.columns, (row + 1) * width.columns).map(({ text }) => text),
	);
	const table: Table = { kind: 'table', rows: grid, headerRows: startsWithNames(grid) ? 1 : 0, ...placeOf(rows[0]!) };
	return { table, length: units[count - 1]!.end };
}

/** Cells between frames when the first ones are framed, else one on each line. */
function unitsOf(rows: readonly Row[]): Unit[] {
	const framed =
		rows[1]?.parted === true && (rows[0]!.parted || rows.slice(1, 8).filter(({ parted }) => parted).length >= 3);
	const units: Unit[] = [];
	for (let at = 0; at < rows.length; at++) {
		const { text, parted } = rows[at]!;
		const last = units.at(-1);
		if (framed && !parted && last && last.lines < 12) {
			units[units.length - 1] = { text: `${last.text} ${text}`, end: at + 1, lines: last.lines + 1 };
		} else units.push({ text, end: at + 1, lines: 1 });
	}
	return units;
}

interface Size {
	readonly columns: number;
	readonly rows: number;
}

/** «TT», names, «1», cells, «2», cells …: every row as long as the header. */
function numberedWidth(units: readonly Unit[]): Size | undefined {
	const columns = units.slice(0, widest + 1).findIndex(({ text }) => /^0?1\.?$/u.test(text));
	if (columns < 2) return undefined;
	let rows = 1;
	while (isNumber(units[rows * columns], rows) && units.length >= (rows + 1) * columns) rows++;
	const cells = units.slice(0, rows * columns);
	if (rows < 3 || cells.some(({ text }) => text.length > longestCell)) return undefined;
	// Cells go on below: one is missing, or a line is one too many.
	const below = units.slice(rows * columns, (rows + 1) * columns);
	const end = below.findIndex(({ text }) => !mayBeCell(text));
	const rest = end < 0 ? below : below.slice(0, end);
	return rest.some(({ text }) => figure.test(text)) ? undefined : { columns, rows };
}

function isNumber(unit: Unit | undefined, number: number): boolean {
	return unit !== undefined && /^\d{1,4}\.?$/u.test(unit.text) && Number.parseInt(unit.text, 10) === number;
}

const shortest = 3;

/** Names without a running number: figures stand in the same columns of all rows below the first, words in the others. */
function periodicWidth(units: readonly Unit[]): Size | undefined {
	const first = units.slice(0, widest + 2).findIndex(({ text }) => figure.test(text));
	if (first < 3) return undefined;
	const end = units.findIndex(({ text }) => !mayBeCell(text));
	const run = units.slice(0, end < 0 ? units.length : end);
	for (let columns = 2; columns <= first - 1; columns++) {
		const rows = Math.floor(run.length / columns);
		if (rows < shortest || rows * columns !== run.length) continue;
		const isFigure = (row: number, column: number) => figure.test(run[row * columns + column]!.text);
		const kinds = Array.from({ length: columns }, (_, column) => isFigure(1, column));
		const agrees = Array.from({ length: rows - 1 }, (_, row) =>
			kinds.every((kind, column) => isFigure(row + 1, column) === kind),
		).every(Boolean);
		if (agrees && !kinds[0] && kinds.filter(Boolean).length >= columns / 2) return { columns, rows };
	}
	return undefined;
}

function mayBeCell(text: string): boolean {
	if (text.length > 60 || /[.;:]$/u.test(text) || readBullet(text)) return false;
	return figure.test(text) || readLabel(text) === undefined;
}
