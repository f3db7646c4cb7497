import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { publicUrl, type SiteAddress } from '#domain/site-address.ts';
import type { ListedPage } from './groups.ts';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * A sitemap (`urlset`) or the index of sitemaps (`sitemapindex`) after sitemaps.org, protocol 0.9. Days stand as
 * `2026-03-05`; a page whose last change is unknown has none.
 */
export function sitemapXml(kind: 'index' | 'pages', pages: readonly ListedPage[], address: SiteAddress): string {
	const [root, item] = kind === 'index' ? ['sitemapindex', 'sitemap'] : ['urlset', 'url'];
	const lines = pages.flatMap(([path, changed]): (Element | string)[] => [
		'\n',
		x(item, [x('loc', publicUrl(path, address)), changed !== undefined && x('lastmod', changed)].filter(isThere)),
	]);
	return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(x(root, { xmlns: namespace }, ...lines, '\n'))}\n`;
}

function isThere<Value>(value: Value | false): value is Value {
	return value !== false;
}
