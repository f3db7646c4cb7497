import type { Archive } from '#domain/archive.ts';
import type { NumberPage } from '#domain/graph/citation-graph.ts';
import type { CitedDocument } from '#domain/graph/cited-document.ts';
import { issuerNameOf, typeNameOf } from '#domain/graph/naming.ts';
import { urls } from '#domain/urls.ts';
import { type CitedFact, citedFact } from './cited-facts.ts';

/** What the head of a number's page is made from, on the terms of `EntryFacts`. */
export interface NumberFacts {
	readonly url: string;
	/** The documents with the number, the first ones where there are many. */
	readonly documents: readonly NumberedFact[];
}

/** What is known of a document with a number. */
export interface NumberedFact extends CitedFact {
	readonly type: string | undefined;
	readonly issuer: string | undefined;
	/** ISO day, month or year of issue. */
	readonly date: string | undefined;
}

/** A page may have hundreds of documents; its record names them all. */
const most = 8;

/** The facts of a page with these documents, in the order of the page. */
export function numberFacts(
	{ slug }: Pick<NumberPage, 'slug'>,
	documents: readonly CitedDocument[],
	archive: Pick<Archive, 'graph' | 'byId'>,
): NumberFacts {
	return { url: urls.number(slug), documents: documents.slice(0, most).map((document) => factOf(document, archive)) };
}

function factOf(document: CitedDocument, archive: Pick<Archive, 'graph' | 'byId'>): NumberedFact {
	return {
		...citedFact(document, archive),
		type: typeNameOf(document),
		issuer: issuerNameOf(document),
		date: document.date,
	};
}
