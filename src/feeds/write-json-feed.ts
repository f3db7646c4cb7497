import { site } from '#site';
import type { FeedView } from './feed-view.ts';
import { packageFeed } from './package-feed.ts';

/** What the package writes, as far as it is put right here. */
interface PackageJson {
	readonly author: object;
	readonly items: readonly { readonly content_html: string }[];
}

/** A JSON Feed 1.1 (jsonfeed.org). Texts are plain; their paragraphs are parted by an empty line. */
export function writeJsonFeed(view: FeedView): string {
	const feed = packageFeed(view, {
		plain: String,
		title: String,
		paragraphs: (paragraphs) => paragraphs.join('\n\n'),
		date: ({ updated }) => updated,
		published: true,
	});
	const { author, items, ...rest }: PackageJson = JSON.parse(feed.json1());
	// The package writes version 1, which knows no language and one author only, and calls every text HTML.
	const mended = {
		...rest,
		version: 'https://jsonfeed.org/version/1.1',
		language: site.language,
		favicon: feed.options.favicon,
		authors: [author],
		items: items.map(({ content_html: content_text, ...item }) => ({ ...item, content_text })),
	};
	return `${JSON.stringify(mended, null, '\t')}\n`;
}
