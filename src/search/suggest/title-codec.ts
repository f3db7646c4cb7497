import { codeLimit, readCodes, writeCode } from './code-units.ts';
import type { CodedTitles } from './suggest-index.ts';
import { isWord, textOf, tokensOf } from './title-tokens.ts';

type Coded = Pick<CodedTitles, 'words' | 'marks' | 'codes'>;

/** Titles as the matcher reads them: numbers of tokens, title by title. */
export interface DecodedTitles {
	readonly tokens: readonly string[];
	readonly codes: Uint16Array;
	/** Where each title begins in `codes`, and at last where the list ends. */
	readonly starts: Uint32Array;
}

/** Ends a title; the token at place n has code n + 1. */
const end = 0;

/** Titles against a dictionary of their words: 19 bytes each once compressed, where the text takes 26. */
export function encodeTitles(titles: readonly string[]): Coded {
	const split = titles.map(tokensOf);
	const counts = new Map<string, number>();
	for (const token of split.flat()) counts.set(token, (counts.get(token) ?? 0) + 1);
	// Frequent tokens get short codes; words that are about as frequent stand in order, which compresses better.
	const band = (token: string) => Math.floor(Math.log2(counts.get(token)!));
	const tokens = [...counts.keys()].sort((a, b) => band(b) - band(a) || (a < b ? -1 : 1));
	const codes = new Map(tokens.map((token, place) => [token, writeCode(place + 1)]));
	return {
		words: tokens.filter(isWord).join(' '),
		marks: tokens.flatMap((token, place) => (isWord(token) ? [] : [[place, token] as const])),
		codes: split.map((title) => title.map((token) => codes.get(token)).join('') + writeCode(end)).join(''),
	};
}

/** How many of these titles have codes for all their words. */
export function encodable(titles: readonly string[]): number {
	const tokens = new Set<string>();
	const beyond = titles.findIndex((title) => {
		for (const token of tokensOf(title)) tokens.add(token);
		return tokens.size >= codeLimit;
	});
	return beyond === -1 ? titles.length : beyond;
}

/** Reads what `encodeTitles` wrote. Throws a RangeError on other codes. */
export function decodeTitles({ words, marks, codes: text }: Coded): DecodedTitles {
	const tokens = words === '' ? [] : words.split(' ');
	for (const [place, mark] of marks) tokens.splice(place, 0, mark);
	const codes = readCodes(text);
	const starts = [0];
	for (const [at, code] of codes.entries()) if (code === end) starts.push(at + 1);
	return { tokens, codes, starts: Uint32Array.from(starts) };
}

/** The text of a title. */
export function titleAt({ tokens, codes, starts }: DecodedTitles, index: number): string {
	const own = codes.subarray(starts[index], starts[index + 1]! - 1);
	return textOf(Array.from(own, (code) => tokens[code - 1]!));
}
