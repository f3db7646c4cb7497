import type { SiteAddress } from '#domain/site-address.ts';

export type FeedFormat = 'rss' | 'atom' | 'json';

/** All that is in one feed file. Paths are those of the site; `address` makes whole addresses of them. */
export interface FeedView {
	readonly format: FeedFormat;
	readonly address: SiteAddress;
	/** The page that the feed goes with. */
	readonly url: string;
	/** The path under which that page was first known: feeds are told apart by it. */
	readonly id: string;
	readonly title: string;
	readonly description: string;
	/** Newest first. */
	readonly items: readonly FeedItem[];
}

/** One entry, or what one entry says of a document. Days are ISO in the civil time of Vietnam, as exact as they are known. */
export interface FeedItem {
	/** The path under which readers first knew it; never changes. */
	readonly id: string;
	/** Where it stands today. */
	readonly url: string;
	readonly title: string;
	/** Plain text. */
	readonly paragraphs: readonly string[];
	/** The day of the item itself, only when its source states it to the day. */
	readonly published: string | undefined;
	/** When readers could first find it in the archive. */
	readonly appeared: string;
	readonly updated: string;
	readonly tags: readonly FeedTag[];
}

export interface FeedTag {
	/** The path of the pages of all its kind: `/chu-de/`. */
	readonly scheme: string;
	/** Within it: `tiem-chung`. */
	readonly term: string;
	readonly label: string;
}
