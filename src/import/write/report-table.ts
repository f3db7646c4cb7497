import type { Warning } from '#import/model.ts';
import type { EntryReport, FileReport, FileStatus } from './report.ts';
import { countFields, totalsOf } from './report-totals.ts';
import { cutToColumns, padToColumns } from './terminal-width.ts';

const width = 100;
const columns = ['Chắc', 'Có lẽ', 'Đoán', 'Thiếu', 'Cảnh báo'];
const numbersWidth = columns.reduce((sum, name) => sum + name.length + 2, 0);
/** More teasers of one capture than this are told in one line. */
const maxBriefRows = 3;
const maxWarningRows = 3;

const statuses: Record<FileStatus, string> = {
	written: 'đã ghi',
	'would-write': 'sẽ ghi (chạy thử, chưa ghi gì)',
	skipped: 'bỏ qua, đã nhập trước đó',
	'same-item': 'không ghi, trùng mục đã có',
	refused: 'không nhận',
	failed: 'lỗi',
};

const names: Record<EntryReport['collection'], string> = {
	'tin-tuc': 'tin',
	'van-ban': 'văn bản',
	'diem-tin': 'tin dẫn',
};

/**
 * The report for the terminal, at most 100 columns wide: each file with its entries, how many fields were found and how
 * surely, the warnings, and what a person must look at; the sums at the end.
 */
export function reportTable(files: readonly FileReport[]): string {
	const head = padToColumns('Tệp và các mục', width - numbersWidth) + columns.map((name) => `  ${name}`).join('');
	return [head, '─'.repeat(width), ...files.flatMap(fileLines), '─'.repeat(width), ...totalLines(files)].join('\n');
}

function fileLines({ file, status, reason, encoding, entries, warnings }: FileReport): string[] {
	const decoded =
		encoding && encoding.certainty !== 'certain' ? `, bảng mã ${encoding.name} (chưa chắc, hãy xem lại dấu)` : '';
	const lines = [row(file, warnings.length > 0 ? [undefined, undefined, undefined, undefined, warnings.length] : [])];
	lines.push(cutToColumns(`  ${statuses[status]}${decoded}${reason ? `: ${reason}` : ''}`, width));
	const briefs = entries.filter(({ collection }) => collection === 'diem-tin');
	const grouped = briefs.length > maxBriefRows;
	for (const entry of entries) if (!grouped || entry.collection !== 'diem-tin') lines.push(...entryLines(entry));
	if (grouped) lines.push(...groupLines(briefs));
	return [...lines, ...warningLines([...warnings, ...entries.flatMap((entry) => entry.warnings)])];
}

function warningLines(warnings: readonly Warning[]): string[] {
	const shown = warnings.slice(0, maxWarningRows).map(({ message, line, page }) => {
		const place = line ? `dòng ${line}: ` : page ? `trang ${page}: ` : '';
		return cutToColumns(`    Cảnh báo: ${place}${message}`, width);
	});
	const left = warnings.length - shown.length;
	return left > 0 ? [...shown, `    và ${left} cảnh báo nữa`] : shown;
}

function entryLines(entry: EntryReport): string[] {
	const title = entry.title ? [cutToColumns(`    «${entry.title}»`, width)] : [];
	return [row(`  → ${entry.path}`, numbersOf([entry])), ...title, ...lookLine([entry])];
}

function groupLines(briefs: readonly EntryReport[]): string[] {
	return [row(`  → diem-tin/…: ${briefs.length} tin dẫn`, numbersOf(briefs)), ...lookLine(briefs)];
}

/** The fields that a person must look at, each once. */
function lookLine(entries: readonly EntryReport[]): string[] {
	const labels = new Set(entries.flatMap(({ todos }) => todos.map((todo) => todo.split(':', 1)[0] as string)));
	return labels.size > 0 ? [cutToColumns(`    Cần xem: ${[...labels].join('; ')}`, width)] : [];
}

function numbersOf(entries: readonly EntryReport[]): number[] {
	const { certain, likely, guess, missing } = countFields(entries);
	return [certain, likely, guess, missing, entries.reduce((sum, { warnings }) => sum + warnings.length, 0)];
}

function row(name: string, numbers: readonly (number | undefined)[]): string {
	const cells = columns.map((column, index) => `  ${String(numbers[index] ?? '').padStart(column.length)}`);
	return (padToColumns(name, width - numbersWidth) + cells.join('')).trimEnd();
}

function totalLines(files: readonly FileReport[]): string[] {
	const { byStatus, entries, drafts, warnings } = totalsOf(files);
	const done = Object.entries(byStatus).map(([status, count]) => `${count} ${short[status as FileStatus]}`);
	const made = Object.entries(entries).flatMap(([collection, count]) =>
		count > 0 ? `${count} ${names[collection as EntryReport['collection']]}` : [],
	);
	const counts = made.length > 0 ? `${made.join(', ')}, trong đó ${drafts} bản nháp` : 'không có';
	return [
		`${files.length} tệp${done.length > 0 ? `: ${done.join(', ')}` : ''}`,
		`Mục: ${counts}`,
		`Cảnh báo: ${warnings}${warnings > 0 ? ' (đủ từng câu trong báo cáo --json)' : ''}`,
	];
}

const short: Record<FileStatus, string> = {
	written: 'đã ghi',
	'would-write': 'sẽ ghi',
	skipped: 'đã nhập trước đó',
	'same-item': 'trùng mục đã có',
	refused: 'không nhận',
	failed: 'lỗi',
};
