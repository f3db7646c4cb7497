import type { Certainty, Draft, Warning } from '#import/model.ts';
import type { WrittenField } from './front-matter-writer.ts';
import type { RenderedEntry } from './render-entry.ts';
import { type ReportTotals, totalsOf } from './report-totals.ts';

export { reportTable } from './report-table.ts';

export type FileStatus = 'written' | 'would-write' | 'skipped' | 'same-item' | 'refused' | 'failed';

/** What became of one captured file. */
export interface FileReport {
	readonly file: string;
	readonly sha256?: string;
	readonly status: FileStatus;
	/** One calm Vietnamese sentence. */
	readonly reason?: string;
	readonly encoding?: { readonly name: string; readonly certainty: Certainty };
	readonly entries: readonly EntryReport[];
	readonly warnings: readonly Warning[];
}

/** One entry made from a capture. */
export interface EntryReport {
	/** Below the output folder. */
	readonly path: string;
	readonly collection: Draft['collection'];
	/** Empty when none was found. */
	readonly title: string;
	readonly draft: boolean;
	/** What was found, by front-matter key. */
	readonly fields: Readonly<Record<string, WrittenField>>;
	/** What a person must look at, in Vietnamese. */
	readonly todos: readonly string[];
	readonly warnings: readonly Warning[];
}

/** What the report tells of a rendered draft. */
export function entryReport(draft: Draft, { path, todos, fields }: RenderedEntry): EntryReport {
	const { collection, title, warnings } = draft;
	const draftOnly = todos.length > 0;
	return { path, collection, title: 'missing' in title ? '' : title.value, draft: draftOnly, fields, todos, warnings };
}

/** The report for machines: every file, and the sums. */
export function reportJson<File extends FileReport>(
	files: readonly File[],
): { readonly files: readonly File[]; readonly totals: ReportTotals } {
	return { files, totals: totalsOf(files) };
}
