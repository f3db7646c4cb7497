import { removeTracking } from './tracking.ts';

/**
 * The address of a link that may stay in an entry: http or https with a host, without what only follows the reader around.
 * Undefined for everything else (`javascript:`, `data:`, addresses within the captured page).
 */
export function safeLink(href: string, base?: string): string | undefined {
	const url = URL.parse(href.trim(), base);
	if (!url || !/^https?:$/.test(url.protocol) || !url.hostname || url.username || url.password) return undefined;
	removeTracking(url);
	return url.href.replaceAll('>', '%3E').replaceAll('<', '%3C');
}
