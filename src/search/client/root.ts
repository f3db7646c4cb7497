/** The address at which a browser finds a path of the site such as `/so/`, wherever the site stands on its host. */
export function onSite(path: string): string {
	return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}

/** The address of the site's root, with a slash at its end; the same in a page and in a worker. */
export function siteRoot(): string {
	return new URL(onSite('/'), location.origin).href;
}
