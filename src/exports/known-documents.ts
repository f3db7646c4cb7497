import type { CitedDocument } from '#domain/graph/cited-document.ts';
import { orderOf } from '#domain/graph/number-pages.ts';
import type { KnownDocumentSource } from './columns/number-columns.ts';
import { type DataContext, order } from './data-context.ts';

/** Every document that the archive holds or knows by name: the oldest first, those of unknown time last. */
export function knownDocuments(context: DataContext): KnownDocumentSource[] {
	const { documents, numbers } = context.archive.graph;
	const pages = new Map<CitedDocument, { slug: string; number: string }[]>();
	for (const { slug, number, documents: own } of numbers.values()) {
		for (const document of own) {
			const listed = pages.get(document);
			if (listed) listed.push({ slug, number });
			else pages.set(document, [{ slug, number }]);
		}
	}
	return documents
		.map((document) => ({ document, when: orderOf(document) || '9999' }))
		.sort((a, b) => order(a.when, b.when) || order(a.document.key, b.document.key))
		.map(({ document }) => ({ context, document, numbers: (pages.get(document) ?? []).toSorted(bySlug) }));
}

/** In which order numbers were met depends on what was read first. */
function bySlug(a: { slug: string }, b: { slug: string }): number {
	return order(a.slug, b.slug);
}
