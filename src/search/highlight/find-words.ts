import { fold } from '#domain/text.ts';
import { exactForm, wordsOf } from '#search/words.ts';

/** A word of a page. Words of one block can make a phrase, those of two blocks cannot. */
export interface PageWord {
	readonly exact: string;
	readonly folded: string;
	readonly block: unknown;
}

/** The first and the last word of a place to mark, as places in the list of words. */
export type WordRun = readonly [first: number, last: number];

const word = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of a text as it stands, in NFC or NFD, with their places in it. */
export function pageWordsOf(text: string): { exact: string; folded: string; start: number; end: number }[] {
	return [...text.matchAll(word)].map(({ 0: written, index }) => {
		const exact = exactForm(written);
		return { exact, folded: fold(exact), start: index, end: index + written.length };
	});
}

/**
 * Where the words of a query stand: as one phrase if they do so anywhere, else their neighbouring pairs, else the single
 * words; none for one letter alone. With tones as typed if the query has any, else without.
 */
export function findWords(words: readonly PageWord[], query: string): WordRun[] {
	const wanted = wordsOf(query);
	const toned = wanted.some(({ exact, folded }) => exact !== folded);
	const form = (one: { exact: string; folded: string }) => (toned ? one.exact : one.folded);
	const forms = wanted.map(form);
	if (forms.length === 1 && isShort(forms[0]!)) return [];
	const pairs = forms.slice(1).map((second, at) => [forms[at]!, second]);
	const long = forms.filter((one) => !isShort(one));
	const steps = [[forms], pairs, long.map((one) => [one])];
	for (const phrases of steps) {
		const found = phrases.flatMap((phrase) => runsOf(words, phrase, form));
		if (found.length > 0) return joined(found);
	}
	return [];
}

/** One letter stands in too many places to mark; a figure may be what was looked for. */
function isShort(form: string): boolean {
	return form.length === 1 && !/\p{N}/u.test(form);
}

function runsOf(words: readonly PageWord[], phrase: readonly string[], form: (one: PageWord) => string): WordRun[] {
	if (phrase.length === 0) return [];
	return words.flatMap((first, at) => {
		const last = at + phrase.length - 1;
		const fits = words[last]?.block === first.block && phrase.every((one, by) => form(words[at + by]!) === one);
		return fits ? [[at, last] as const] : [];
	});
}

/** In the order of the page; runs that overlap become one: «tiêm chủng» and «chủng mở» of «tiêm chủng mở rộng». */
function joined(runs: readonly WordRun[]): WordRun[] {
	const result: [number, number][] = [];
	for (const [first, last] of [...runs].sort((a, b) => a[0] - b[0])) {
		const before = result.at(-1);
		if (before && first <= before[1]) before[1] = Math.max(before[1], last);
		else result.push([first, last]);
	}
	return result;
}
