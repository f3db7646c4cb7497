import { cutIntoParts, partName } from '#domain/parts.ts';
import { publicUrl, type SiteAddress } from '#domain/site-address.ts';
import type { FileKind, SiteFile } from '#views/file-kind.ts';
import type { Sources } from '#views/page-kind.ts';
import { type ListedPage, listedPage, sitemapGroups } from './groups.ts';
import { sitemapXml } from './sitemap-xml.ts';

export interface SitemapView {
	readonly kind: 'index' | 'pages';
	/** Oldest first; of the index the paths of the sitemaps, each with the last change in it. */
	readonly pages: readonly ListedPage[];
	readonly address: SiteAddress;
}

/** The protocol allows 50,000 addresses and 50 MB; smaller files reach those who read them on slow lines. */
const most = { items: 20_000, size: 4_900_000 };

/** Bytes that stand around an address. */
const frame = '\n<url><loc></loc><lastmod>2026-03-05</lastmod></url>'.length;

/**
 * `/sitemap.xml`, which names one sitemap for each kind of page, in parts where they are many. A kind without pages has none:
 * the protocol knows no empty sitemap.
 */
export const sitemaps: FileKind<SitemapView> = {
	name: 'sitemap',
	*files(sources) {
		const index: ListedPage[] = [];
		for (const { path, pages } of partsOf(sources)) {
			index.push(listedPage(`/${path}`, lastOf(pages)));
			yield fileOf(path, 'pages', pages, sources);
		}
		yield fileOf('sitemap.xml', 'index', index, sources);
	},
	write: ({ kind, pages, address }) => sitemapXml(kind, pages, address),
};

function* partsOf(sources: Sources): Generator<{ readonly path: string; readonly pages: readonly ListedPage[] }> {
	const sizeOf = ([path]: ListedPage) => publicUrl(path, sources.address).length + frame;
	for (const [name, group] of Object.entries(sitemapGroups(sources))) {
		let number = 0;
		for (const pages of cutIntoParts(group, sizeOf, most)) {
			number++;
			yield { path: partName(`sitemap-${name}`, 'xml', number), pages };
		}
	}
}

function fileOf(
	path: string,
	kind: SitemapView['kind'],
	pages: readonly ListedPage[],
	{ address }: Sources,
): SiteFile<SitemapView> {
	return { path, view: () => ({ kind, pages, address }) };
}

function lastOf(pages: readonly ListedPage[]): string | undefined {
	let last: string | undefined;
	for (const [, changed] of pages) if (changed !== undefined && (last === undefined || changed > last)) last = changed;
	return last;
}
