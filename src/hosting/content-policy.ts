import { scriptPolicies } from './trusted-script.ts';

/**
 * What a page may load and do, but for its scripts and styles: these come from the site alone, or have their hash in the policy
 * (`src/layouts/head-policy.ts`). A `<meta>` in each page says it, so that it holds on any host.
 */
export const pageDirectives = [
	// What the others do not name is refused: frames, plugins, sound, film.
	"default-src 'none'",
	"img-src 'self'",
	"font-src 'self'",
	"connect-src 'self'",
	"manifest-src 'self'",
	"worker-src 'self'",
	"form-action 'self'",
	"base-uri 'none'",
	// No string becomes HTML or a script, in browsers that know it (Chrome 83, Safari 26, Firefox 148).
	"require-trusted-types-for 'script'",
	`trusted-types ${scriptPolicies.join(' ')}`,
] as const;

/**
 * The header of our scripts. A worker heeds the policy it came with, not that of its page; the search worker and the service
 * worker ask nobody but the site.
 */
export const scriptFilePolicy = [
	"default-src 'none'",
	"script-src 'self'",
	"connect-src 'self'",
	"frame-ancestors 'none'",
].join('; ');
