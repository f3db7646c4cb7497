import { publicUrl, type SiteAddress } from '#domain/site-address.ts';

/**
 * The path on the site of a page's address, `/tin-tuc/` for `https://vidu.vn/kho-y-te/tin-tuc/`: what `urls` gives and
 * everything else compares with. `base` has slashes at both ends.
 */
export function sitePath({ pathname }: URL, base: string = import.meta.env.BASE_URL): string {
	return pathname.startsWith(base) ? pathname.slice(base.length - 1) : pathname;
}

/**
 * The public address of a path of the site, `https://vidu.vn/kho-y-te/so/` for `/so/`, which links from elsewhere and
 * citations carry. `origin` is Astro's `site`.
 */
export function publicAddress(path: string, origin: URL | undefined, base: string = import.meta.env.BASE_URL): string {
	return publicUrl(path, siteAddress(origin, base));
}

/** Where the site stands, from Astro's `site`. */
export function siteAddress(origin: URL | undefined, base: string = import.meta.env.BASE_URL): SiteAddress {
	if (!origin) throw new Error('astro.config.mjs names no site.');
	return { origin: origin.origin, base };
}
