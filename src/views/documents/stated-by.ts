import type { Archive } from '#domain/archive.ts';
import { referenceTo } from '#domain/graph/reference.ts';
import type { ThirdParty } from '#domain/graph/reference-remarks.ts';
import { mentionId } from '#domain/graph/source.ts';

/** The entry that states a relation between two other documents, at its place in the text where that is known. */
export interface StatedBy {
	/** «(theo mục 2.6 của », up to the link. */
	readonly lead: string;
	readonly url: string;
	readonly name: string;
}

/** Undefined without a third party, and for one that the archive does not show. */
export function statedBy(by: ThirdParty | undefined, archive: Archive): StatedBy | undefined {
	const entry = by && archive.byId.get(by.entry);
	if (!entry) return undefined;
	const document = archive.graph.held.get(entry.id);
	const place = by.mention === undefined ? '' : `#${mentionId(by.mention)}`;
	return {
		lead: by.places.length > 0 ? `(theo ${by.places.join(', ')} của ` : '(theo ',
		url: `${entry.url}${place}`,
		name: document ? referenceTo(document, archive).name : entry.data.title,
	};
}
