/** A site path below the base under which the site stands: `/tep/a.pdf` and `/kho-y-te/` give `/kho-y-te/tep/a.pdf`. */
export function underBase(path: string, base: string): string {
	return `${base}${path.slice(1)}`;
}

/**
 * The regular expression, for JavaScript and for PCRE alike, of a pattern such as `/tim-kiem/*.bin`. As in `_headers`
 * files a star stands for any text, slashes included.
 */
export function patternSource(pattern: string): string {
	const literal = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
	return `^${literal.replaceAll('*', '.*')}$`;
}
