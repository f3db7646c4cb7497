import { wellFormed } from '#domain/text.ts';

/** What forges write on the first line when they merge; what was done stands below. */
const mergeLine = /^Merge (pull request #\d+ from|branch '.*' into) /;
/** GitLab's last line of a merge. */
const requestLine = /^See merge request /;

/** Letters of a line that are kept; what is longer was pasted into the wrong field. */
const longest = 300;
/** Characters that terminals obey, that pages may not hold, or that turn the direction of the text round. */
const unprintable =
	/[\p{Cc}\p{Noncharacter_Code_Point}\p{Co}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * The first line of a commit message as it can be shown, at most 300 letters; for a merged request its title, when the
 * forge wrote it below.
 */
export function messageSummary(message: string): string {
	const lines = message
		.split(/[\n\u2028\u2029]/)
		.map(printable)
		.filter((line) => line !== '');
	const [first = '', second] = lines;
	return mergeLine.test(first) && second && !requestLine.test(second) ? second : first;
}

function printable(line: string): string {
	const text = line
		.slice(0, 10 * longest)
		.replace(/\s/g, ' ')
		.replace(unprintable, '')
		.trim();
	return text.length > longest ? `${wellFormed(text.slice(0, longest - 1)).trimEnd()}…` : text;
}
