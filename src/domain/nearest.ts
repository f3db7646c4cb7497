import { slugify } from './text.ts';

/** Optimal string alignment distance (insert, delete, replace, swap neighbours), for «did you mean» hints. */
export function editDistance(a: string, b: string): number {
	const rows: number[][] = Array.from({ length: a.length + 1 }, (_, i) => [i]);
	for (let j = 0; j <= b.length; j++) rows[0]![j] = j;
	for (let i = 1; i <= a.length; i++) {
		for (let j = 1; j <= b.length; j++) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			let best = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				best = Math.min(best, rows[i - 2]![j - 2]! + 1);
			rows[i]![j] = best;
		}
	}
	return rows[a.length]![b.length]!;
}

/** The candidate closest to `wanted` once both are folded, or undefined when none is near enough to be a slip of the hand. */
export function nearest(wanted: string, candidates: Iterable<string>): string | undefined {
	return nearestFew(wanted, candidates, 1)[0];
}

/** The candidates near enough to be meant, closest first, at most `count`; those equally close stay in their order. */
export function nearestFew(wanted: string, candidates: Iterable<string>, count: number): string[] {
	const target = slugify(wanted);
	// In a short word two slips leave nothing to recognise.
	const bound = target.length <= 4 ? 1 : Math.max(2, Math.floor(target.length / 3));
	return [...candidates]
		.map((candidate) => ({ candidate, distance: editDistance(target, slugify(candidate)) }))
		.filter(({ distance }) => distance <= bound)
		.sort((a, b) => a.distance - b.distance)
		.slice(0, count)
		.map(({ candidate }) => candidate);
}
