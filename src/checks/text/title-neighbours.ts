import { editDistance } from '#domain/nearest.ts';

export interface Neighbours {
	/** Index of the earlier title. */
	readonly one: number;
	readonly other: number;
	readonly why: string;
}

/** Shorter titles share a head or tail by chance. */
const minSyllables = 6;

/**
 * Pairs of titles (as folded syllables) that are equal, differ by one syllable, or of which one is the head or tail of
 * the other. Each title is paired at most once, with the first it resembles. Linear in the number of syllables: looks up
 * heads, tails and titles with one syllable left out, instead of comparing all pairs.
 */
export function* titleNeighbours(titles: readonly (readonly string[])[]): Generator<Neighbours> {
	const whole = new Map<string, number>();
	const gapped = new Map<string, number>();
	const paired = new Set<number>();
	const pair = (a: number, b: number, why: string): Neighbours[] => {
		const [one, other] = a < b ? [a, b] : [b, a];
		if (one === other || paired.has(other)) return [];
		paired.add(other);
		return [{ one, other, why }];
	};
	for (const [index, words] of titles.entries()) {
		const same = whole.get(words.join('-'));
		if (same === undefined) whole.set(words.join('-'), index);
		else yield* pair(same, index, 'trùng');
	}
	for (const [index, words] of titles.entries()) {
		if (words.length < minSyllables) continue;
		for (let length = minSyllables; length < words.length; length++) {
			const head = whole.get(words.slice(0, length).join('-'));
			const tail = whole.get(words.slice(-length).join('-'));
			if (head !== undefined) yield* pair(head, index, 'trùng phần đầu');
			if (tail !== undefined) yield* pair(tail, index, 'trùng phần cuối');
		}
		for (const key of withOneLeftOut(words)) {
			const near = gapped.get(key) ?? whole.get(key);
			if (near === undefined) gapped.set(key, index);
			else if (isSlip(words, titles[near] ?? [])) yield* pair(near, index, 'gần trùng');
		}
	}
}

function* withOneLeftOut(words: readonly string[]): Generator<string> {
	for (let index = 0; index < words.length; index++) yield words.toSpliced(index, 1).join('-');
}

/** Whether two titles differ like a slip of the hand: not in a number, and not by a quite different word. */
function isSlip(a: readonly string[], b: readonly string[]): boolean {
	const digits = (words: readonly string[]) => words.filter((word) => /\d/.test(word)).join('-');
	if (digits(a) !== digits(b)) return false;
	if (a.length !== b.length) return true;
	return a.every((word, index) => {
		const twin = b[index] ?? '';
		return word === twin || (Math.min(word.length, twin.length) >= 3 && editDistance(word, twin) === 1);
	});
}
