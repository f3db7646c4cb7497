import type { ChartOfTable } from '#schema/chart.ts';
import { readNumber } from './written-number.ts';

/** A row of a table with its two values, as the table writes them; empty where it gives none. */
export interface Indicator {
	/** The heading row above it: «Chỉ tiêu đầu vào». */
	readonly group: string;
	readonly label: string;
	readonly unit: string;
	readonly from: string;
	readonly to: string;
}

/** Why a chart cannot be drawn as its front matter says, with the key of the front matter that is concerned. */
export type ChartProblem =
	| { readonly kind: 'no-table' }
	| { readonly kind: 'no-column'; readonly key: ColumnKey; readonly headers: readonly string[] }
	| { readonly kind: 'no-number'; readonly key: 'from' | 'to'; readonly label: string; readonly text: string }
	| { readonly kind: 'no-values' };

type ColumnKey = 'label' | 'unit' | 'from' | 'to';

/** What a cell holds that gives no value: nothing, or a dash. */
const blank = /^[-–—−…]?$/u;

/**
 * The rows that a chart shows, from all tables of its text, and what is wrong with what it names. A row without values is
 * the heading of those below it; a row with a text in place of a number is left out. Pure.
 */
export function indicatorsOf(
	tables: readonly (readonly (readonly string[])[])[],
	chart: ChartOfTable,
): { readonly indicators: readonly Indicator[]; readonly problems: readonly ChartProblem[] } {
	const [header, ...rows] = tables[chart.table - 1] ?? [];
	if (!header) return { indicators: [], problems: [{ kind: 'no-table' }] };
	const headers = header.map(onOneLine);
	const columns = { label: 0, unit: -1, from: 0, to: 0 };
	const problems: ChartProblem[] = [];
	for (const key of ['label', 'unit', 'from', 'to'] as const) {
		const name = chart[key];
		if (name === undefined) continue;
		columns[key] = headers.indexOf(onOneLine(name));
		if (columns[key] < 0) problems.push({ kind: 'no-column', key, headers });
	}
	if (problems.length > 0) return { indicators: [], problems };

	const indicators: Indicator[] = [];
	let group = '';
	for (const row of rows) {
		const [label, unit] = [cell(row, columns.label), cell(row, columns.unit)];
		const values = { from: value(row, columns.from), to: value(row, columns.to) };
		const unread = (['from', 'to'] as const).filter((key) => values[key] && !readNumber(values[key]));
		for (const key of unread) problems.push({ kind: 'no-number', key, label, text: values[key] });
		if (unread.length > 0) continue;
		if (values.from || values.to) indicators.push({ group, label, unit, ...values });
		else if (label) group = label;
	}
	if (indicators.length === 0 && problems.length === 0) problems.push({ kind: 'no-values' });
	return { indicators, problems };
}

export const directionWords = { up: 'tăng', down: 'giảm', same: 'giữ nguyên' } as const;

/**
 * How the later value stands to the earlier; undefined where one is lacking, or where limits leave it open: from 96 to «≥95»
 * may be more or less.
 */
export function directionOf({ from, to }: Pick<Indicator, 'from' | 'to'>): keyof typeof directionWords | undefined {
	const [before, after] = [readNumber(from), readNumber(to)];
	if (before === undefined || after === undefined) return undefined;
	if (after.value > before.value) return after.bound === 'below' || before.bound === 'above' ? undefined : 'up';
	if (after.value < before.value) return after.bound === 'above' || before.bound === 'below' ? undefined : 'down';
	return before.bound === after.bound ? 'same' : undefined;
}

function cell(row: readonly string[], column: number): string {
	return onOneLine(row[column] ?? '');
}

function value(row: readonly string[], column: number): string {
	const text = cell(row, column);
	return blank.test(text) ? '' : text;
}

function onOneLine(text: string): string {
	return text.replace(/\s+/gu, ' ').trim();
}
