import { scriptFilePolicy } from './content-policy.ts';
import { patternSource } from './path-pattern.ts';
import { permissionsPolicy } from './permissions.ts';

/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

export interface HeaderRule {
	/** Site path, without the base; a star stands for any text. Letters fit in either case where a host can be told so. */
	readonly pattern: string;
	readonly headers: Headers;
	/** What browsers heed on https alone: on plain http they ignore it and complain in the console. */
	readonly overHttps?: Headers;
}

const forEver = 'public, max-age=31536000, immutable';
const aDay = 'public, max-age=86400, must-revalidate';

/**
 * What is sent where no rule says how long an answer may be kept: pages, data and manifests are asked for anew each time
 * and cost an empty «304» while they are the same. A page kept longer would lead to files that a new build no longer has.
 * Netlify and Cloudflare send the same by themselves.
 */
export const revalidated = 'public, max-age=0, must-revalidate';

/**
 * No file that someone attached runs as a page of ours. Not `sandbox`: Safari and older Chromium then show an empty window in
 * place of a PDF. Chromium 156 and Firefox 153 show PDFs under either. Where hosts join the policies of several rules,
 * browsers heed all.
 */
const filePolicy = [
	"default-src 'none'",
	"img-src 'self' data:",
	"media-src 'self'",
	"style-src 'unsafe-inline'",
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
].join('; ');

/**
 * Every header of every answer; the last rule that names a header wins. `_headers`, nginx and our own server follow this
 * table. Only one rule may name `Cache-Control` for a path, because Netlify and Cloudflare join the values of all rules.
 */
export const headerRules: readonly HeaderRule[] = [
	{
		pattern: '/*',
		headers: {
			// The rest of the policy stands in a `<meta>` of each page: it holds the hashes of that page's own scripts and
			// styles, and goes along to any host. A `<meta>` cannot say who may frame the page.
			'Content-Security-Policy': "frame-ancestors 'none'",
			'X-Frame-Options': 'DENY',
			'X-Content-Type-Options': 'nosniff',
			// Words looked for stand in the address of the search page: neither a source that a reader opens from there nor the
			// log of our own host learns them. Nor do others learn the name of a host inside an agency's network. A `<meta>` of
			// each page says the same.
			'Referrer-Policy': 'no-referrer',
			'Permissions-Policy': permissionsPolicy,
			'Cross-Origin-Resource-Policy': 'same-origin',
		},
		overHttps: {
			// Without `includeSubDomains`: the archive cannot speak for its neighbours.
			'Strict-Transport-Security': 'max-age=31536000',
			'Cross-Origin-Opener-Policy': 'same-origin',
		},
	},
	// Pages of other sites may read the data. One rule a file: hosts join the values of all that fit, and «*, *» means nothing.
	{ pattern: '/*.json', headers: { 'Access-Control-Allow-Origin': '*' } },
	{ pattern: '/*.csv', headers: { 'Access-Control-Allow-Origin': '*' } },
	{ pattern: '/*.xml', headers: { 'Access-Control-Allow-Origin': '*' } },
	// Names that hold a hash of the content: Astro's files, Pagefind's fragments, the term index but for its manifest.
	{
		pattern: '/_astro/*',
		headers: { 'Cache-Control': forEver, 'Content-Security-Policy': scriptFilePolicy },
	},
	// With a star, as every host takes it. Not Pagefind's worker: old Chromium, which it is for, would refuse its WebAssembly.
	{ pattern: '/sw.js*', headers: { 'Content-Security-Policy': scriptFilePolicy } },
	{ pattern: '/pagefind/fragment/*', headers: { 'Cache-Control': forEver } },
	{ pattern: '/pagefind/ky/*', headers: { 'Cache-Control': forEver } },
	{ pattern: '/tim-kiem/chi-muc/*.bin', headers: { 'Cache-Control': forEver } },
	{
		pattern: '/tep/*',
		headers: {
			'Cache-Control': aDay,
			'Content-Security-Policy': filePolicy,
		},
	},
	{ pattern: '/anh/*', headers: { 'Content-Security-Policy': filePolicy } },
	// A drawing that is opened by itself is a page.
	{ pattern: '/*.svg', headers: { 'Content-Security-Policy': filePolicy } },
];

/** The headers of the answer for a site path (decoded, without the base). */
export function headersFor(path: string, { https }: { readonly https: boolean }): Headers {
	// Types go by extensions in any case (`contentTypeOf`), so what guards a type must too.
	const matching = headerRules.filter(({ pattern }) => new RegExp(patternSource(pattern), 'is').test(path));
	const named = matching.map(({ headers, overHttps }) => ({ ...headers, ...(https ? overHttps : {}) }));
	return Object.assign({ 'Cache-Control': revalidated }, ...named);
}
