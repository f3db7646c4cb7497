import type { KnownWord } from '../spelling-words.ts';

/** Words typed in one piece at most: «sotxuathuyet». */
const mostWords = 4;
/** Syllables of one letter that stand in compounds: «y te». */
const single = new Set(['y', 'o', 'a', 'u', 'e']);

/**
 * The ways to part a bare word into two to four known ones: «nghean» → «nghe an». Fewest parts
 * first. Words of two letters are not parted.
 */
export function partings(folded: string, known: ReadonlyMap<string, KnownWord>): string[][] {
	if (!/^[a-z]{3,28}$/.test(folded)) return [];
	const found: string[][] = [];
	const part = (rest: string, parts: readonly string[]) => {
		if (rest === '') {
			if (parts.length > 1) found.push([...parts]);
			return;
		}
		if (parts.length === mostWords) return;
		for (let length = Math.min(7, rest.length); length > 0; length--) {
			const word = rest.slice(0, length);
			if (length === 1 ? single.has(word) : known.has(word)) part(rest.slice(length), [...parts, word]);
		}
	};
	part(folded, []);
	return found.sort((a, b) => a.length - b.length).slice(0, 12);
}
