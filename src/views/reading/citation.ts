import { citationLead, decreeCitation } from '#domain/citation-text.ts';
import type { Entry } from '#domain/entry.ts';

/** What readers can copy to cite an entry. */
export interface Citation {
	/** The number of a document. */
	readonly number: string | undefined;
	/** As an official document names this one (Decree 30/2020/NĐ-CP). */
	readonly decree: string | undefined;
	/** The citation up to the name of the archive and the address. */
	readonly lead: string;
	readonly url: string;
}

/** How the page offers an entry to be cited. */
export function citationView(entry: Entry): Citation {
	const isDocument = entry.kind === 'van-ban';
	return {
		number: isDocument ? entry.data.number : undefined,
		decree: isDocument ? decreeCitation(entry) : undefined,
		lead: citationLead(entry),
		url: entry.url,
	};
}
