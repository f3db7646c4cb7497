import type { NewsArticleLeaf } from 'schema-dts';
import { siteCardUrl } from '#cards/card-address.ts';
import { publicUrl, type SiteAddress } from '#domain/site-address.ts';
import { site } from '#site';
import type { EntryFacts } from './entry-facts.ts';
import { publisher } from './publisher.ts';
import { namedLegislation } from './related-legislation.ts';

/**
 * A news item or brief in schema.org's terms. The page is news, published by the archive, and based on the article of the
 * source. `datePublished`, «date of first publication», is that of the source, which the page shows as the date of the item
 * too; the licence is told of texts in the archive's own words only. An author may be a person or an office, so the name
 * stands alone.
 */
export function newsArticle(facts: EntryFacts, address: SiteAddress): NewsArticleLeaf {
	const { url, title, abstract, date, updatedOn, eventOn, topics, places, source, inOurWords, card, related } = facts;
	return {
		'@type': 'NewsArticle',
		url: publicUrl(url, address),
		headline: title,
		...(abstract && { abstract }),
		inLanguage: site.language,
		...(date && { datePublished: date }),
		...(updatedOn && { dateModified: updatedOn }),
		...(eventOn && { temporalCoverage: eventOn }),
		...(card !== siteCardUrl && { image: publicUrl(card, address) }),
		about: topics.map((name) => ({ '@type': 'Thing', name })),
		...(places.length > 0 && { spatialCoverage: places.map((name) => ({ '@type': 'AdministrativeArea', name })) }),
		publisher: publisher(address),
		...(inOurWords && { license: site.license.url }),
		...(source && {
			isBasedOn: {
				'@type': 'CreativeWork',
				...(source.url && { url: source.url }),
				...(source.author && { author: source.author }),
				publisher: { '@type': 'Organization', name: source.name },
			},
		}),
		...(related.length > 0 && { citation: related.map((document) => namedLegislation(document, address)) }),
	};
}
