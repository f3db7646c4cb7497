import { cardSize, siteCardUrl } from '#cards/card-address.ts';
import { publicUrl, type SiteAddress } from '#domain/site-address.ts';
import { site } from '#site';
import { dublinCoreName, identifierName } from './dublin-core.ts';
import type { EntryFacts } from './entry-facts.ts';
import type { Meta } from './head-meta.ts';

/**
 * How an entry looks where its address is shared (Open Graph, Twitter), with the same words for Dublin Core where both want
 * the same. A day of publication that is not known to the day is none to Open Graph.
 */
export function openGraphOfEntry(facts: EntryFacts, address: SiteAddress): Meta[] {
	const { kind, url, title, abstract, date, updatedOn, topics, card, document } = facts;
	const whole = publicUrl(url, address);
	const dated = date !== undefined && date.length >= 10;
	return [
		{ property: 'og:type', content: 'article' },
		{ property: 'og:title', name: dublinCoreName('title'), content: title },
		...(abstract ? [{ property: 'og:description', name: dublinCoreName('summary'), content: abstract }] : []),
		{ property: 'og:url', name: identifierName(whole), content: whole },
		...(date
			? [{ ...(dated && { property: 'article:published_time' }), name: dublinCoreName('publishedAt'), content: date }]
			: []),
		...(updatedOn ? [{ property: 'article:modified_time', content: updatedOn }] : []),
		// Zotero takes the section for that of a code of laws.
		...(kind !== 'van-ban' && topics[0] ? [{ property: 'article:section', content: topics[0] }] : []),
		...topics.map((content) => ({ property: 'article:tag', name: dublinCoreName('topic'), content })),
		...siteAndPicture(card, document ? document.type : undefined, address),
	];
}

/** How any other page looks where its address is shared. */
export function openGraphOfPage(
	{ title, description, url }: { readonly title: string; readonly description: string; readonly url: string },
	address: SiteAddress,
): Meta[] {
	return [
		{ property: 'og:type', content: 'website' },
		{ property: 'og:title', content: title },
		{ property: 'og:description', content: description },
		{ property: 'og:url', content: publicUrl(url, address) },
		...siteAndPicture(siteCardUrl, undefined, address),
	];
}

function siteAndPicture(card: string, type: string | undefined, address: SiteAddress): Meta[] {
	const own = card !== siteCardUrl;
	const alt = own
		? `Thẻ của ${site.name} ghi ${type ? 'số hiệu và tên' : 'tiêu đề'}, nơi và ngày`
		: `Thẻ của ${site.name}: ${site.tagline}`;
	return [
		{ property: 'og:site_name', content: site.name },
		{ property: 'og:locale', content: 'vi_VN' },
		{ property: 'og:image', content: publicUrl(card, address) },
		{ property: 'og:image:width', content: String(cardSize.width) },
		{ property: 'og:image:height', content: String(cardSize.height) },
		{ property: 'og:image:alt', content: alt },
		{ name: 'twitter:card', content: 'summary_large_image' },
	];
}
