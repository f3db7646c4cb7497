import { expect, test } from 'vitest';
import { feedFaults } from './feed-faults.ts';
import { builtFeeds } from './feed-pages.ts';
import { inventedSite } from './invented-site.ts';
import { layMovedFile, movedFiles } from './moved-items.ts';
import { readFeed } from './read-feed.ts';

const { dist } = inventedSite(movedFiles, layMovedFile);

test('what was renamed keeps its id, and links to where it is now', () => {
	const [item] = readFeed(builtFeeds(dist()).get('tin-tuc/rss.xml')!).items;
	expect(new URL(item!.id!).pathname).toBe('/tin-tuc/2025/ten-cu/');
	expect(new URL(item!.url!).pathname).toBe('/tin-tuc/2025/ten-moi/');
});

test('whoever follows a document at its former address goes on getting its feed', () => {
	const feeds = builtFeeds(dist());
	const document = '12-kh-syt-so-y-te-lai-chau-2025';
	for (const name of ['rss.xml', 'atom.xml', 'feed.json']) {
		const now = feeds.get(`van-ban/ke-hoach/${document}/${name}`);
		expect(now).toBeDefined();
		expect(feeds.get(`van-ban/chuong-trinh/${document}/${name}`)).toBe(now);
	}
});

test('drafts and what was withdrawn are in no feed', async () => {
	const feeds = builtFeeds(dist());
	for (const [path, text] of feeds) expect(text, path).not.toMatch(/da-go|không ai được thấy lại|ban-nhap|bản nháp/);
	expect(await feedFaults(feeds)).toEqual([]);
});
