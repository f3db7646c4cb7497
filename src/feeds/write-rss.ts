import { guarded, htmlOf, unguarded } from './exact-text.ts';
import type { FeedView } from './feed-view.ts';
import { packageFeed } from './package-feed.ts';

/**
 * An RSS 2.0 feed. It has one day for an item, and readers sort by it: so that an old document which is added today is not
 * overlooked, it is the day on which the item appeared in the archive. Titles are plain text, descriptions HTML.
 */
export function writeRss(view: FeedView): string {
	const feed = packageFeed(view, {
		plain: guarded,
		title: guarded,
		paragraphs: (paragraphs) => guarded(htmlOf(paragraphs)),
		date: ({ appeared }) => appeared,
		published: false,
	});
	return unguarded(feed.rss2());
}
