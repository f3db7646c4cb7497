import { publicUrl } from '#domain/site-address.ts';
import type { FileKind } from '#views/file-kind.ts';

/** All may be read by all; and where the list of all pages is (RFC 9309, sitemaps.org). */
export const robots: FileKind<{ readonly sitemap: string }> = {
	name: 'robots.txt',
	files: ({ address }) => [{ path: 'robots.txt', view: () => ({ sitemap: publicUrl('/sitemap.xml', address) }) }],
	write: ({ sitemap }) => `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`,
};
