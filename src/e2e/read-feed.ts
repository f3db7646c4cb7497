import { parseFeed as parseXmlFeed } from '@rowanmanning/feed-parser';
import { parseFeed } from 'feedsmith';

/** What a subscriber's program makes of a feed. */
export interface SeenFeed {
	readonly page: string | undefined;
	readonly items: readonly SeenItem[];
}

export interface SeenItem {
	readonly id: string | undefined;
	readonly url: string | undefined;
	readonly title: string | undefined;
	/** The moment at which it was updated, of RSS that of its publication, in UTC. */
	readonly updated: string | undefined;
}

/** A feed as the library feedsmith reads it. Throws on what is none. */
export function readFeed(text: string): SeenFeed {
	const { format, feed } = parseFeed(text);
	if (format === 'rss') {
		const items = (feed.items ?? []).map(({ guid, link, title, pubDate }) => seen(guid?.value, link, title, pubDate));
		return { page: feed.link, items };
	}
	if (format === 'atom') {
		const entries = feed.entries ?? [];
		return {
			page: feed.links?.find(({ rel }) => rel === 'alternate')?.href,
			items: entries.map(({ id, links, title, updated }) =>
				seen(id, links?.[0]?.href, unescaped(title?.value), updated),
			),
		};
	}
	if (format !== 'json') throw new Error(`A feed of the format ${format}`);
	const items = feed.items ?? [];
	return {
		page: feed.home_page_url,
		items: items.map(({ id, url, title, date_modified }) => seen(id, url, title, date_modified)),
	};
}

/** The same of RSS and Atom as another library reads it. */
export function readXmlFeed(text: string): SeenFeed {
	const { url, items } = parseXmlFeed(text).toJSON();
	return {
		page: url ?? undefined,
		items: items.map(({ id, url, title, updated, published }) =>
			seen(id, url, title, String(updated ?? published ?? '')),
		),
	};
}

function seen(...[id, url, title, updated]: (string | null | undefined)[]): SeenItem {
	return {
		id: id ?? undefined,
		url: url ?? undefined,
		title: title ?? undefined,
		updated: updated ? new Date(updated).toISOString() : undefined,
	};
}

/** A title of Atom is HTML. */
function unescaped(html: string | undefined): string | undefined {
	return html?.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
