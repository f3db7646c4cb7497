import { TermCollector } from '../terms/write.ts';
import { edgesOf, wordOfEdge } from '../title-edges.ts';
import { forEachWord } from '../words.ts';
import { type NumberedWord, WordNumbers } from './word-numbers.ts';

/** What the term index takes of a page. */
export interface TermsPage {
	readonly title: string;
	/** The abstract, when the text holds it; its words count twice. */
	readonly lead?: string | undefined;
	readonly text: string;
}

export interface CollectedTerms {
	/** With the edges of titles. */
	readonly words: TermCollector;
	/** Neighbouring words, joined by a blank. */
	readonly pairs: TermCollector;
	/** Words of each page, title included. */
	readonly lengths: readonly number[];
	readonly titleLengths: readonly number[];
}

/** A word of a page; `pair` is the term that it forms with the word before, if it does. */
interface PageWord {
	readonly word: NumberedWord;
	readonly term: number;
	readonly pair: number | undefined;
}

/** More than the words of any language, so that two numbers make one. */
const manyWords = 2 ** 24;

/** Gathers the words and pairs of pages in their order. */
export function collectTerms(pages: Iterable<TermsPage>): CollectedTerms {
	const words = new TermCollector(wordOfEdge);
	const pairs = new TermCollector();
	const numbers = new WordNumbers();
	const wordTerms: number[] = [];
	const pairTerms = new Map<number, number>();
	const lengths: number[] = [];
	const titleLengths: number[] = [];
	for (const page of pages) {
		const document = lengths.length;
		const title = read(page.title);
		const text = read(page.text);
		// A page's text begins with its title as a rule; where it lacks it, the title counts as text before it.
		const parts = includes(text, title) ? [text] : [title, text];
		for (const part of page.lead ? [...parts, read(page.lead)] : parts) {
			for (const { term, pair } of part) {
				words.add(term, document);
				if (pair !== undefined) pairs.add(pair, document);
			}
		}
		for (const { term, pair } of title) {
			words.markTitle(term, document);
			if (pair !== undefined) pairs.markTitle(pair, document);
		}
		for (const { folded, exact } of titleEdges(page.title)) words.add(words.termOf(folded, exact), document);
		lengths.push(parts.reduce((sum, { length }) => sum + length, 0));
		titleLengths.push(title.length);
	}
	return { words, pairs, lengths, titleLengths };

	function read(text: string): PageWord[] {
		const found: PageWord[] = [];
		forEachWord(text, (written, _, apart) => {
			const word = numbers.of(written);
			wordTerms[word.number] ??= words.termOf(word.folded, word.exact);
			const before = found.at(-1)?.word;
			found.push({
				word,
				term: wordTerms[word.number]!,
				pair: before && !apart ? pairOf(before, word) : undefined,
			});
		});
		return found;
	}

	function pairOf(first: NumberedWord, second: NumberedWord): number {
		const key = first.number * manyWords + second.number;
		const known = pairTerms.get(key);
		if (known !== undefined) return known;
		const term = pairs.termOf(`${first.folded} ${second.folded}`, `${first.exact} ${second.exact}`);
		pairTerms.set(key, term);
		return term;
	}

	/** Where a title, or its part before a colon or comma, begins and ends. */
	function titleEdges(title: string) {
		const [head = ''] = title.split(/[:;,.?!–—|()]|\s-\s/u, 1);
		return edgesOf(read(head).map(({ word }) => word));
	}
}

/** Whether a title stands in a text; it is looked for in the beginning, where pages have it. */
function includes(text: readonly PageWord[], title: readonly PageWord[]): boolean {
	const spell = (words: readonly PageWord[]) => ` ${words.map(({ word }) => word.exact).join(' ')} `;
	return title.length === 0 || spell(text.slice(0, title.length + 60)).includes(spell(title));
}
