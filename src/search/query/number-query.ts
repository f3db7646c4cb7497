import { plainDigits } from '../number-cards.ts';
import { wordsOf } from '../words.ts';
import type { Query } from './parse.ts';

/** A document number that a query may mean: its digits, and the words that must all belong to it. */
export interface WantedNumber {
	readonly digits: string;
	readonly words: readonly string[];
}

/** A number with its letters, written as in documents: «7095/KH-UBND», «21-NQ/TW», «51/2024/TT-BYT». */
const written = /\p{N}{1,5}(?:\s*\/\s*\p{N}{4})?(?:\s*[/-]\s*\p{L}[\p{L}\p{N}&]*)+/gu;
/** Words that stand before a number and do not belong to it. */
const introductory = new Set(['so']);
/** Digits in one query that are taken for numbers at most. */
const mostNumbers = 3;

/**
 * The document numbers that a query may mean: each number written in full, or the whole query when it holds digits: «7095»,
 * «kh ubnd 7095», «quyết định 659». Whether there is such a number only the index tells.
 */
export function wantedNumbers({ text, words }: Query): WantedNumber[] {
	const wanted = [...text.matchAll(written)].map(([part]) => wordsOf(part).map(({ folded }) => folded));
	const all = words.map(({ folded }) => folded).filter((word) => !introductory.has(word));
	if (all.length <= 12) wanted.push(all);
	return wanted
		.flatMap((parts) =>
			parts
				.filter((part) => /^\p{N}+$/u.test(part))
				.map((digits) => ({ digits: plainDigits(digits), words: parts.filter((part) => part !== digits) })),
		)
		.slice(0, 2 * mostNumbers);
}

/** Places of the first and last word of each number written in full. */
export function writtenNumbers({ text, words }: Query): { from: number; to: number }[] {
	return [...text.matchAll(written)].flatMap(({ 0: part, index }) => {
		const inside = words.flatMap(({ start, end }, at) => (start >= index && end <= index + part.length ? [at] : []));
		return inside.length > 1 ? [{ from: inside[0]!, to: inside.at(-1)! }] : [];
	});
}
