/** The first commit that git ever made; an earlier clock was not set. */
const firstDay = '2005-04-07';

/**
 * Which days of commits, given in the branch's order, can be believed: true for each. Time only goes on, so an earlier
 * commit with a later day and a later one with an earlier day contradict each other. A day is believed when everything
 * that contradicts it is itself contradicted more than twice as often: one wrong clock among many right ones costs only
 * its own date, and two clocks that differ cost both. Neighbours with the same day count once, so that a burst of commits
 * outvotes nothing. Nothing after `today` is believed.
 */
export function trustedDays(days: readonly string[], today: string): boolean[] {
	const runs = days.filter((day, index) => isPossible(day, today) && day !== days[index - 1]);
	const contradictions = countContradictions(runs);
	const believed = runs.map(
		(_, run) =>
			contradictions[run] === 0 ||
			contradicting(runs, run).every((other) => contradictions[other]! > 2 * contradictions[run]!),
	);
	let run = -1;
	return days.map((day, index) => {
		if (!isPossible(day, today)) return false;
		if (day !== days[index - 1]) run += 1;
		return believed[run]!;
	});
}

function isPossible(day: string, today: string): boolean {
	return day >= firstDay && day <= today;
}

/** By how many others each is contradicted. Of a branch with right clocks it costs one look at each day. */
function countContradictions(runs: readonly string[]): number[] {
	const earliestAfter = runs.slice();
	for (let run = runs.length - 2; run >= 0; run -= 1) {
		if (earliestAfter[run + 1]! < earliestAfter[run]!) earliestAfter[run] = earliestAfter[run + 1]!;
	}
	let latest = '';
	return runs.map((day, run) => {
		const isContradicted = latest > day || earliestAfter[run]! < day;
		if (day > latest) latest = day;
		return isContradicted ? contradicting(runs, run).length : 0;
	});
}

function contradicting(runs: readonly string[], run: number): number[] {
	const day = runs[run]!;
	const found: number[] = [];
	for (let other = 0; other < runs.length; other += 1) {
		if (other < run ? runs[other]! > day : runs[other]! < day) found.push(other);
	}
	return found;
}
