import type { OrganizationLeaf } from 'schema-dts';
import { publicUrl, type SiteAddress } from '#domain/site-address.ts';
import { urls } from '#domain/urls.ts';
import { site } from '#site';

/** The archive as the publisher of its pages, in schema.org's terms; the home page says more of the same node. */
export function publisher(address: SiteAddress): OrganizationLeaf {
	return { '@type': 'Organization', '@id': `${publicUrl(urls.home(), address)}#kho`, name: site.name };
}
