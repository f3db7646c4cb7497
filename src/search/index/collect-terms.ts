import { TermCollector } from '../terms/write.ts';
import { edgesOf } from '../title-edges.ts';
import { type Word, wordsOf } from '../words.ts';

/** What the term index takes of a page. */
export interface IndexedPage {
	readonly title: string;
	/** The abstract, when the text holds it; its words count twice. */
	readonly lead?: string | undefined;
	readonly text: string;
}

export interface CollectedTerms {
	readonly words: TermCollector;
	/** Neighbouring words, joined by a blank. */
	readonly pairs: TermCollector;
	/** Words of each page, title included. */
	readonly lengths: readonly number[];
	readonly titleLengths: readonly number[];
	/** In how many pages each word stands, as written. */
	readonly vocabulary: ReadonlyMap<string, number>;
}

/** Gathers the words and pairs of pages in their order. */
export function collectTerms(pages: Iterable<IndexedPage>): CollectedTerms {
	const words = new TermCollector();
	const pairs = new TermCollector();
	const lengths: number[] = [];
	const titleLengths: number[] = [];
	for (const page of pages) {
		const document = lengths.length;
		const title = wordsOf(page.title);
		const text = wordsOf(page.text);
		// A page's text begins with its title as a rule; where it lacks it, the title counts as text before it.
		const parts = includes(text, title) ? [text] : [title, text];
		for (const part of parts) addAll(part, document);
		if (page.lead) addAll(wordsOf(page.lead), document);
		markTitle(title, document);
		for (const [folded, exact] of titleEdges(page.title)) pairs.add(folded, exact, document);
		lengths.push(parts.reduce((sum, { length }) => sum + length, 0));
		titleLengths.push(title.length);
	}
	return { words, pairs, lengths, titleLengths, vocabulary: words.documentCounts() };

	function addAll(part: readonly Word[], document: number): void {
		for (const [at, { exact, folded, apart }] of part.entries()) {
			words.add(folded, exact, document);
			const before = part[at - 1];
			if (before && !apart) pairs.add(`${before.folded} ${folded}`, `${before.exact} ${exact}`, document);
		}
	}

	function markTitle(title: readonly Word[], document: number): void {
		for (const [at, { exact, folded, apart }] of title.entries()) {
			words.markTitle(folded, exact, document);
			const before = title[at - 1];
			if (before && !apart) pairs.markTitle(`${before.folded} ${folded}`, `${before.exact} ${exact}`, document);
		}
	}
}

/** Where a title, or its part before a colon or comma, begins and ends. */
function titleEdges(title: string): [folded: string, exact: string][] {
	const [head = ''] = title.split(/[:;,.?!–—|()]|\s-\s/u, 1);
	return edgesOf(wordsOf(head)).map(({ folded, exact }) => [folded, exact]);
}

/** Whether a title stands in a text; it is looked for in the beginning, where pages have it. */
function includes(text: readonly Word[], title: readonly Word[]): boolean {
	const spell = (words: readonly Word[]) => ` ${words.map(({ exact }) => exact).join(' ')} `;
	return title.length === 0 || spell(text.slice(0, title.length + 60)).includes(spell(title));
}
