import { hash } from 'node:crypto';

const policyTag = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
const charsetTag = '<meta charset="utf-8">';
/** Tags and comments; of scripts and styles all up to their end. What looks like a tag within an attribute is none. */
const markup =
	/<!--[\s\S]*?-->|<(script|style)(?=[\s>])(?:"[^"]*"|'[^']*'|[^"'>])*>([\s\S]*?)<\/\1>|<[a-z/](?:"[^"]*"|'[^']*'|[^"'>])*>/g;
const hashSource = / '(sha256-[^']+)'/g;

/**
 * A page whose Content-Security-Policy stands right after its charset, before anything is loaded, and holds no hash but those of the page's own inline scripts
 * and styles. Astro puts the policy at the end of the head, where it does not hold for what stands before, and into each page
 * the hashes of all pages, which is 1.5 kB on its way. Hashes are only ever taken away: what a text brought into the page gets
 * none.
 */
export function headPolicy(html: string): string {
	const found = policyTag.exec(html);
	const start = html.indexOf(charsetTag);
	if (!found || start < 0 || found.index < start) return html;
	const [tag, policy = ''] = found;
	const needed = new Set<string>();
	for (const [, name, content] of html.matchAll(markup)) {
		if (name && content) needed.add(`sha256-${hash('sha256', content, 'base64')}`);
	}
	const own = policy.replace(hashSource, (source, named: string) => (needed.has(named) ? source : ''));
	const at = start + charsetTag.length;
	const before = html.slice(at, found.index);
	return `${html.slice(0, at)}${tag.replace(policy, () => own)}${before}${html.slice(found.index + tag.length)}`;
}
