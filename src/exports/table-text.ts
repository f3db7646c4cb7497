import { toCsv } from '#domain/tables.ts';
import type { ColumnInfo, Value } from './column.ts';
import type { Row } from './row.ts';

/** Rows as JSON: an array of objects, one a line, each with all columns. */
export function tableJson(columns: readonly ColumnInfo[], rows: readonly Row[]): string {
	const keys = columns.map(({ name }) => `${JSON.stringify(name)}:`);
	const lines = rows.map(({ values }) => `{${values.map((value, at) => keys[at] + JSON.stringify(value)).join(',')}}`);
	return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}

/**
 * Rows as CSV, headed by the names of the columns, as `toCsv` writes it: null is an empty cell, `true` and `false` stand as
 * words, the items of a list are joined by semicolons.
 */
export function tableCsv(columns: readonly ColumnInfo[], rows: readonly Row[]): string {
	return toCsv([columns.map(({ name }) => name), ...rows.map(({ values }) => values.map(csvText))]);
}

function csvText(value: Value): string {
	if (value === null) return '';
	return typeof value === 'object' ? value.join(';') : String(value);
}
