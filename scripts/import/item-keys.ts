import { slugify } from '#domain/text.ts';
import { removeTracking } from '#import/read/tracking.ts';
import { frontMatterValue } from './front-matter-value.ts';

/** What two captures of one item share. */
export interface ItemKeys {
	/** The title without marks, case and punctuation; undefined when there is none. */
	readonly title?: string | undefined;
	/** The address of the page in one spelling. */
	readonly url?: string | undefined;
}

/** The keys of an entry by its front matter, which need not be valid. */
export function keysOfFrontMatter(yaml: string): ItemKeys {
	const title = frontMatterValue(yaml, 'title');
	const source = frontMatterValue(yaml, 'source') as { url?: unknown } | undefined;
	const url = source?.url;
	return {
		title: typeof title === 'string' ? titleKey(title) : undefined,
		url: typeof url === 'string' ? canonicalUrl(url) : undefined,
	};
}

/** A title for comparison: without marks, case and punctuation; undefined when it has no letter or sign. */
export function titleKey(title: string): string | undefined {
	return slugify(title) || title.trim() || undefined;
}

/**
 * An address without what does not choose the page: scheme, «www.», fragment, tracking, the slash at the end, the order of the
 * query. Undefined for a home page, which names a site and no item, and for what is no address.
 */
export function canonicalUrl(address: string): string | undefined {
	if (!URL.canParse(address)) return undefined;
	const url = new URL(address);
	removeTracking(url);
	// Mostly where the reader came from; in a link it stays, for some portal may mean a page by it.
	url.searchParams.delete('ref');
	url.searchParams.sort();
	const path = url.pathname.replace(/\/+$/, '');
	if (path === '' && url.search === '') return undefined;
	return `${url.host.replace(/^www\./, '')}${path}${url.search}`;
}
