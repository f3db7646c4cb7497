import { expect, test } from 'vitest';
import { feedsOfList } from './feed-links.ts';

test.each([
	'/tin-tuc/',
	'/van-ban/',
	'/diem-tin/',
	'/tinh-thanh/lai-chau/',
	'/chu-de/tiem-chung/',
	'/co-quan/bo-y-te/',
])('%s can be followed', (page) => {
	expect(feedsOfList(page)?.map(({ url }) => url)).toEqual([`${page}rss.xml`, `${page}atom.xml`, `${page}feed.json`]);
});

test.each([
	'/tinh-thanh/',
	'/tinh-thanh/lai-chau/nam-2025/',
	'/tinh-thanh/lai-chau/nam-2025/thang-3/',
	'/tin-tuc/2025/',
	'/van-ban/ke-hoach/',
	'/van-ban/nam/2025/',
	'/so/',
	'/nam/2025/',
])('%s has no feeds of its own', (page) => {
	expect(feedsOfList(page)).toBeUndefined();
});
