import type { Row } from './rows.ts';
import { wordsOf } from './words.ts';

/**
 * The rows in which every word of the text begins a word, in any order. The document whose own number is typed comes before
 * those that only cite it; otherwise the order stays.
 */
export function findRows(rows: readonly Row[], text: string): Row[] {
	const words = [...new Set(wordsOf(text))];
	const found = rows.filter((row) => words.every((word) => row.words.includes(` ${word}`)));
	const digits = words.filter((word) => /^\d/.test(word));
	const rank = ({ serial }: Row) => {
		if (digits.includes(serial)) return 0;
		return digits.some((typed) => serial.startsWith(typed)) ? 1 : 2;
	};
	return digits.length > 0 ? found.sort((a, b) => rank(a) - rank(b)) : found;
}
