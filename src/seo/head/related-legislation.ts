import type { LegislationLeaf } from 'schema-dts';
import { publicUrl, type SiteAddress } from '#domain/site-address.ts';
import type { CitedFact, RelatedFact, RelationProperty } from './cited-facts.ts';

/** A document as another names it, in schema.org's terms. */
export function namedLegislation({ number, name, url }: CitedFact, address: SiteAddress): LegislationLeaf {
	return {
		'@type': 'Legislation',
		...(number ? { legislationIdentifier: number } : { name }),
		url: publicUrl(url, address),
	};
}

/** Documents by the property that leads to them. */
export function relatedLegislation(
	related: readonly RelatedFact[],
	address: SiteAddress,
): Partial<Record<RelationProperty, readonly LegislationLeaf[]>> {
	const groups = Map.groupBy(related, ({ as }) => as);
	return Object.fromEntries(
		[...groups].map(([as, documents]) => [as, documents.map((document) => namedLegislation(document, address))]),
	);
}
