import type { Archive } from '#domain/archive.ts';
import type { Entry } from '#domain/entry.ts';
import { relatedEntries } from '#domain/related.ts';
import { cardOf, type EntryCard } from '../entry-card.ts';

export interface RelatedEntry {
	/** Without summary and abstract, which this list does not show. */
	readonly card: EntryCard;
	/** «cùng viện dẫn 25-CT/TW, cùng tỉnh Lai Châu». */
	readonly reason: string;
}

/** «Liên quan», best first. */
export function relatedView(entry: Entry, archive: Archive): RelatedEntry[] {
	return relatedEntries(entry, archive).map(({ entry: other, reason }) => {
		const { document, ...card } = cardOf(other);
		return {
			card: { ...card, summary: undefined, document: document && { ...document, abstract: undefined } },
			reason,
		};
	});
}
