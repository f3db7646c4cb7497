import type { SiteAddress } from '#domain/site-address.ts';
import { publicUrl } from '#domain/site-address.ts';
import { urls } from '#domain/urls.ts';
import { site } from '#site';
import { breadcrumbs, type Trail } from './breadcrumbs.ts';
import type { HeadMeta } from './head-meta.ts';
import { openGraphOfPage } from './open-graph.ts';
import { pageSubject } from './page-subject.ts';

/** A page as its reader sees it. */
export interface PlainPage {
	readonly title: string;
	readonly description: string;
	/** Its site path. */
	readonly url: string;
	/** The way down to it without the home page. */
	readonly trail: Trail;
}

/** What the head of a list, an index or a page about the archive tells machines. */
export function pageHead({ trail, ...page }: PlainPage, address: SiteAddress): HeadMeta {
	const { title, description, url } = page;
	const { type, about, data } = pageSubject(url);
	return {
		metas: openGraphOfPage(page, address),
		links: data ? [{ rel: 'describedby', href: data, type: 'application/json' }] : [],
		jsonLd: [
			{
				'@type': type,
				url: publicUrl(url, address),
				name: title,
				...(description !== site.description && { description }),
				inLanguage: site.language,
				isPartOf: { '@id': `${publicUrl(urls.home(), address)}#trang` },
				...(about && { about }),
			},
			breadcrumbs([...trail, { label: title, url }], address),
		],
	};
}
