import type { FileReport, FileStatus } from './report.ts';
import { columnHeads, fileLines } from './report-entries.ts';
import { sharedLabels, sumLines } from './report-sums.ts';
import { wrapToColumns } from './terminal-width.ts';

export interface TableOptions<File> {
	/** Columns of the terminal. */
	readonly width?: number;
	/** Lines that say of a file that was held back what its reason cannot. */
	readonly comparison?: (file: File, width: number) => readonly string[];
}

const widest = 100;
const narrowest = 60;

/** In the order of the table: what a person must act on stands last, where the terminal shows it without scrolling. */
const headings: readonly (readonly [FileStatus, string])[] = [
	['skipped', 'Bỏ qua vì đã có'],
	['written', 'Đã ghi'],
	['would-write', 'Sẽ ghi (chạy thử, chưa ghi gì)'],
	['same-item', 'Chưa ghi vì kho đã có mục ấy'],
	['refused', 'Chưa nhập được'],
	['failed', 'Lỗi của chương trình'],
];

/**
 * The report for the terminal, at most 100 columns wide: the files by what became of them, each with its entries, how many
 * fields were found and how surely, the warnings, and what a person must look at; the sums at the end.
 */
export function reportTable<File extends FileReport>(
	files: readonly File[],
	{ width: wanted = widest, comparison = () => [] }: TableOptions<File> = {},
): string {
	const width = Math.min(widest, Math.max(narrowest, wanted));
	const shared = sharedLabels(files);
	const sections = headings.flatMap(([status, heading]) => {
		const own = files.filter((file) => file.status === status);
		if (own.length === 0) return [];
		return [
			rule(`${heading}: ${own.length} tệp`, width),
			...(own.some(({ entries }) => entries.length > 0) ? [columnHeads(width)] : []),
			...(status === 'written' || status === 'would-write'
				? own.flatMap((file) => fileLines(file, shared, width))
				: byReason(own, width, comparison)),
			'',
		];
	});
	return [...sections, rule('Tổng cộng', width), ...sumLines(files, shared, width)].join('\n');
}

/** Files that have no entries: those with one reason together, each reason to its end. */
function byReason<File extends FileReport>(
	files: readonly File[],
	width: number,
	comparison: (file: File, width: number) => readonly string[],
): string[] {
	const compared = files.map((file) => ({ file, lines: comparison(file, width) }));
	const groups = Map.groupBy(compared, ({ file, lines }) => (lines.length > 0 ? file : (file.reason ?? '')));
	return [...groups.values()].flatMap((group) => [
		...group.flatMap(({ file }) => wrapToColumns(file.file, width, '  ', 3)),
		...(group[0]?.lines.length ? group[0].lines : reasonLines(group[0]?.file.reason, width)),
	]);
}

function reasonLines(reason: string | undefined, width: number): string[] {
	return reason ? wrapToColumns(`  ${reason}`, width, '  ', 6) : [];
}

function rule(heading: string, width: number): string {
	return `── ${heading} ${'─'.repeat(Math.max(2, width - heading.length - 4))}`;
}
