import { headerRules } from './headers.ts';
import { underBase } from './path-pattern.ts';

/**
 * The text of `_headers`, which Netlify, Cloudflare and others read, for a site under `base`. Such hosts serve https only.
 * Cloudflare takes 100 rules, lines of 2,000 characters and one star a rule (developers.cloudflare.com/pages, «Headers»).
 */
export function headersFile(base: string): string {
	const rules = headerRules.flatMap(({ pattern, headers, overHttps }) => {
		const lines = Object.entries({ ...headers, ...overHttps }).map(([name, value]) => `  ${name}: ${value}\n`);
		return inBothCases(pattern).map((written) => `${underBase(written, base)}\n${lines.join('')}`);
	});
	return `# Do bản dựng viết ra từ src/hosting/headers.ts; đừng sửa ở đây.\n${rules.join('')}`;
}

/** These hosts tell capital letters apart, but not in the extensions by which they tell types. */
function inBothCases(pattern: string): readonly string[] {
	const capital = pattern.replace(/\*\.\w+$/, (extension) => extension.toUpperCase());
	return capital === pattern ? [pattern] : [pattern, capital];
}

/** The base for which a `_headers` file was written; undefined when the text is no such file of ours. */
export function baseOfHeadersFile(text: string): string | undefined {
	return /^(\/.*)\*$/m.exec(text)?.[1];
}
