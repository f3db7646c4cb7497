import type { Certainty } from '#import/model.ts';
import type { EntryReport, FileReport, FileStatus } from './report.ts';

/** Numbers of fields by how sure they are, and of those left empty. */
export type FieldCounts = Record<Certainty | 'missing', number>;

export interface ReportTotals {
	readonly files: number;
	readonly byStatus: Partial<Record<FileStatus, number>>;
	readonly entries: Record<EntryReport['collection'], number>;
	readonly drafts: number;
	readonly fields: FieldCounts;
	readonly warnings: number;
}

/** The sums of a report. */
export function totalsOf(files: readonly FileReport[]): ReportTotals {
	const byStatus: Partial<Record<FileStatus, number>> = {};
	const entries = { 'tin-tuc': 0, 'van-ban': 0, 'diem-tin': 0 };
	const all = files.flatMap((file) => file.entries);
	for (const { status } of files) byStatus[status] = (byStatus[status] ?? 0) + 1;
	for (const { collection } of all) entries[collection]++;
	return {
		files: files.length,
		byStatus,
		entries,
		drafts: all.filter(({ draft }) => draft).length,
		fields: countFields(all),
		warnings: [...files, ...all].reduce((sum, { warnings }) => sum + warnings.length, 0),
	};
}

/** How many fields of some entries were found, and how surely. */
export function countFields(entries: readonly EntryReport[]): FieldCounts {
	const counts = { certain: 0, likely: 0, guess: 0, missing: 0 };
	for (const { fields } of entries)
		for (const field of Object.values(fields)) counts['missing' in field ? 'missing' : field.certainty]++;
	return counts;
}
