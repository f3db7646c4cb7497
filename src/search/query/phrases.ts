import { wellFormed } from '#domain/text.ts';
import { type Word, wordsOf } from '../words.ts';

/** Words that are looked for in a query. */
export type Phrase = readonly Pick<Word, 'exact' | 'folded'>[];

/** A run of words of a query, by their places. */
export interface Span {
	readonly from: number;
	/** One past the last word. */
	readonly to: number;
}

interface TypedWord extends Word {
	/** Typed in capitals, in a query that is not a whole sentence in capitals. */
	readonly capitals: boolean;
	/** Part of a document number or between quotation marks: stays as it is. */
	readonly fixed: boolean;
}

/** A query in which phrases are found and replaced. */
export interface TypedQuery {
	/** NFC. */
	readonly text: string;
	readonly words: readonly TypedWord[];
	/** Typed with diacritics; đ alone does not tell, because abbreviations hold it. */
	readonly toned: boolean;
}

/** Nobody types more; a page pasted by mistake must not freeze the search. */
const mostLetters = 1_000;
/** More words in capitals than these are a sentence with the Caps Lock key, not abbreviations. */
const mostAbbreviations = 3;
const marks = /\p{M}/u;
/** «7095/KH-UBND», «51/2024/TT-BYT», and what stands between quotation marks. */
const fixedParts =
	/\p{N}{1,5}(?:\s*\/\s*\p{N}{4})?(?:(?:\s*\/\s*|-)\p{L}[\p{L}\p{N}&]*)+|["“”„‟«»″][^"“”„‟«»″]*["“”„‟«»″]/gu;
/** «B.H.Y.T». */
const dotted = /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])/gu;

/** Takes a query apart; any text will do. */
export function typedQuery(typed: string): TypedQuery {
	const text = wellFormed(typed.slice(0, mostLetters)).normalize('NFC');
	const fixed = [...text.matchAll(fixedParts)].map(({ 0: part, index }) => ({
		start: index,
		end: index + part.length,
	}));
	const words = wordsWithDots(text);
	const shouted = words.length > mostAbbreviations && text === text.toUpperCase();
	return {
		text,
		toned: marks.test(text.normalize('NFD')),
		words: words.map((word) => {
			const written = text.slice(word.start, word.end);
			return {
				...word,
				capitals: !shouted && written === written.toUpperCase(),
				fixed: fixed.some(({ start, end }) => start <= word.start && word.end <= end),
			};
		}),
	};
}

/** Dots in the text read as blanks would split «B.H.Y.T»; without them its letters are one word. */
function wordsWithDots(text: string): Word[] {
	const runs = [...text.matchAll(dotted)].map(({ 0: run, index }) => ({ run, start: index, end: index + run.length }));
	if (runs.length === 0) return wordsOf(text);
	const inside = (word: Word) => runs.some(({ start, end }) => start <= word.start && word.end <= end);
	const joined = runs.map(({ run, start, end }): Word => ({ ...wordsOf(run.replaceAll('.', ''))[0]!, start, end }));
	return [...wordsOf(text).filter((word) => !inside(word)), ...joined].sort((a, b) => a.start - b.start);
}

/**
 * Where a phrase stands in a query. With `loose`, words typed without diacritics stand for those with them;
 * words typed with diacritics never stand for others.
 */
export function occurrences({ words }: TypedQuery, phrase: Phrase, loose: boolean): Span[] {
	if (phrase.length === 0) return [];
	return words.flatMap((_, from) => {
		const here = phrase.every((wanted, at) => {
			const typed = words[from + at];
			if (!typed) return false;
			return typed.exact === wanted.exact || (loose && typed.exact === typed.folded && typed.folded === wanted.folded);
		});
		return here ? [{ from, to: from + phrase.length }] : [];
	});
}

/** Spans that do not overlap; of two that do, the longer one stays, then the earlier one. In the order of the query. */
export function withoutOverlap<T extends Span>(spans: readonly T[]): T[] {
	const kept: T[] = [];
	for (const span of [...spans].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
		if (kept.every(({ from, to }) => span.to <= from || to <= span.from)) kept.push(span);
	}
	return kept.sort((a, b) => a.from - b.from);
}

/**
 * The query with other words in the given spans, which are in order and do not overlap. Where the rest of the query is
 * typed without diacritics, so are they: one word with tones would make the search ask for the tones of all.
 */
export function rewritten(
	{ text, words, toned }: TypedQuery,
	replacements: readonly (Span & { readonly by: string })[],
): string {
	const covered = (at: number) => replacements.some(({ from, to }) => from <= at && at < to);
	const plain = !toned && words.some(({ exact }, at) => !covered(at) && /\p{L}/u.test(exact));
	let result = '';
	let done = 0;
	for (const { from, to, by } of replacements) {
		result += text.slice(done, words[from]!.start) + (plain ? withoutMarks(by) : by);
		done = words[to - 1]!.end;
	}
	return result + text.slice(done);
}

function withoutMarks(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').normalize('NFC');
}
