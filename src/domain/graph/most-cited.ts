import type { CitedDocument } from './cited-document.ts';
import { citingCount, orderOf } from './number-pages.ts';

export interface CitedOften {
	readonly document: CitedDocument;
	/** In how many entries it is mentioned. */
	readonly count: number;
}

/**
 * The documents, held or only cited, that most entries mention, at most `most`; of two with the same count the newer one
 * stands first, and the key decides last. Entries are counted only of documents with mentions enough to come that far.
 */
export function mostCited(documents: readonly CitedDocument[], most: number): CitedOften[] {
	const byMentions = documents
		.filter(({ citedIn }) => citedIn.length > 0)
		.sort((a, b) => b.citedIn.length - a.citedIn.length);
	let best: CitedOften[] = [];
	for (const document of byMentions) {
		// A document is mentioned in no more entries than there are mentions of it.
		if (best.length === most && document.citedIn.length < best.at(-1)!.count) break;
		best = [...best, { document, count: citingCount(document) }].sort(mostFirst).slice(0, most);
	}
	return best;
}

function mostFirst(a: CitedOften, b: CitedOften): number {
	return (
		b.count - a.count || compare(orderOf(b.document), orderOf(a.document)) || compare(a.document.key, b.document.key)
	);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
