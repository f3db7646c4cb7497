/** What forges write on the first line when they merge; what was done stands below. */
const mergeLine = /^Merge (pull request #\d+ from|branch '.*' into) /;
/** GitLab's last line of a merge. */
const requestLine = /^See merge request /;

/** The first line of a commit message; for a merged request its title, when the forge wrote it below. */
export function messageSummary(message: string): string {
	const lines = message
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
	const [first = '', second] = lines;
	return mergeLine.test(first) && second && !requestLine.test(second) ? second : first;
}
