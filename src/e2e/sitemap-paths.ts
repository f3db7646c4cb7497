import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { site } from '#site';
import { dist } from '../../scripts/paths.ts';

/** Paths of all pages that the sitemaps name. */
export function sitemapPaths(): string[] {
	const { origin } = new URL(site.url);
	return globSync('sitemap-*.xml', { cwd: dist })
		.sort()
		.flatMap((file) => [...readFileSync(join(dist, file), 'utf8').matchAll(/<loc>(.*?)<\/loc>/g)])
		.map(([, address = '']) => address.replace(origin, ''));
}
