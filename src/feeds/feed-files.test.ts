import { describe, expect, test } from 'vitest';
import type { Archive } from '#domain/archive.ts';
import { sampleArchive, sampleBrief, sampleDocument, sampleNews } from '#domain/sample-entries.ts';
import { filesFrom, fileViews } from '#views/sample-files.ts';
import { sampleSources } from '#views/sample-sources.ts';
import { feedFiles } from './feed-files.ts';
import type { FeedView } from './feed-view.ts';

const viewsOf = (archive: Archive) => fileViews(archive, feedFiles) as Map<string, FeedView>;
const titlesIn = (views: Map<string, FeedView>, path: string) => views.get(path)!.items.map(({ title }) => title);
const slugsIn = (views: Map<string, FeedView>, path: string) =>
	views.get(path)!.items.map(({ url }) => url.replace(/#.*/, '').split('/').at(-2));

const plan = sampleDocument('12-kh-syt', { title: 'Kế hoạch tiêm bù', number: '12/KH-SYT', topic: 'tiem-chung' });

describe('what is in which feed', () => {
	const views = viewsOf(
		sampleArchive({
			news: [
				sampleNews('tin', { topic: 'tiem-chung', provinces: ['bac-giang'], publishedAt: '2025-05-02' }),
				sampleNews('ngoai', { topic: 'ngoai-nganh', publishedAt: '2025-05-03' }),
				sampleNews('nhap', { title: 'Bản nháp', draft: true }),
				sampleNews('hen', { title: 'Hẹn ngày', publishedAt: '2099-01-01' }, { folder: '2099' }),
				sampleNews('go', { title: 'Đã gỡ', withdrawn: { reason: 'sai', on: '2025-06-01' } }),
			],
			documents: [plan],
			briefs: [
				sampleBrief('diem', { publishedAt: '2025-05-01' }),
				sampleBrief('khong-ngay', { publishedAtMissing: 'không ghi' }, { folder: 'khong-ngay' }),
			],
		}),
	);

	test.each([
		['rss.xml', ['tin', 'diem', '12-kh-syt']],
		['tin-tuc/atom.xml', ['tin']],
		['van-ban/feed.json', ['12-kh-syt']],
		['diem-tin/rss.xml', ['diem']],
		// Bắc Giang is part of Bắc Ninh today.
		['tinh-thanh/bac-ninh/rss.xml', ['tin']],
		['chu-de/tiem-chung/rss.xml', ['tin', '12-kh-syt']],
		['chu-de/ngoai-nganh/rss.xml', ['ngoai']],
		['co-quan/so-y-te-lai-chau/rss.xml', ['12-kh-syt']],
		['tinh-thanh/ca-mau/rss.xml', []],
	])('%s', (path, slugs) => {
		expect(slugsIn(views, path)).toEqual(slugs);
	});

	test('each comes in three formats that say the same', () => {
		for (const [path, { format, ...view }] of views) {
			if (format !== 'rss') continue;
			const { format: atom, ...same } = views.get(path.replace('rss.xml', 'atom.xml'))!;
			const { format: json, ...alike } = views.get(path.replace('rss.xml', 'feed.json'))!;
			expect([same, alike, atom, json]).toEqual([view, view, 'atom', 'json']);
		}
		expect(views.size % 3).toBe(0);
	});

	test('nothing of a draft, of what is to come, of what is withdrawn', async () => {
		for (const view of views.values()) expect(JSON.stringify(view)).not.toMatch(/Bản nháp|Hẹn ngày|Đã gỡ|\/go\//);
	});

	test('views are plain data', () => {
		for (const view of views.values()) expect(JSON.parse(JSON.stringify(view))).toEqual(view);
	});
});

test('the newest is what appeared last: an old document that is added today stands first', () => {
	const archive = sampleArchive({
		news: [
			sampleNews('b-tin', { title: 'B', publishedAt: '2025-05-02' }),
			sampleNews('a-tin', { title: 'A', publishedAt: '2025-05-02' }),
		],
		documents: [sampleDocument('cu', { number: '1/KH-SYT', issuedOn: '2018-01-05' })],
	});
	const sources = {
		...sampleSources(archive),
		enteredOn: ({ kind }: { kind: string }) => (kind === 'van-ban' ? '2025-11-20' : undefined),
	};
	const [all] = [...feedFiles.files(sources)];
	const items = all!.view().items;
	expect(items.map(({ url }) => url)).toEqual([
		'/van-ban/ke-hoach/cu/',
		'/tin-tuc/2025/a-tin/',
		'/tin-tuc/2025/b-tin/',
	]);
	expect(items[0]).toMatchObject({ published: '2018-01-05', appeared: '2025-11-20', updated: '2025-11-20' });
});

test('an archive of many gives thirty', () => {
	const news = Array.from({ length: 40 }, (_, index) => sampleNews(`tin-${index}`, { title: `Tin ${index + 10}` }));
	expect(viewsOf(sampleArchive({ news })).get('tin-tuc/rss.xml')!.items).toHaveLength(30);
});

describe('an item', () => {
	const itemOf = (more: object) =>
		viewsOf(sampleArchive({ news: [sampleNews('moi', more)] })).get('rss.xml')!.items[0]!;

	test('keeps the address under which it was first known', () => {
		const { id, url } = itemOf({ movedFrom: ['tin-tuc/2025/dau-tien', 'tin-tuc/2025/thu-hai'] });
		expect([id, url]).toEqual(['/tin-tuc/2025/dau-tien/', '/tin-tuc/2025/moi/']);
		expect(itemOf({}).id).toBe('/tin-tuc/2025/moi/');
	});

	test('has a day of publication only when its source states one', () => {
		expect(itemOf({ publishedAt: '2025-03-17T08:34' }).published).toBe('2025-03-17T08:34');
		expect(itemOf({ publishedAt: '2025-03' }).published).toBeUndefined();
		expect(itemOf({ publishedAt: { on: '2025-03-17', inferred: 'từ ảnh' } }).published).toBeUndefined();
	});

	test('was updated when it was last corrected', () => {
		const corrections = [{ on: '2025-07-02', reason: 'sai số' }];
		expect(itemOf({ corrections })).toMatchObject({ appeared: '2025-03-17', updated: '2025-07-02' });
	});

	test('says what it is about and where it comes from', () => {
		const item = itemOf({ summary: 'Một câu.', topics: ['tiem-chung'], provinces: ['bac-giang', 'bac-ninh'] });
		expect(item.paragraphs).toEqual(['Một câu.', 'Nguồn: Báo. Ngày đăng: 17/3/2025.']);
		expect(item.tags.map(({ scheme, term }) => scheme + term)).toEqual([
			'/chu-de/y-te-co-so',
			'/chu-de/tiem-chung',
			'/tinh-thanh/bac-ninh',
		]);
	});

	test('of a document is named by number and issuer', () => {
		const views = viewsOf(sampleArchive({ documents: [plan] }));
		expect(titlesIn(views, 'van-ban/rss.xml')).toEqual(['12/KH-SYT, Sở Y tế Lai Châu: Kế hoạch tiêm bù']);
	});
});

describe('what mentions a document', () => {
	const first = 'Theo Kế hoạch số 12/KH-SYT ngày 17/3/2025 của Sở Y tế Lai Châu, các xã tiêm bù.';
	const second = 'Kế hoạch số 12/KH-SYT ngày 17/3/2025 của Sở Y tế Lai Châu còn giao chỉ tiêu.';
	const views = viewsOf(
		sampleArchive({
			documents: [plan, sampleDocument('13-kh-syt', { number: '13/KH-SYT', movedFrom: ['van-ban/khac/13-kh-syt'] })],
			news: [
				sampleNews('cu', { publishedAt: '2025-04-01' }, { body: first }),
				sampleNews('moi', { publishedAt: '2025-05-01' }, { body: `${first}\n\n${second}` }),
				sampleNews('khac', { publishedAt: '2025-06-01' }, { body: 'Không nhắc văn bản nào.' }),
			],
		}),
	);

	test('newest first, with the sentences, at their place', () => {
		const { items } = views.get('van-ban/ke-hoach/12-kh-syt/rss.xml')!;
		expect(items.map(({ url }) => url)).toEqual(['/tin-tuc/2025/moi/#vien-dan--1', '/tin-tuc/2025/cu/#vien-dan--1']);
		expect(items[0]!.paragraphs).toEqual([`«${first}»`, `«${second}»`, 'Nguồn: Báo. Ngày đăng: 01/5/2025.']);
	});

	test('is another item than the entry itself', () => {
		const ids = [...views.values()].filter(({ format }) => format === 'atom').flatMap(({ items }) => items);
		const mention = ids.find(({ id }) => id.includes('#'))!;
		expect(mention.id).toBe('/tin-tuc/2025/moi/#van-ban/ke-hoach/12-kh-syt');
	});

	test('is told below the former address of the document, too, as the same feed', () => {
		const now = views.get('van-ban/ke-hoach/13-kh-syt/atom.xml');
		expect(now).toMatchObject({ id: '/van-ban/khac/13-kh-syt/', url: '/van-ban/ke-hoach/13-kh-syt/', items: [] });
		expect(views.get('van-ban/khac/13-kh-syt/atom.xml')).toEqual(now);
	});
});

describe('files', () => {
	const archive = sampleArchive({ documents: [plan], news: [sampleNews('tin', { movedFrom: ['tin-tuc/2024/cu'] })] });

	test('name whole addresses, in a folder of a host too', async () => {
		const sources = { ...sampleSources(archive), address: { origin: 'https://vidu.vn', base: '/kho-y-te/' } };
		const files = await filesFrom(sources, feedFiles);
		for (const [path, text] of files) {
			const addresses = text.match(/https?:\/\/[^\s"<]+/g)!.filter((address) => address.includes('vidu.vn'));
			expect(addresses, path).toContain(`https://vidu.vn/kho-y-te/${path}`);
			expect(addresses.filter((address) => !address.startsWith('https://vidu.vn/kho-y-te/'))).toEqual([]);
		}
		expect(files.get('tin-tuc/rss.xml')).toContain(
			'<guid isPermaLink="false">https://vidu.vn/kho-y-te/tin-tuc/2024/cu/<',
		);
	});

	test('were updated when their newest item was, and one without items on a fixed day', async () => {
		const files = await filesFrom(sampleSources(archive), feedFiles);
		expect(files.get('tin-tuc/atom.xml')).toContain('<updated>2025-03-17T00:00:00+07:00</updated>');
		expect(files.get('diem-tin/atom.xml')).toContain('<updated>2000-01-01T00:00:00+07:00</updated>');
	});
});

test('one more item changes the feeds that show it and no others', () => {
	const entries = {
		news: [sampleNews('mot', { provinces: ['nghe-an'] }), sampleNews('hai', { topic: 'tiem-chung' })],
		documents: [plan, sampleDocument('13-kh-syt', { number: '13/KH-SYT' })],
		briefs: [sampleBrief('diem')],
	};
	const added = sampleNews(
		'moi',
		{ provinces: ['ca-mau'], topic: 'tiem-chung', publishedAt: '2025-12-01' },
		{ body: 'Theo Kế hoạch số 12/KH-SYT ngày 17/3/2025 của Sở Y tế Lai Châu.' },
	);
	const before = viewsOf(sampleArchive(entries));
	const after = viewsOf(sampleArchive({ ...entries, news: [...entries.news, added] }));
	const changed = [...after].filter(([path, view]) => JSON.stringify(before.get(path)) !== JSON.stringify(view));
	const lists = changed.map(([path]) => path).filter((path) => path.endsWith('rss.xml'));
	expect(lists).toEqual([
		'rss.xml',
		'tin-tuc/rss.xml',
		'tinh-thanh/ca-mau/rss.xml',
		'chu-de/tiem-chung/rss.xml',
		'van-ban/ke-hoach/12-kh-syt/rss.xml',
	]);
});
