/** Where the built site stands. */
export interface SiteAddress {
	/** Scheme and host without a slash at the end: `https://yte.vidu.vn`. */
	readonly origin: string;
	/** The folder of the site on its host, with slashes at both ends: `/kho-y-te/`, or `/` for the whole host. */
	readonly base: string;
}

/** The whole address of a path of the site: `https://vidu.vn/kho-y-te/so/` for `/so/`. */
export function publicUrl(path: string, { origin, base }: SiteAddress): string {
	return `${origin}${base}${path.slice(1)}`;
}
