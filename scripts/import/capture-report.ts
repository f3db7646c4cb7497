import type { FileReport } from '#import/write/report.ts';
import { columnsOf, printable, wrapToColumns } from '#import/write/terminal-width.ts';
import type { Difference } from './differences.ts';

/** What one capture has become, with what only the command knows. */
export interface CaptureReport extends FileReport {
	/** Teasers that are entries already and were merged into them without a word each. */
	readonly mergedBriefs?: number;
	/** Entries that tell of the same item, side by side with what this capture says. */
	readonly sameItems?: readonly SameItemReport[];
}

export interface SameItemReport {
	readonly title: string;
	/** Path of the entry that is there already, and of the capture of this run that it came from, if any. */
	readonly existing: string;
	readonly from?: string;
	/** In Vietnamese: «cùng địa chỉ trang nguồn». */
	readonly by: string;
	readonly differences: readonly Difference[];
}

/** The lines that lay the old and the new value of each field side by side, and say what to do about them. */
export function comparisonLines({ sameItems = [] }: CaptureReport, width: number): string[] {
	return sameItems.flatMap(({ title, existing, from, by, differences }) => [
		...wrapToColumns(`  «${title}» đã có ở ${existing} (${by}${from ? `, nhập từ ${from}` : ''}).`, width, '  ', 6),
		...(differences.length === 0
			? ['  Hai bản không khác nhau, không cần làm gì.']
			: [
					...wrapToColumns('  Hãy so hai bản (đã có | tệp này) rồi sửa mục đã có nếu cần:', width, '  '),
					...differences.flatMap((difference) => differenceLines(difference, width)),
				]),
	]);
}

function differenceLines({ field, old, new: added }: Difference, width: number): string[] {
	const line = printable(`    ${field}: ${old} | ${added}`);
	if (columnsOf(line) <= width) return [line];
	return [
		`    ${field}:`,
		...wrapToColumns(`      đã có:   ${old}`, width, '               ', 3),
		...wrapToColumns(`      tệp này: ${added}`, width, '               ', 3),
	];
}
