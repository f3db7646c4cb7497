/** The address of the site's root, with a slash at its end; the same in a page and in a worker. */
export function siteRoot(): string {
	return new URL(import.meta.env.BASE_URL.replace(/\/?$/, '/'), location.origin).href;
}
