import { fold } from '#domain/text.ts';

/**
 * The words of a text as the filter compares them: folded, digits apart from letters, without leading zeros. So «659qđ»,
 * «659 QD» and «659/QĐ» read alike, and «2/CTr» finds «02-Ctr/ĐU».
 */
export function wordsOf(text: string): string[] {
	const words = fold(text).match(/\d+|\p{L}+/gu) ?? [];
	return words.map((word) => word.replace(/^0+/, '')).filter(Boolean);
}

/** The words of a document number, and its letters once more in one piece for those who type «qdttg» or «khubnd». */
export function numberWords(number: string): string[] {
	const words = wordsOf(number);
	const letters = words.filter((word) => /^\p{L}/u.test(word));
	return letters.length > 1 ? [...words, letters.join('')] : words;
}

/** A date as people write it: `2018-08-05` → 5, 8, 2018. */
export function dateWords(date: string): string[] {
	return wordsOf(date.split('-').reverse().join(' '));
}
