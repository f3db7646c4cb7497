import { type Fault, faultText, shownPath } from '#checks/fault.ts';
import type { RuleHelp } from './rule-help.ts';

/** GitHub shows no more annotations of a kind for one step. */
export const maxAnnotations = 10;

/**
 * The workflow commands that show each fault at its line, errors first because GitHub shows only the first ten of each kind.
 * Format: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands.
 */
export function githubCommands(
	faults: readonly Fault[],
	folder: string,
	help: (rule: Fault['rule']) => RuleHelp,
): string[] {
	return errorsFirst(faults).map((fault) => {
		const { severity, line, column, rule } = fault;
		const { title, page } = help(rule);
		const properties = Object.entries({ file: shownPath(fault, folder), line, col: column, title })
			.map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
			.join(',');
		return `::${severity} ${properties}::${escapeData(`${faultText(fault)} Giải thích: ${page}`)}`;
	});
}

/** A message that belongs to no line. */
export function githubNotice(message: string): string {
	return `::notice::${escapeData(message)}`;
}

/** The same faults, errors before warnings: GitHub shows only the first of each run. */
export function errorsFirst(faults: readonly Fault[]): Fault[] {
	return faults.toSorted((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
}

/** As `escapeData` of GitHub's own `@actions/core`. */
function escapeData(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** As `escapeProperty` of `@actions/core`. */
function escapeProperty(text: string): string {
	return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
