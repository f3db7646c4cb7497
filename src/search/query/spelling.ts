import type { KnownWord } from '../spelling-words.ts';

export interface Candidate extends KnownWord {
	readonly folded: string;
	/** Two neighbouring letters changed places: the commonest slip. */
	readonly swapped: boolean;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';
/** Candidates that are worth a look at their neighbours. */
const most = 6;

/**
 * The known words one slip away from a bare word (two letters swapped, one wrong, missing or too many), likeliest first.
 * Words of fewer than three letters have none: too many others are like them.
 */
export function candidatesFor(folded: string, known: ReadonlyMap<string, KnownWord>): Candidate[] {
	if (!/^\p{L}{3,24}$/u.test(folded)) return [];
	const found = new Map<string, Candidate>();
	const look = (word: string, swapped: boolean) => {
		const match = known.get(word);
		if (match && word !== folded && !found.has(word)) found.set(word, { ...match, folded: word, swapped });
	};
	for (let at = 0; at < folded.length - 1; at++) {
		look(folded.slice(0, at) + folded[at + 1] + folded[at] + folded.slice(at + 2), true);
	}
	for (let at = 0; at <= folded.length; at++) {
		look(folded.slice(0, at) + folded.slice(at + 1), false);
		for (const letter of letters) {
			look(folded.slice(0, at) + letter + folded.slice(at + 1), false);
			look(folded.slice(0, at) + letter + folded.slice(at), false);
		}
	}
	return [...found.values()]
		.sort((a, b) => likelihood(b) - likelihood(a) || (a.folded < b.folded ? -1 : 1))
		.slice(0, most);
}

/** How likely a candidate is by itself; a swap outweighs being four times as frequent. */
export function likelihood({ frequency, swapped }: Candidate): number {
	return frequency + (swapped ? 2 : 0);
}
