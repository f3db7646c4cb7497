import type { Counts } from '#domain/health/counts.ts';
import type { Health, MeasureResult } from '#domain/health/health-of.ts';
import { healthGroups } from '#domain/health/measure.ts';
import { formatCount, formatMonth, monthsRemark, totalsLine } from '#domain/health/words.ts';
import { columnsOf, wrapToColumns } from '#import/write/terminal-width.ts';
import { flushRight, type NumberColumn, numberTable } from './columns.ts';
import { measureLines } from './report-measures.ts';

/** What is not in the numbers. */
export interface LeftOut {
	readonly drafts: number;
	/** Entries whose day has not come. */
	readonly scheduled: number;
	/** Paths below `content/` of entries with errors. */
	readonly unread: readonly string[];
}

const narrowest = 40;
const widest = 140;
const mostNamed = 5;
const mostWanted = 10;

/** The report for a terminal of `columns` columns: each measure, folder by folder, month by month, what is wanted. */
export function reportText(health: Health, leftOut: LeftOut, columns: number): string {
	const width = Math.min(widest, Math.max(narrowest, columns));
	const groups = [...Map.groupBy(health.measures, ({ group }) => group)];
	const sections: readonly (readonly [string, readonly string[]])[] = [
		['Tình trạng kho', [...wrapToColumns(totalsLine(health), width), ...leftOutLines(leftOut, width)]],
		...groups.map(([group, measures]) => [healthGroups[group], measureLines(measures, width)] as const),
		['Theo thư mục', folderLines(health, width)],
		['Theo tháng vào kho', monthLines(health, width)],
		['Nên có trong kho', wantedLines(health.wanted, width)],
	];
	return sections
		.filter(([, lines]) => lines.length > 0)
		.map(([heading, lines]) => [rule(heading, width), ...lines].join('\n'))
		.join('\n\n');
}

function leftOutLines({ drafts, scheduled, unread }: LeftOut, width: number): string[] {
	const more = unread.length - mostNamed;
	const named = [...unread.slice(0, mostNamed), ...(more > 0 ? [`và ${formatCount(more)} tệp khác`] : [])];
	const parts = [
		drafts > 0 && `${formatCount(drafts)} bản nháp`,
		scheduled > 0 && `${formatCount(scheduled)} mục chưa tới ngày đăng`,
		unread.length > 0 && `${formatCount(unread.length)} tệp còn lỗi (${named.join(', ')})`,
	].filter(Boolean);
	return parts.length > 0 ? wrapToColumns(`Không tính: ${parts.join('; ')}.`, width) : [];
}

function folderLines({ folders, measures }: Health, width: number): string[] {
	if (folders.length === 0) return [];
	const labels = { heading: 'Thư mục', values: folders.map(({ folder }) => folder) };
	return numberTable(labels, [entriesOf(folders), ...columnsFor(measures, folders)], width);
}

function monthLines({ entries, measures, months: { months, ...rest } }: Health, width: number): string[] {
	if (entries === 0) return [];
	const remark = monthsRemark(rest);
	const remarkLines = remark ? wrapToColumns(remark, width) : [];
	if (months.length === 0) return remarkLines;
	const labels = { heading: 'Tháng', values: months.map(({ month }) => formatMonth(month)) };
	const incomplete = { heading: 'Cần bổ sung', values: months.map((month) => formatCount(month.incomplete)) };
	const held = measures.filter(({ among }) => among !== 'withdrawn');
	return [...remarkLines, ...numberTable(labels, [entriesOf(months), incomplete, ...columnsFor(held, months)], width)];
}

function entriesOf(rows: readonly { readonly entries: number }[]): NumberColumn {
	return { heading: 'Số mục', values: rows.map(({ entries }) => formatCount(entries)) };
}

/** A column for each measure that found something. */
function columnsFor(measures: readonly MeasureResult[], rows: readonly { readonly counts: Counts }[]): NumberColumn[] {
	return measures
		.filter(({ found }) => found.length > 0)
		.map(({ id, column }) => ({ heading: column, values: rows.map(({ counts }) => formatCount(counts[id] ?? 0)) }));
}

function wantedLines(wanted: Health['wanted'], width: number): string[] {
	if (wanted.length === 0) return [];
	const about = `Kho chưa giữ ${formatCount(wanted.length)} văn bản được nhắc tới bằng số, ký hiệu; nhiều mục nhắc nhất:`;
	const shown = wanted.slice(0, mostWanted);
	const counts = shown.map(({ entries }) => `${formatCount(entries)} mục`);
	const countWidth = Math.max(...counts.map(columnsOf));
	const lines = shown.flatMap(({ name, issuer, when }, index) => {
		const text = `${flushRight(counts[index]!, countWidth)}  ${[name, issuer, when].filter(Boolean).join(', ')}`;
		return wrapToColumns(text, width, ' '.repeat(countWidth + 2));
	});
	const more = wanted.length - shown.length;
	const rest = more > 0 ? [`và ${formatCount(more)} văn bản khác`] : [];
	return [...wrapToColumns(about, width), ...lines, ...rest];
}

function rule(heading: string, width: number): string {
	return `── ${heading} ${'─'.repeat(Math.max(2, width - columnsOf(heading) - 4))}`;
}
