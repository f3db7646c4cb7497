import type { SearchAction, WithActionConstraints } from 'schema-dts';
import { publicUrl, type SiteAddress } from '#domain/site-address.ts';
import { dataUrl, urls } from '#domain/urls.ts';
import { site } from '#site';
import type { HeadMeta } from './head-meta.ts';
import { openGraphOfPage } from './open-graph.ts';
import { publisher } from './publisher.ts';

/** What the head of the home page tells machines: the site, how to search it, and who publishes it. */
export function homeHead(address: SiteAddress): HeadMeta {
	const url = publicUrl(urls.home(), address);
	const search: WithActionConstraints<SearchAction> = {
		'@type': 'SearchAction',
		target: {
			'@type': 'EntryPoint',
			urlTemplate: `${publicUrl(urls.search(), address)}?q={cau_hoi}`,
		},
		'query-input': 'required name=cau_hoi',
	};
	const contact: string = site.contact;
	return {
		metas: openGraphOfPage(
			{ title: `${site.name} – ${site.tagline}`, description: site.description, url: urls.home() },
			address,
		),
		links: [
			{ rel: 'describedby', href: dataUrl('datapackage.json'), type: 'application/json' },
			{ rel: 'license', href: site.license.url },
		],
		jsonLd: [
			{
				'@type': 'WebSite',
				'@id': `${url}#trang`,
				url,
				name: site.name,
				alternateName: site.tagline,
				description: site.description,
				inLanguage: site.language,
				publisher: { '@id': `${url}#kho` },
				potentialAction: search,
			},
			{
				...publisher(address),
				url,
				logo: publicUrl('/favicon.svg', address),
				...(contact && { email: contact }),
			},
		],
	};
}
