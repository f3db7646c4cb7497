import { schemeOf } from '#markdown/raw-html/addresses.ts';

/** Where a link within the site leads. */
export type Target =
	/** A Markdown file, by its path below `content/`. */
	| { readonly kind: 'file'; readonly path: string; readonly anchor: string }
	/** An address of the site, with a slash in front. */
	| { readonly kind: 'page'; readonly url: string; readonly anchor: string };

/** A host that only serves to resolve relative addresses. */
const base = 'https://kho.invalid';

/** Resolves a link as the browser would from the page at `pageUrl`; undefined for links that leave the site. */
export function resolveLink(url: string, from: { path: string; url: string }): Target | undefined {
	if (schemeOf(url) !== undefined || url.startsWith('//')) return undefined;
	const relativeFile = !url.startsWith('/') && /^[^?#]+\.mdx?(?:[?#]|$)/i.test(url);
	const resolved = URL.parse(url, base + (relativeFile ? `/${from.path}` : from.url));
	if (!resolved) return { kind: 'page', url, anchor: '' };
	const path = decode(resolved.pathname);
	const anchor = decode(resolved.hash.slice(1));
	return relativeFile ? { kind: 'file', path: path.slice(1), anchor } : { kind: 'page', url: path, anchor };
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text).normalize('NFC');
	} catch {
		return text;
	}
}
