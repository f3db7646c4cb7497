import { fold } from '#domain/text.ts';

/** Words that the archive knows, for repairing what it does not, in ABC order of their bare letters. */
export interface SpellingWords {
	/** Each as it is mostly written: in one digit the number of letters shared with the word before, then the rest; joined by blanks. */
	readonly words: string;
	/** One digit for each word: ⌊log₂(pages)⌋, at most 9. */
	readonly frequencies: string;
}

export interface KnownWord {
	/** As it is mostly written. */
	readonly written: string;
	/** ⌊log₂⌋ of the pages that hold it in any way of writing, at most 9. */
	readonly frequency: number;
}

/** Letters only, of two letters or more: digits and single letters are never repaired. */
const repairable = /^\p{L}{2,24}$/u;

/** The words of an archive from the pages that hold each as written. */
export function spellingWords(counts: ReadonlyMap<string, number>): SpellingWords {
	const known = new Map<string, { written: string; most: number; pages: number }>();
	for (const [written, pages] of counts) {
		if (!repairable.test(written)) continue;
		const word = known.get(fold(written)) ?? { written, most: 0, pages: 0 };
		word.pages += pages;
		if (pages > word.most) Object.assign(word, { written, most: pages });
		known.set(fold(written), word);
	}
	const words = [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, word]) => word);
	return {
		words: words.map(({ written }, at) => shorten(written, words[at - 1]?.written ?? '')).join(' '),
		frequencies: words.map(({ pages }) => Math.min(9, Math.floor(Math.log2(pages)))).join(''),
	};
}

function shorten(word: string, before: string): string {
	let shared = 0;
	while (shared < 9 && shared < before.length && word[shared] === before[shared]) shared++;
	return `${shared}${word.slice(shared)}`;
}

/** The words by their bare letters. */
export function readSpellingWords({ words, frequencies }: SpellingWords): Map<string, KnownWord> {
	const known = new Map<string, KnownWord>();
	let written = '';
	for (const [at, short] of words.split(' ').entries()) {
		if (!short) continue;
		written = written.slice(0, Number(short[0])) + short.slice(1);
		known.set(fold(written), { written, frequency: Number(frequencies[at]) });
	}
	return known;
}
