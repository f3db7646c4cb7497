import { wordsOf } from './words.ts';

/** What the filter looks for: each of the terms begins at the beginning of a word. */
export interface Query {
	/** Words, and dates as runs of words: «08/8/2018» → «8 8 2018», so that day and month keep their places. */
	readonly terms: readonly string[];
	/** The words that may be the number of a document. */
	readonly digits: readonly string[];
}

// No lookbehind: Safari before 16.4 refuses a script that holds one.

/** «Nghị quyết số 21-NQ/TW ngày 25/10/2017»: the words lead up to what is looked for. «Cục Dân số» keeps its own. */
const leads = /(^|[^\p{L}])(?:s(?:ố|o)\s*[:.]?\s*(?=\d)|ng(?:à|a)y\s*:?\s*(?=\d|$))/giu;
const date = /(^|\D)(\d{1,2}\s*([/.-])\s*\d{1,2}\s*\3\s*\d+)/g;

/** Reads what stands in the box. */
export function queryOf(typed: string): Query {
	const text = typed.normalize('NFC').trim();
	const bare = text.replace(leads, '$1 ');
	const asked = wordsOf(bare).length > 0 ? bare : text;
	const dates = [...asked.matchAll(date)].map(([, , found]) => wordsOf(found!).join(' '));
	const words = wordsOf(asked.replace(date, '$1 '));
	return { terms: [...new Set([...dates, ...words])], digits: words.filter((word) => /^\d/.test(word)) };
}
