import type { CollectionPage, LegislationLeaf } from 'schema-dts';
import { publicUrl, type SiteAddress } from '#domain/site-address.ts';
import { site } from '#site';
import { breadcrumbs, type Trail } from './breadcrumbs.ts';
import type { HeadMeta } from './head-meta.ts';
import type { NumberedFact, NumberFacts } from './number-facts.ts';
import { openGraphOfPage } from './open-graph.ts';
import { publisher } from './publisher.ts';
import { signposting } from './signposting.ts';

/** What the head of a number's page tells machines: the one document that it records, or those among which it lets choose. */
export function numberHead(
	facts: NumberFacts,
	page: { readonly title: string; readonly description: string; readonly trail: Trail },
	address: SiteAddress,
): HeadMeta {
	const { url, documents } = facts;
	const [only, ...others] = documents.map((document) => numberedLegislation(document, address));
	const signs = { url, type: 'Legislation' as const, licensed: true, collection: page.trail.at(-1)?.url, items: [] };
	return {
		metas: openGraphOfPage({ ...page, url }, address),
		links: signposting(signs, address),
		jsonLd: [
			only && others.length === 0 ? only : choicePage(page.title, url, [only, ...others], address),
			breadcrumbs(page.trail, address),
		],
	};
}

function choicePage(
	name: string,
	url: string,
	documents: readonly (LegislationLeaf | undefined)[],
	address: SiteAddress,
): CollectionPage {
	return {
		'@type': 'CollectionPage',
		url: publicUrl(url, address),
		name,
		inLanguage: site.language,
		publisher: publisher(address),
		about: documents.filter((document) => document !== undefined),
	};
}

function numberedLegislation(
	{ number, name, url, type, issuer, date }: NumberedFact,
	address: SiteAddress,
): LegislationLeaf {
	return {
		'@type': 'Legislation',
		url: publicUrl(url, address),
		name,
		...(number && { legislationIdentifier: number }),
		...(type && { legislationType: type }),
		...(date && { legislationDate: date }),
		...(issuer && { legislationPassedBy: { '@type': 'Organization', name: issuer } }),
	};
}
