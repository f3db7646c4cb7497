import { appendFileSync } from 'node:fs';
import { type Fault, formatFault } from '#checks/fault.ts';
import { reasonOf } from '../content-files.ts';
import type { CheckFormat } from './formats.ts';
import { githubCommands, githubNotice, maxAnnotations } from './github-commands.ts';
import { githubSummary } from './github-summary.ts';
import { gitlabReport } from './gitlab-report.ts';
import { loadRuleHelp } from './rule-help.ts';

export interface Printed {
	readonly faults: readonly Fault[];
	/** The content folder from where the command stands. */
	readonly folder: string;
	/** The last line of the report. */
	readonly counts: string;
	/** Why something could not be checked, in one line. */
	readonly gap?: string | undefined;
}

/** Prints faults for a machine that shows them to people. Returns when all is written. */
export async function printFaults(format: Extract<CheckFormat, 'github' | 'gitlab'>, printed: Printed): Promise<void> {
	const { faults, folder, counts, gap } = printed;
	const help = await loadRuleHelp();
	if (format === 'gitlab') {
		console.log(JSON.stringify(gitlabReport(faults, folder, help), undefined, '\t'));
		// The report goes to a file; who opens the log of the job reads the faults there.
		for (const fault of faults) console.error(formatFault(fault, folder));
		if (gap) console.error(gap);
		console.error(counts);
		return;
	}
	for (const command of githubCommands(faults, folder, help)) console.log(command);
	if (gap) console.log(githubNotice(gap));
	console.log(counts);
	const isLong = (['error', 'warning'] as const).some(
		(kind) => faults.filter(({ severity }) => severity === kind).length > maxAnnotations,
	);
	if (isLong)
		console.log('GitHub chỉ hiện 10 lỗi và 10 cảnh báo đầu cạnh dòng; danh sách đủ ở trang tóm tắt (Summary).');
	writeSummary(githubSummary(faults, { folder, help, counts, blob: blobOf(process.env) }));
}

/** Adds to the summary of the step, which GitHub shows on the page of the run; elsewhere there is none. */
function writeSummary(summary: string): void {
	const file = process.env['GITHUB_STEP_SUMMARY'];
	if (!file) return;
	try {
		appendFileSync(file, summary);
	} catch (error) {
		console.log(`Không ghi được trang tóm tắt (${reasonOf(error)}).`);
	}
}

function blobOf(env: Readonly<Record<string, string | undefined>>): string | undefined {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = env;
	return server && repository && commit ? `${server}/${repository}/blob/${commit}` : undefined;
}
