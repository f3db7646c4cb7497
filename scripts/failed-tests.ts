import { readFileSync } from 'node:fs';

/** The part of Vitest's JSON report that is read here. */
interface Report {
	readonly testResults: readonly {
		readonly name: string;
		readonly message?: string;
		readonly assertionResults: readonly {
			readonly fullName: string;
			readonly status: string;
			readonly failureMessages?: readonly string[];
		}[];
	}[];
}

/** Lines of a message that are kept: what was expected and where; a whole trace is above. */
const keptLines = 12;

/**
 * The failed tests of a report that Vitest's JSON reporter wrote, as text: file, name, beginning of the message. Logs of
 * continuous integration are often cut from the front, so that what failed must stand at the end. Empty when none failed
 * or no report was written.
 */
export function failedTests(reportPath: string): string {
	const report = reportIn(reportPath);
	const failed = (report?.testResults ?? []).flatMap(({ name, message, assertionResults }) => {
		const own = assertionResults.filter(({ status }) => status === 'failed');
		if (own.length === 0) return message ? [`${name}\n${shortened(message)}`] : [];
		return own.map(
			({ fullName, failureMessages = [] }) => `${name} › ${fullName}\n${shortened(failureMessages.join('\n'))}`,
		);
	});
	return failed.join('\n\n');
}

function reportIn(path: string): Report | undefined {
	try {
		return JSON.parse(readFileSync(path, 'utf8')) as Report;
	} catch {
		// A run that was killed leaves none; its output says why.
		return undefined;
	}
}

function shortened(message: string): string {
	return message
		.split('\n')
		.slice(0, keptLines)
		.map((line) => `    ${line}`)
		.join('\n');
}
