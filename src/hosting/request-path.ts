/** The site path of a requested path for a site under `base`: `/tin-tuc/` for `/kho-y-te/tin-tuc/`; undefined outside. */
export function sitePathOf(pathname: string, base: string): string | undefined {
	return pathname.startsWith(base) ? pathname.slice(base.length - 1) : undefined;
}
