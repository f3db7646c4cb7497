import { createHash } from 'node:crypto';
import { type Fault, faultText, shownPath } from '#checks/fault.ts';
import type { RuleHelp } from './rule-help.ts';

/** A fault as GitLab's code quality report has it: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format. */
export interface GitlabIssue {
	readonly description: string;
	readonly check_name: string;
	readonly fingerprint: string;
	readonly severity: 'blocker' | 'minor';
	readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/** The faults for the widget of a merge request, which compares them with those of the branch it goes to. */
export function gitlabReport(
	faults: readonly Fault[],
	folder: string,
	help: (rule: Fault['rule']) => RuleHelp,
): GitlabIssue[] {
	const seen = new Map<string, number>();
	return faults.map((fault) => {
		const { rule, severity, line } = fault;
		const path = shownPath(fault, folder);
		const identity = [path, rule, withoutLines(fault.message)].join('\0');
		const count = seen.get(identity) ?? 0;
		seen.set(identity, count + 1);
		const { title, page } = help(rule);
		return {
			description: `${title}: ${faultText(fault)} Giải thích: ${page}`,
			check_name: rule,
			fingerprint: createHash('sha256').update(`${identity}\0${count}`).digest('hex'),
			severity: severity === 'error' ? 'blocker' : 'minor',
			location: { path, lines: { begin: line } },
		};
	});
}

/** A fault stays the same fault when lines above it come or go, though its message names lines. */
function withoutLines(message: string): string {
	return message.normalize('NFC').replace(/dòng \d+(?:(?:[,–-]| và) ?\d+)*/giu, 'dòng');
}
