import { wellFormed } from '#domain/text.ts';
import { type Word, wordsOf } from '../words.ts';

/** What a person typed, taken apart. */
export interface Query {
	/** Cleaned: NFC, plain quotation marks, no control or direction characters. */
	readonly text: string;
	readonly words: readonly Word[];
	/** The parts in quotation marks, which results must hold as they are. */
	readonly quoted: readonly (readonly Word[])[];
	/** Typed with diacritics, which then count. */
	readonly toned: boolean;
}

/** Words of a query at most: what follows is not looked up. */
const longestQuery = 48;
/** Nobody types more; a page pasted by mistake must not freeze the search. */
const mostLetters = 1_000;

/** Takes a query apart; any text will do. */
export function parseQuery(typed: string): Query {
	const text = cleanText(typed);
	const words = wordsOf(text).slice(0, longestQuery);
	const quoted = [...text.matchAll(/"([^"]+)"/g)]
		.map(([, part]) => wordsOf(part!).slice(0, longestQuery))
		.filter(({ length }) => length > 0);
	return { text, words, quoted, toned: words.some(({ exact, folded }) => exact !== folded) };
}

function cleanText(typed: string): string {
	return wellFormed(typed.slice(0, mostLetters))
		.normalize('NFC')
		.replace(/[“”„‟«»″]/g, '"')
		.replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
		.replace(/[\p{Cf}\uFFFD]/gu, '')
		.trim();
}
