import { feedUrls, urls } from '#domain/urls.ts';

/** A feed as pages name it. */
export interface FeedLink {
	readonly label: 'RSS' | 'Atom' | 'JSON';
	readonly type: string;
	readonly url: string;
}

const lists: ReadonlySet<string> = new Set([urls.news(), urls.documents(), urls.briefs()]);
/** Lists whose members a vocabulary names; the pages of their periods lie below. */
const named = new RegExp(`^(?:${urls.provinces()}|${urls.topics()}|${urls.agencies()})[^/]+/$`);

/** The feeds of a page that has some. */
export function feedLinks(page: string): readonly FeedLink[] {
	const { rss, atom, json } = feedUrls(page);
	return [
		{ label: 'RSS', type: 'application/rss+xml', url: rss },
		{ label: 'Atom', type: 'application/atom+xml', url: atom },
		{ label: 'JSON', type: 'application/feed+json', url: json },
	];
}

/** The feeds of a page of a list, by its path: only first pages of the lists that can be followed have some. */
export function feedsOfList(page: string): readonly FeedLink[] | undefined {
	return lists.has(page) || named.test(page) ? feedLinks(page) : undefined;
}
