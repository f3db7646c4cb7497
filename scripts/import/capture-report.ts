import type { FileReport } from '#import/write/report.ts';
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

/** The lines that lay the old and the new value of each field side by side. */
export function sameItemLines({ file, sameItems = [] }: CaptureReport): string[] {
	return sameItems.flatMap(({ title, existing, by, differences }) => [
		`${file}: «${title}» đã có ở ${existing} (${by}).`,
		...differences.map(({ field, old, new: added }) => `  ${field}: ${old} | ${added}`),
		...(differences.length === 0 ? ['  Hai bản không khác nhau.'] : []),
	]);
}
