import { site } from '#site';
import { escapeHtml, guarded, htmlOf, unguarded } from './exact-text.ts';
import type { FeedView } from './feed-view.ts';
import { packageFeed } from './package-feed.ts';

const root = '<feed xmlns="http://www.w3.org/2005/Atom"';

/** An Atom feed (RFC 4287). Titles and summaries are of the type `html`, as the package declares them. */
export function writeAtom(view: FeedView): string {
	const feed = packageFeed(view, {
		plain: guarded,
		title: (text) => guarded(escapeHtml(text)),
		paragraphs: (paragraphs) => guarded(htmlOf(paragraphs)),
		date: ({ updated }) => updated,
		published: true,
	});
	// The package tells the language to RSS only.
	return unguarded(feed.atom1()).replace(root, `${root} xml:lang="${site.language}"`);
}
