/** What readers can keep on their device for when there is no network: all pages of a province or of a topic. */
export type PackKind = 'tinh-thanh' | 'chu-de';

/** A file of a pack. */
export interface PackFile {
	/** Site path without the base: `/tin-tuc/2025/bai/`, `/_astro/Base.Xyz.css`. A page's is its address, without `index.html`. */
	readonly path: string;
	/** As the device keeps it, uncompressed. */
	readonly bytes: number;
	/** SHA-256 of its bytes, base64url. */
	readonly hash: string;
}

/** What the page that offers packs shows of one before it is chosen. */
export interface PackSummary {
	/** `tinh-thanh/lai-chau`, `chu-de/tiem-chung`. */
	readonly id: string;
	readonly title: string;
	/** How many news items, documents and briefs it holds. */
	readonly entries: number;
	/** Of all its files. */
	readonly bytes: number;
	/** Changes when any of its files does. */
	readonly version: string;
}

/** Everything that a device must fetch for a pack: written by the build at `packUrl(id)`. */
export interface PackManifest extends PackSummary {
	/** Site path of the page that lists the entries. */
	readonly url: string;
	/** The pages of the entries, newest first. */
	readonly pages: readonly PackFile[];
	/** Pages of the list, styles, scripts, fonts and pictures that the pages name, the search page and what it runs. */
	readonly others: readonly PackFile[];
	/** Files from which the search over the saved pages is made (Pagefind's fragments of `pages`), each once. */
	readonly texts: readonly PackFile[];
}

/** Where readers choose what to keep; it also stands in for pages that are not on the device. */
export const offlinePage = '/ngoai-tuyen/';

/** The summaries of all packs. */
export const packListUrl = `${offlinePage}goi.json`;

/** The manifest of a pack. */
export function packUrl(id: string): string {
	return `${offlinePage}goi/${id}.json`;
}
