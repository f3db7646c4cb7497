import type { LegislationLeaf, MediaObjectLeaf } from 'schema-dts';
import { siteCardUrl } from '#cards/card-address.ts';
import { extensionOf } from '#domain/attachments.ts';
import { publicUrl, type SiteAddress } from '#domain/site-address.ts';
import { contentTypes } from '#hosting/content-types.ts';
import { site } from '#site';
import type { DocumentFacts, FileFacts } from './document-facts.ts';
import type { EntryFacts } from './entry-facts.ts';
import { publisher } from './publisher.ts';
import { relatedLegislation } from './related-legislation.ts';

/**
 * A document in schema.org's terms: the document itself, which the page shows or sums up. Who issued it passed it, who signed
 * it is responsible for it; the archive publishes the page alone.
 */
export function legislation(facts: EntryFacts, document: DocumentFacts, address: SiteAddress): LegislationLeaf {
	const { url, title, abstract, date, updatedOn, topics, places, inOurWords, card, related } = facts;
	const { number, type, issuer, signers, force, files } = document;
	const { jurisdiction } = issuer;
	const whole = publicUrl(url, address);
	const times = timesOfEffect(document);
	return {
		'@type': 'Legislation',
		url: whole,
		name: title,
		...(abstract && { abstract }),
		inLanguage: site.language,
		...(number && { legislationIdentifier: number }),
		legislationType: type,
		...(date && { legislationDate: date }),
		legislationPassedBy: { '@type': 'Organization', name: issuer.name, url: publicUrl(issuer.url, address) },
		...(signers.length > 0 && {
			legislationResponsible: signers.map(({ name, position }) => ({ '@type': 'Person', name, jobTitle: position })),
		}),
		...(jurisdiction && { legislationJurisdiction: { '@type': jurisdiction.is, name: jurisdiction.name } }),
		...(force && { legislationLegalForce: force }),
		...(times && { temporalCoverage: times }),
		about: topics.map((name) => ({ '@type': 'Thing', name })),
		...(places.length > 0 && { spatialCoverage: places.map((name) => ({ '@type': 'AdministrativeArea', name })) }),
		...(files.length > 0 && { encoding: files.map((file) => mediaObject(file, address)) }),
		...relatedLegislation(related, address),
		subjectOf: {
			'@type': 'WebPage',
			'@id': whole,
			publisher: publisher(address),
			...(updatedOn && { dateModified: updatedOn }),
			...(inOurWords && { license: site.license.url }),
			...(card !== siteCardUrl && { image: publicUrl(card, address) }),
		},
	};
}

/** From the first day of effect to the last, as an ISO 8601 interval with `..` for an end that is not known. */
function timesOfEffect({ effectiveOn, expiresOn }: DocumentFacts): string | undefined {
	return effectiveOn || expiresOn ? `${effectiveOn ?? '..'}/${expiresOn ?? '..'}` : undefined;
}

function mediaObject({ name, url, size, sha256 }: FileFacts, address: SiteAddress): MediaObjectLeaf {
	const type = contentTypes[extensionOf(url)];
	return {
		'@type': 'MediaObject',
		name,
		contentUrl: url.startsWith('/') ? publicUrl(url, address) : url,
		...(type && { encodingFormat: type }),
		...(size && { contentSize: `${size} B` }),
		...(sha256 && { sha256 }),
	};
}
