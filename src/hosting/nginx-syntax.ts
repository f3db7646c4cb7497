import { createHash } from 'node:crypto';

/** A value as nginx reads it back: in double quotes. A `$` would be a variable there and cannot be escaped. */
export function quoted(text: string): string {
	return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/**
 * A name of ours for nginx: `kho_1f0c2a9b_cache_control` for a site and what it holds. Several sites may share a server,
 * and host names are too long: nginx does not start with variables of more than 46 letters.
 */
export function ownName(site: string, what: string): string {
	const mark = createHash('sha256').update(site).digest('hex').slice(0, 8);
	return `kho_${mark}_${what.toLowerCase().replaceAll('-', '_')}`;
}

/** A directive in braces, its lines indented by a tab. */
export function block(head: string, lines: readonly string[]): string {
	const inner = lines.flatMap((line) => line.split('\n')).map((line) => (line === '' ? '' : `\t${line}`));
	return [`${head} {`, ...inner, '}'].join('\n');
}
