/** What readers can keep on their device for when there is no network: all pages of a province or of a topic. */
export type PackKind = 'tinh-thanh' | 'chu-de';

/** A file of a pack. */
export interface PackFile {
	/**
	 * Site path without the base, with its escapes: `/tin-tuc/2025/bai/`, `/_astro/Base.Xyz.css`. A page's is its address, without
	 * `index.html`.
	 */
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
	/** Of a pack with more entries than `newestEntries`: what can be kept instead of all. */
	readonly newest?: PackPart;
}

/** The newest entries of a large pack: the first files of each list of its manifest. */
export interface PackPart {
	/** The first of `pages`. */
	readonly entries: number;
	/** The first of `others`. */
	readonly others: number;
	/** The first of `texts`. */
	readonly texts: number;
	/** Of all these files. */
	readonly bytes: number;
}

/** Of a pack with more entries than these, the newest can be kept alone. */
export const newestEntries = 200;

/** Everything that a device must fetch for a pack: written by the build at `packUrl(id)`. */
export interface PackManifest extends PackSummary {
	/** Site path of the page that lists the entries. */
	readonly url: string;
	/** The pages of the entries, newest first. */
	readonly pages: readonly PackFile[];
	/**
	 * Pages of the list; then the styles, scripts, fonts and pictures that the pages name, in the order in which they name them.
	 * The search page and what it runs, which change with every entry anywhere, lie in the shell of the service worker.
	 */
	readonly others: readonly PackFile[];
	/** From which the search over the saved pages is made: its tables, then Pagefind's fragments of `pages`, in their order. */
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
