import { describe, expect, test } from 'vitest';
import { isAboutHealth } from '#domain/archive.ts';
import type { Entry } from '#domain/entry.ts';
import { appearedOn, changedOn, type EntryHistory } from '#domain/entry-days.ts';
import { sampleArchive, sampleNews } from '#domain/sample-entries.ts';
import { publicUrl } from '#domain/site-address.ts';
import { feedFiles } from '#feeds/feed-files.ts';
import { filesByPath } from '#views/sample-files.ts';
import { readFiles } from '../../scripts/content-files.ts';
import { loadArchive } from '../../scripts/load-archive.ts';
import { root } from '../../scripts/paths.ts';
import { siteAddress } from '../../scripts/site-url.ts';
import { sourcesOf } from '../sources.ts';
import { pagePaths } from './built-pages.ts';
import { feedFaults } from './feed-faults.ts';
import { builtFeeds, feedsNamedBy } from './feed-pages.ts';
import { kindOf } from './page-kinds.ts';
import { readFeed, readXmlFeed } from './read-feed.ts';

const feeds = builtFeeds();
const address = siteAddress();
const whole = (path: string) => publicUrl(path, address);

test('every feed is valid RSS 2.0, Atom or JSON Feed 1.1', async () => {
	expect(feeds.size).toBeGreaterThan(100);
	expect(await feedFaults(feeds)).toEqual([]);
});

test('feeds of the strangest texts are valid, too', async () => {
	const title = 'Trẻ <17 tuổi & {ngoặc} "nháy" ]]> rồi ]]> nữa &amp; <b>';
	const news = sampleNews('la', { title, summary: `${title}\nDòng hai.`, topics: ['tiem-chung'] });
	const made = await filesByPath(sampleArchive({ news: [news] }), feedFiles);
	expect(await feedFaults(made)).toEqual([]);
	for (const path of ['rss.xml', 'atom.xml', 'feed.json'])
		expect(readFeed(made.get(path)!).items[0]!.title).toBe(title);
});

describe('the schemas refuse', () => {
	const faultsAfter = (path: string, change: (text: string) => string) => {
		const text = feeds.get(path)!;
		expect(change(text)).not.toBe(text);
		return feedFaults(new Map([[path, change(text)]]));
	};

	test.each([
		['rss.xml', /<guid.*<\/guid>/, ''],
		['rss.xml', /<pubDate>.*<\/pubDate>/, '<pubDate>2025-03-17</pubDate>'],
		['rss.xml', /<link>https:\/\/[^<]*<\/link>/g, ''],
		['rss.xml', /(<title>.*<\/title>)/, '$1$1'],
		['rss.xml', /<item>[\s\S]*<\/item>/, (items: string) => items + items],
		['atom.xml', /<updated>.*<\/updated>/, ''],
		['atom.xml', /<author>[\s\S]*?<\/author>/, ''],
		['atom.xml', / xml:lang="vi"/, ''],
		['atom.xml', /\+07:00/, ''],
		['atom.xml', /<summary /, '<tomtat '],
		['atom.xml', /<entry>[\s\S]*<\/entry>/, (entries: string) => entries + entries],
		['feed.json', /version\/1.1/, 'version/1'],
		['feed.json', /"content_text"/, '"content_html"'],
		['feed.json', /\+07:00/, ''],
	] as const)('%s without %s', async (path, part, instead) => {
		expect(await faultsAfter(path, (text) => text.replace(part, instead as string))).not.toEqual([]);
	});
});

