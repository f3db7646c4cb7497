import { queryOf } from './query.ts';
import type { Row } from './rows.ts';

/**
 * The rows in which every word of the text begins a word, in any order. The document whose own number is typed comes before
 * those that only cite it; otherwise the order stays.
 */
export function findRows(rows: readonly Row[], text: string): Row[] {
	const { terms, digits } = queryOf(text);
	const found = rows.filter((row) => terms.every((term) => row.words.includes(` ${term}`)));
	const rank = ({ serial }: Row) => {
		if (digits.includes(serial)) return 0;
		return digits.some((typed) => serial.startsWith(typed)) ? 1 : 2;
	};
	return digits.length > 0 ? found.sort((a, b) => rank(a) - rank(b)) : found;
}
