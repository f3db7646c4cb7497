import { extensionOf } from '#domain/attachments.ts';
import { publicUrl, type SiteAddress } from '#domain/site-address.ts';
import { recordUrl } from '#domain/urls.ts';
import { contentTypes } from '#hosting/content-types.ts';
import { site } from '#site';
import type { Link } from './head-meta.ts';

/** A page that stands for something which has a record of its own. */
export interface Signposted {
	/** Site path of the page. */
	readonly url: string;
	/** What it is about: a type of schema.org. */
	readonly type: 'NewsArticle' | 'Legislation';
	readonly licensed: boolean;
	/** Site path of the list that it belongs to. */
	readonly collection: string | undefined;
	/** Addresses of what belongs to it. */
	readonly items: readonly string[];
}

/**
 * Where programs go on from a page without reading it (signposting.org, level 1, as `<link>`): the permanent address to cite,
 * the record as JSON, type, licence, tables and files, and the list.
 */
export function signposting({ url, type, licensed, collection, items }: Signposted, address: SiteAddress): Link[] {
	return [
		{ rel: 'cite-as', href: publicUrl(url, address) },
		{ rel: 'describedby', href: recordUrl(url), type: 'application/json' },
		{ rel: 'type', href: `https://schema.org/${type}` },
		// What stands at the address is a page about the document.
		...(type === 'Legislation' ? [{ rel: 'type', href: 'https://schema.org/AboutPage' }] : []),
		...(licensed ? [{ rel: 'license', href: site.license.url }] : []),
		...(collection ? [{ rel: 'collection', href: collection }] : []),
		...items.map((href) => {
			const contentType = contentTypes[extensionOf(href)];
			return { rel: 'item', href, ...(contentType && { type: contentType }) };
		}),
	];
}
