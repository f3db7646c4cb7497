import { Feed, type Item } from 'feed';
import { publicUrl } from '#domain/site-address.ts';
import { feedUrls } from '#domain/urls.ts';
import { site } from '#site';
import type { FeedItem, FeedView } from './feed-view.ts';
import { VietnamTime } from './vietnam-time.ts';

/** How a format takes texts. */
export interface TextForms {
	/** Of the feed itself, and of names in it. */
	readonly plain: (text: string) => string;
	/** Titles of items. */
	readonly title: (text: string) => string;
	readonly paragraphs: (paragraphs: readonly string[]) => string;
	/** Which of its days the format asks an item for first. */
	readonly date: (item: FeedItem) => string;
	/** Whether it tells the day of the item itself besides. */
	readonly published: boolean;
}

/**
 * Of a list that holds nothing: Atom asks when it was updated, which it never was. Older than whatever may come, and not so old
 * that validators take it for an error.
 */
const never = '2000-01-01';

/** A feed as the package takes it. */
export function packageFeed(view: FeedView, forms: TextForms): Feed {
	const { address, items } = view;
	const whole = (path: string) => publicUrl(path, address);
	const self = feedUrls(view.url);
	const feed = new Feed({
		id: whole(feedUrls(view.id).atom),
		link: whole(view.url),
		title: forms.plain(view.title),
		description: forms.plain(view.description),
		updated: new VietnamTime(newest(items)),
		language: site.language,
		generator: forms.plain(site.name),
		// The archive wrote what stands in its feeds; whose the item itself is, its text says.
		author: { name: forms.plain(site.name), link: whole('/') },
		copyright: forms.plain(`${site.license.name}: ${site.license.url}`),
		favicon: whole('/favicon.svg'),
		feedLinks: { rss: whole(self.rss), atom: whole(self.atom), json: whole(self.json) },
	});
	for (const item of items) feed.addItem(packageItem(item, whole, forms));
	return feed;
}

function packageItem(item: FeedItem, whole: (path: string) => string, forms: TextForms): Item {
	return {
		id: whole(item.id),
		link: whole(item.url),
		title: forms.title(item.title),
		description: forms.paragraphs(item.paragraphs),
		date: new VietnamTime(forms.date(item)),
		...(forms.published && item.published !== undefined && { published: new VietnamTime(item.published) }),
		category: item.tags.map(({ scheme, term, label }) => ({
			name: forms.plain(label),
			term,
			scheme: whole(scheme),
			domain: whole(scheme),
		})),
	};
}

function newest(items: readonly FeedItem[]): string {
	return (
		items
			.map(({ updated }) => updated)
			.sort()
			.at(-1) ?? never
	);
}
