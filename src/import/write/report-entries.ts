import type { Warning } from '#import/model.ts';
import type { EntryReport, FileReport } from './report.ts';
import type { SharedLabels } from './report-sums.ts';
import { countFields } from './report-totals.ts';
import { padToColumns, wrapToColumns } from './terminal-width.ts';

const columns = ['Chắc', 'Có lẽ', 'Đoán', 'Thiếu', 'Cảnh báo'];
const numbersWidth = columns.reduce((sum, name) => sum + name.length + 2, 0);
/** More teasers of one capture than this are told in one row. */
const maxBriefRows = 3;
const maxWarnings = 10;
const maxPlaces = 8;

/** The heads of the columns of numbers. */
export function columnHeads(width: number): string {
	const label = 'Số trường:';
	return (
		padToColumns('Tệp và các mục', width - numbersWidth - label.length) +
		label +
		columns.map((name) => `  ${name}`).join('')
	);
}

/** A file with its entries, their paths whole, without the labels that all entries share. */
export function fileLines(
	{ file, encoding, entries, warnings }: FileReport,
	shared: SharedLabels,
	width: number,
): string[] {
	const briefs = entries.filter(({ collection }) => collection === 'diem-tin');
	const grouped = briefs.length > maxBriefRows;
	const single = grouped ? entries.filter(({ collection }) => collection !== 'diem-tin') : entries;
	const decoded =
		encoding && encoding.certainty !== 'certain'
			? `  Đọc theo bảng mã ${encoding.name}, chưa chắc: nếu sai dấu thì xóa các mục này rồi nhập lại với --encoding.`
			: undefined;
	return [
		...wrapToColumns(file, width, '  ', 3),
		...(decoded ? wrapToColumns(decoded, width, '  ') : []),
		...warningLines(warnings, '  ', width),
		...single.flatMap((entry) =>
			groupLines(entry.title ? `«${entry.title}»` : '(chưa có tên)', entry.path, [entry], shared, width),
		),
		...(grouped ? groupLines(`${briefs.length} tin dẫn`, 'diem-tin/…', briefs, shared, width) : []),
	];
}

function groupLines(
	name: string,
	path: string,
	entries: readonly EntryReport[],
	shared: SharedLabels,
	width: number,
): string[] {
	const warnings = entries.flatMap((entry) => entry.warnings);
	const { certain, likely, guess, missing } = countFields(entries);
	const cells = [certain, likely, guess, missing, warnings.length].map(
		(number, index) => `  ${String(number).padStart(columns[index]!.length)}`,
	);
	const labels = new Set(
		entries.flatMap((entry) => labelsOf(entry).filter((label) => !shared.get(entry.collection)?.has(label))),
	);
	return [
		padToColumns(`  ${name}`, width - numbersWidth) + cells.join(''),
		...wrapToColumns(`    → ${path}`, width, '      ', 4),
		...(labels.size > 0 ? wrapToColumns(`    Cần xem: ${[...labels].join('; ')}`, width, '      ', 4) : []),
		...warningLines(warnings, '    ', width),
	];
}

function warningLines(warnings: readonly Warning[], indent: string, width: number): string[] {
	const groups = [...Map.groupBy(warnings, ({ message }) => message)];
	const shown = groups
		.slice(0, maxWarnings)
		.flatMap(([message, same]) =>
			wrapToColumns(`${indent}Cảnh báo: ${placesOf(same)}${message}`, width, `${indent}  `, 4),
		);
	const left = groups.slice(maxWarnings).reduce((sum, [, same]) => sum + same.length, 0);
	return left > 0 ? [...shown, `${indent}và ${left} cảnh báo nữa, ghi đủ trong báo cáo khi nhập với --json`] : shown;
}

function placesOf(warnings: readonly Warning[]): string {
	const numbers = (word: string, all: readonly (number | undefined)[]) => {
		const known = [...new Set(all.filter((number) => number !== undefined))];
		const left = known.length - maxPlaces;
		const more = left > 0 ? ` và ${left} ${word} nữa` : '';
		return known.length > 0 ? `${word} ${known.slice(0, maxPlaces).join(', ')}${more}: ` : '';
	};
	const lines = warnings.map(({ line }) => line || undefined);
	return (
		numbers('dòng', lines) ||
		numbers(
			'trang',
			warnings.map(({ page }) => page || undefined),
		)
	);
}

/** The fields of an entry that a person must look at, by their labels. */
export function labelsOf({ todos }: EntryReport): string[] {
	return [...new Set(todos.map((todo) => todo.split(':', 1)[0] as string))];
}
