import { isPageAddress, type MovedAddress } from '#domain/moved-addresses.ts';
import { underBase } from './path-pattern.ts';

/** Cloudflare takes 2,000 rules; GitLab Pages takes no file above 64 KB and heeds the first 1,000 rules of it. */
const maxRules = 2000;
const maxBytes = 64_000;

/**
 * The text of `_redirects`, which Netlify, Cloudflare and GitLab Pages read, for a site under `base`. First the files,
 * because a moved page redirects by itself where the rules are too many or the host prefers files to rules; last the
 * pages without their slash.
 */
export function redirectsFile(moved: readonly MovedAddress[], base: string): string {
	const files = moved.filter(({ from }) => !isPageAddress(from));
	const pages = moved.filter(({ from }) => isPageAddress(from));
	const bare = pages.map(({ from, to }) => ({ from: from.slice(0, -1), to }));
	const lines: string[] = [];
	let bytes = 0;
	for (const { from, to } of [...files, ...pages, ...bare]) {
		const line = `${encodeURI(underBase(from, base))} ${encodeURI(underBase(to, base))} 301\n`;
		bytes += line.length;
		if (bytes > maxBytes || lines.length === maxRules) break;
		lines.push(line);
	}
	return lines.join('');
}
