import type { BreadcrumbList } from 'schema-dts';
import { publicUrl, type SiteAddress } from '#domain/site-address.ts';
import { urls } from '#domain/urls.ts';

export type Trail = readonly { readonly label: string; readonly url: string }[];

/** The way down to a page, the home page first, in schema.org's terms. `trail` leaves the home page out. */
export function breadcrumbs(trail: Trail, address: SiteAddress): BreadcrumbList {
	const steps = [{ label: 'Trang chủ', url: urls.home() }, ...trail];
	return {
		'@type': 'BreadcrumbList',
		itemListElement: steps.map(({ label, url }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name: label,
			item: publicUrl(url, address),
		})),
	};
}
