import { fold } from '#domain/text.ts';
import { urls } from '#domain/urls.ts';
import type { Suggester } from '../suggest/suggester.ts';

export interface NearNumber {
	readonly number: string;
	readonly url: string;
}

/** Near numbers offered at most. */
const most = 5;

/**
 * Numbers of documents like the one in a query that found nothing: the same digits with other letters first, then the same
 * letters with digits that begin alike. None when the query has no digits.
 */
export function nearNumbers(query: string, suggest: Suggester): NearNumber[] {
	const [digits] = /\p{N}+/u.exec(query) ?? [];
	if (!digits) return [];
	const letters = query.replace(/\p{N}+/gu, ' ');
	const shorter = Array.from({ length: digits.length }, (_, cut) => digits.slice(0, digits.length - 1 - cut)).filter(
		Boolean,
	);
	const found = new Map<string, NearNumber>();
	for (const text of [query, digits, ...shorter.map((start) => `${start} ${letters}`)]) {
		for (const { number, slug } of suggest(text).numbers) found.set(slug, { number, url: urls.number(slug) });
		if (found.size >= most) break;
	}
	return [...found.values()].slice(0, most);
}

/** Whether a query holds exactly this number, however its signs and letters are written. */
export function holdsNumber(query: string, number: string): boolean {
	return runsOf(query).includes(runsOf(number));
}

/** Letters and figures in runs with a blank around each: «659/QĐ-TTg» → « 659 qd ttg ». */
function runsOf(text: string): string {
	return ` ${(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}
