import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { reportJson } from '#import/write/report.ts';
import type { CaptureReport } from './capture-report.ts';
import { temporaryName } from './place-files.ts';

/** Writes the report as JSON at one stroke, or prints it when `path` is «-». Throws what the file system says. */
export function writeReport(path: string, reports: readonly CaptureReport[]): void {
	const text = `${JSON.stringify(reportJson(reports), undefined, '\t')}\n`;
	if (path === '-') {
		process.stdout.write(text);
		return;
	}
	const temporary = temporaryName(path);
	try {
		writeFileSync(temporary, text);
		renameSync(temporary, path);
	} catch (error) {
		rmSync(temporary, { force: true });
		throw error;
	}
}
