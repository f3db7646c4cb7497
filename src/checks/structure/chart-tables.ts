import { type ChartProblem, indicatorsOf } from '#domain/indicators.ts';
import { tablesOf } from '#domain/tables.ts';
import { type ChartOfTable, charts } from '#schema/chart.ts';
import { errorAtKey } from '../entry.ts';
import type { EntryFile } from '../entry-file.ts';
import { type Fault, quote } from '../fault.ts';

/** A chart names a table of the body and columns that this table has, and their cells are numbers. */
export function* chartTables(entry: EntryFile): Generator<Fault> {
	const stated = charts.safeParse(entry.data['charts']).data ?? [];
	if (stated.length === 0) return;
	const tables = tablesOf(entry.body);
	for (const [index, chart] of stated.entries()) {
		for (const problem of indicatorsOf(tables, chart).problems) {
			const { key, message, hint } = wordsFor(problem, chart, tables.length);
			yield errorAtKey(entry, ['charts', index, key], 'chart-table', message, hint);
		}
	}
}

function wordsFor(
	problem: ChartProblem,
	chart: ChartOfTable,
	tables: number,
): { key: keyof ChartOfTable; message: string; hint: string } {
	switch (problem.kind) {
		case 'no-table': {
			const hint =
				tables === 0
					? 'bài chưa có bảng nào; thêm bảng, hoặc bỏ biểu đồ này'
					: `bài có ${tables} bảng, đếm từ trên xuống`;
			return { key: 'table', message: `bài không có bảng ${chart.table} để vẽ`, hint };
		}
		case 'no-column': {
			const known = problem.headers.filter(Boolean).map(quote).join(', ');
			return {
				key: problem.key,
				message: `bảng ${chart.table} không có cột ${quote(chart[problem.key])}`,
				hint: `chép đúng một trong các tiêu đề cột: ${known}`,
			};
		}
		case 'no-number':
			return {
				key: problem.key,
				message: `ô ${quote(problem.text)} của dòng ${quote(problem.label)}, cột ${quote(chart[problem.key])}, không phải là số`,
				hint: 'số viết như 19,93, >13,5, ≥ 95, 1.234,5 hoặc 70 %; ô trống hay dấu - là không có số',
			};
		case 'no-values':
			return {
				key: 'from',
				message: `bảng ${chart.table} không có dòng nào có số ở cột ${quote(chart.from)} hay ${quote(chart.to)}`,
				hint: 'chọn hai cột khác, hoặc bỏ biểu đồ này',
			};
	}
}
