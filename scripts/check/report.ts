import { healthOf } from '#domain/health/health-of.ts';
import { readEnteredDays } from '#history/entered-days.ts';
import { memoryFolder } from '#history/memory-folder.ts';
import type { Content } from '../content/read-content.ts';
import { readFiles } from '../content-files.ts';
import { type LoadedArchive, loadArchive } from '../load-archive.ts';
import { readPublicFiles } from '../public-files.ts';
import { type FaultCounts, reportJson } from './report-json.ts';
import { reportText } from './report-text.ts';

export interface ReportOptions {
	/** The content folder. */
	readonly content: string;
	/** What was read of it, if anything was. */
	readonly read?: Content | undefined;
	/** The folder of public files, when there is one. */
	readonly publicFolder: string | undefined;
	/** The repository that tells when files came, if one does. */
	readonly repository: string | undefined;
	readonly json: boolean;
	/** Columns of the terminal. */
	readonly columns: number;
}

/** What the content holds and lacks, as text or JSON; files with errors are left out and named. Throws `UnreadableError`. */
export function archiveReport(
	{ content, read, publicFolder, repository, json, columns }: ReportOptions,
	faults: FaultCounts,
): string {
	const { archive, drafts, scheduled, unread } = read?.loadedArchive() ?? loadFolder(content);
	const health = healthOf(archive, {
		fileSizes: publicFolder === undefined ? undefined : readPublicFiles(publicFolder).files,
		enteredOn: repository === undefined ? undefined : readEnteredDays(repository, { memory: memoryFolder(repository) }),
	});
	const leftOut = { drafts, scheduled, unread: unread.toSorted() };
	return json
		? JSON.stringify(reportJson(health, leftOut, faults), undefined, '\t')
		: reportText(health, leftOut, columns);
}

function loadFolder(content: string): LoadedArchive {
	const { files, unreadable } = readFiles(content);
	const loaded = loadArchive(files);
	return { ...loaded, unread: [...loaded.unread, ...unreadable.map(({ path }) => path)] };
}