describe('what the feeds tell is what the archive holds', () => {
	const { files } = readFiles(`${root}/content`);
	const { archive } = loadArchive(files.filter(({ path }) => path.endsWith('.md')));
	const { revisionsOf, enteredOn } = sourcesOf(archive, { root, publicFolder: `${root}/public`, address });
	const historyOf = (entry: Entry): EntryHistory => ({ revisions: revisionsOf(entry), enteredOn: enteredOn(entry) });
	const utc = (on: string) => new Date(`${on.length > 10 ? on : `${on.slice(0, 10)}T00:00`}+07:00`).toISOString();

	function titled(entry: Entry): string {
		const { title } = entry.data;
		if (entry.kind !== 'van-ban' || !entry.data.number) return title;
		return `${entry.data.number}, ${entry.issuer.shortName ?? entry.issuer.name}: ${title}`;
	}

	/** The newest thirty as anyone would find them who knows the archive. */
	function expected(entries: readonly Entry[], dayOf: typeof changedOn) {
		return entries
			.filter((entry) => appearedOn(entry, historyOf(entry)))
			.sort((a, b) => appearedOn(b, historyOf(b))!.localeCompare(appearedOn(a, historyOf(a))!, 'en'))
			.slice(0, 30)
			.map((entry) => {
				return {
					id: whole(entry.data.movedFrom[0] ? `/${entry.data.movedFrom[0]}/` : entry.url),
					url: whole(entry.url),
					title: titled(entry),
					updated: utc(dayOf(entry, historyOf(entry))!),
				};
			});
	}

	const lists: readonly (readonly [string, readonly Entry[]])[] = [
		['', archive.entries.filter(isAboutHealth)],
		['tin-tuc/', archive.news.filter(isAboutHealth)],
		['van-ban/', archive.documents.filter(isAboutHealth)],
		['diem-tin/', archive.briefs.filter(isAboutHealth)],
		...[...archive.byProvince].map(([id, entries]) => [`tinh-thanh/${id}/`, entries] as const),
		...[...archive.byTopic].map(([id, entries]) => [`chu-de/${id}/`, entries] as const),
		...[...archive.byAgency].map(([id, entries]) => [`co-quan/${id}/`, entries] as const),
	];

	test.each(lists)('/%s', (list, entries) => {
		const [rss, atom, json] = ['rss.xml', 'atom.xml', 'feed.json'].map((name) => feeds.get(`${list}${name}`)!);
		for (const read of [readFeed, readXmlFeed]) {
			expect(read(rss!)).toEqual({ page: whole(`/${list}`), items: expected(entries, appearedOn) });
			expect(read(atom!)).toEqual({ page: whole(`/${list}`), items: expected(entries, changedOn) });
		}
		expect(readFeed(json!)).toEqual({ page: whole(`/${list}`), items: expected(entries, changedOn) });
	});

	test('feeds of documents: whoever mentions them', () => {
		for (const document of archive.documents) {
			const citing = new Set(archive.graph.held.get(document.id)!.citedIn.map(({ from }) => from.id));
			const { items } = readFeed(feeds.get(`${document.id}/atom.xml`)!);
			const told = items.map(({ url }) => new URL(url!).pathname.slice(address.base.length, -1));
			expect(new Set(told).size).toBe(Math.min(30, citing.size));
			expect(told.filter((id) => !citing.has(id))).toEqual([]);
		}
	});

	test('one id means one item in all feeds', () => {
		const places = new Map<string, string>();
		for (const text of feeds.values()) {
			for (const { id, url } of readFeed(text).items) {
				expect(places.get(id!) ?? url).toBe(url);
				places.set(id!, url!);
			}
		}
		expect(places.size).toBeGreaterThanOrEqual(30);
	});
});

describe('feeds are found', () => {
	const followed = [
		...(['trang chủ', 'danh sách tin', 'danh sách văn bản', 'danh sách điểm tin'] as const),
		...(['một tỉnh', 'một chủ đề', 'một cơ quan', 'một văn bản'] as const),
	];

	test('from the pages that they go with, by programs and by readers, and from no others', () => {
		for (const page of pagePaths()) {
			const { head, shown } = feedsNamedBy(page);
			const isFollowed = followed.some((kind) => kind === kindOf(page));
			const own = isFollowed ? ['rss.xml', 'atom.xml', 'feed.json'].map((name) => `${page.slice(1)}${name}`) : [];
			expect(head, page).toEqual(own);
			// A document that nothing mentions has no list at which the links could stand.
			if (kindOf(page) === 'một văn bản') expect([[], own]).toContainEqual(shown);
			else expect(shown, page).toEqual(own);
			for (const path of head) expect(feeds.has(path), path).toBe(true);
		}
	});

	test('and each is named by a page', () => {
		const named = new Set(pagePaths().flatMap((page) => feedsNamedBy(page).head));
		expect([...feeds.keys()].filter((path) => !named.has(path))).toEqual([]);
	});
});
