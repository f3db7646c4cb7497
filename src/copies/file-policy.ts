/** What loads styles, fonts and pictures, and where forms lead. */
const filed = /^(?:(?:style|font|img)-src|form-action)$/;
/** What only scripts need. */
const dropped = /^(?:trusted-types|require-trusted-types-for|worker-src|connect-src|manifest-src)$/;

/**
 * The Content-Security-Policy of a page that is opened without a server: no script at all. `'self'` means nothing to a page
 * that has no host (Chromium takes it for any file all the same), so files are named. `replaced` gives the new hash for
 * that of a style that changed.
 */
export function filePolicy(policy: string, replaced: ReadonlyMap<string, string>): string {
	const directives = policy
		.split(';')
		.map((directive) => directive.trim().split(/\s+/))
		.filter(([name = '']) => name !== '' && name !== 'script-src' && !dropped.test(name));
	const adapted = directives.map(([name = '', ...sources]) => {
		const known = sources.map((source) => replaced.get(source) ?? source);
		return [name, ...known, ...(filed.test(name) && known.includes("'self'") ? ['file:'] : [])].join(' ');
	});
	return [...adapted, "script-src 'none'"].join('; ');
}
