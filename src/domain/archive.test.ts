import { describe, expect, test } from 'vitest';
import { isAboutHealth, type RawArchive } from './archive.ts';
import {
	sampleBrief as brief,
	sampleDocument as document,
	sampleNews as news,
	sampleArchive,
} from './sample-entries.ts';

const now = '2025-11-21T12:00';
const build = (raw: Partial<RawArchive>) => sampleArchive(raw, now);
const ids = (entries: Iterable<{ id: string }> | undefined) => [...(entries ?? [])].map(({ id }) => id);
const undated = (notBefore?: string) => ({
	publishedAtMissing: { reason: 'không ghi', ...(notBefore && { notBefore }) },
});
const undatedFile = { folder: 'khong-ngay' };

describe('an entry has the address of its file', () => {
	const archive = build({
		news: [news('mot')],
		briefs: [brief('hai', undated(), undatedFile)],
		documents: [document('1-kh-syt-so-y-te-lai-chau-2025')],
	});

	test.each([
		['tin-tuc/2025/mot', '/tin-tuc/2025/mot/', '2025/mot'],
		['diem-tin/khong-ngay/hai', '/diem-tin/khong-ngay/hai/', 'khong-ngay/hai'],
		[
			'van-ban/ke-hoach/1-kh-syt-so-y-te-lai-chau-2025',
			'/van-ban/ke-hoach/1-kh-syt-so-y-te-lai-chau-2025/',
			'2025/1-kh-syt-so-y-te-lai-chau-2025',
		],
	])('%s', (id, url, contentId) => {
		expect(archive.byId.get(id)).toMatchObject({ id, url, contentId });
	});

	test('a document resolves its type and issuer', () => {
		expect(archive.documents[0]?.type.name).toBe('Kế hoạch');
		expect(archive.documents[0]?.issuer.name).toBe('Sở Y tế tỉnh Lai Châu');
	});
});

describe('what readers see', () => {
	test.each([
		['a draft', { draft: true }],
		['an item of the next minute', { publishedAt: '2025-11-21T12:01' }],
		['an item of tomorrow', { publishedAt: '2025-11-22' }],
		['an item of next month', { publishedAt: '2025-12' }],
	])('%s is nowhere', (_, more) => {
		const archive = build({ news: [news('an', more), news('hien')] });
		expect(ids(archive.entries)).toEqual(['tin-tuc/2025/hien']);
		expect(ids(archive.byId.values())).toEqual(['tin-tuc/2025/hien']);
	});

	test.each(['2025-11-21T12:00', '2025-11-21', '2025-11', '2025'])('an item dated %s is there', (publishedAt) => {
		expect(build({ news: [news('nay', { publishedAt })] }).news).toHaveLength(1);
	});

	test('a withdrawn entry keeps its id and leaves every list', () => {
		const withdrawn = { reason: 'Sai', on: '2025-05-01' };
		const archive = build({
			news: [news('bo', { withdrawn })],
			documents: [document('bo', { withdrawn })],
			briefs: [brief('bo', { withdrawn })],
		});
		expect(ids(archive.withdrawn)).toEqual(['diem-tin/2025/bo', 'tin-tuc/2025/bo', 'van-ban/ke-hoach/bo']);
		expect(archive.byId.has('tin-tuc/2025/bo')).toBe(true);
		const { entries, news: newsList, documents, briefs, byProvince, byTopic, byAgency, byType, byYear } = archive;
		for (const list of [entries, newsList, documents, briefs]) expect(list).toHaveLength(0);
		for (const map of [byProvince, byTopic, byAgency, byType, byYear]) expect(map.size).toBe(0);
	});
});

describe('order', () => {
	test('of one day and one title, in an order that does not depend on how the files were read', () => {
		const items = ['b', 'c', 'a'].map((slug) => news(slug, { title: 'Tin' }));
		const slugs = (list: typeof items) => build({ news: list }).news.map(({ path }) => path.slug);
		expect(slugs(items)).toEqual(['a', 'b', 'c']);
		expect(slugs(items.toReversed())).toEqual(['a', 'b', 'c']);
	});

	test('newest first, the known hour before the bare day, undated ones by the earliest day they can have, then by title', () => {
		const archive = build({
			news: [
				news('vo-han', undated(), undatedFile),
				news('sau-2024-11', undated('2024-11-27'), undatedFile),
				news('2024', { publishedAt: 2024 }),
				news('2024-12', { publishedAt: '2024-12' }),
				news('ngay', { publishedAt: '2025-03-17', title: 'Ăn' }),
				news('ngay-b', { publishedAt: '2025-03-17', title: 'Bình' }),
				news('ngay-a', { publishedAt: '2025-03-17', title: 'An' }),
				news('gio', { publishedAt: '2025-03-17T08:34' }),
				news('thang', { publishedAt: '2025-03' }),
			],
		});
		expect(archive.news.map(({ path }) => path.slug)).toEqual([
			'gio',
			'ngay-a',
			'ngay',
			'ngay-b',
			'thang',
			'2024-12',
			'sau-2024-11',
			'2024',
			'vo-han',
		]);
	});
});

describe('facets', () => {
	test('a former province counts under the present one, once', () => {
		const { byProvince } = build({
			news: [news('mot', { provinces: ['bac-giang'] }), news('hai', { provinces: ['bac-giang', 'bac-ninh'] })],
		});
		expect(ids(byProvince.get('bac-ninh'))).toEqual(['tin-tuc/2025/hai', 'tin-tuc/2025/mot']);
		expect(byProvince.has('bac-giang')).toBe(false);
	});

	test('what lies outside the health sector is in no list of a province', () => {
		const { byProvince, byTopic } = build({ news: [news('mot'), news('ngoai', { topic: 'ngoai-nganh' })] });
		expect(ids(byProvince.get('lai-chau'))).toEqual(['tin-tuc/2025/mot']);
		expect(ids(byTopic.get('ngoai-nganh'))).toEqual(['tin-tuc/2025/ngoai']);
	});

	test('the main topic comes first and counts once', () => {
		const { byTopic, news: list } = build({
			news: [news('mot', { topic: 'tiem-chung', topics: ['y-te-co-so', 'tiem-chung'] })],
		});
		expect(list[0]?.topics.map(({ id }) => id)).toEqual(['tiem-chung', 'y-te-co-so']);
		expect(byTopic.get('tiem-chung')).toHaveLength(1);
		expect(byTopic.get('y-te-co-so')).toHaveLength(1);
	});

	test('only documents have an issuer and a type', () => {
		const { byAgency, byType } = build({ news: [news('mot')], documents: [document('hai')] });
		expect(ids(byAgency.get('so-y-te-lai-chau'))).toEqual(['van-ban/ke-hoach/hai']);
		expect(ids(byType.get('ke-hoach'))).toEqual(['van-ban/ke-hoach/hai']);
	});

	test('a vague date counts where it is known, the undated together', () => {
		const { byYear } = build({
			news: [
				news('nam', { publishedAt: 2018 }),
				news('thang', { publishedAt: '2018-05' }),
				news('khong', undated('2018-06-01')),
			],
		});
		expect([...byYear.keys()].toSorted()).toEqual(['2018', 'khong-ngay']);
		expect(byYear.get('2018')).toHaveLength(2);
		expect(ids(byYear.get('khong-ngay'))).toEqual(['tin-tuc/2025/khong']);
	});

	test.each([
		['ngoai-nganh', [], false],
		['y-te-co-so', ['ngoai-nganh'], true],
	])('an entry with main topic %s and others %j is about health: %s', (topic, topics, health) => {
		expect(isAboutHealth(build({ news: [news('mot', { topic, topics })] }).news[0]!)).toBe(health);
	});
});

describe('an unsound archive does not build', () => {
	test('two files with one URL, both named', () => {
		const documents = [document('1-kh-syt', {}, { folder: '2024' }), document('1-kh-syt')];
		expect(() => build({ documents })).toThrow(
			/2025\/1-kh-syt\.md: .*\/van-ban\/ke-hoach\/1-kh-syt\/.*2024\/1-kh-syt\.md/,
		);
	});

	test('a replacement that does not exist or is a draft', () => {
		const withdrawn = { reason: 'Sai', on: '2025-05-01', replacedBy: 'tin-tuc/2025/moi' };
		expect(() => build({ news: [news('cu', { withdrawn })] })).toThrow(/tin-tuc\/2025\/cu\.md: .*«tin-tuc\/2025\/moi»/);
		expect(() => build({ news: [news('cu', { withdrawn }), news('moi', { draft: true })] })).toThrow(
			'tin-tuc/2025/moi',
		);
		expect(build({ news: [news('cu', { withdrawn }), news('moi')] }).news).toHaveLength(1);
	});

	test('all faults are told at once', () => {
		const replaced = news('cu', { withdrawn: { reason: 'Sai', on: '2025-05-01', replacedBy: 'tin-tuc/2025/moi' } });
		expect(() =>
			build({ news: [replaced], documents: [document('a', {}, { folder: '2024' }), document('a')] }),
		).toThrow(/ke-hoach\/a.*2025\/moi|2025\/moi.*ke-hoach\/a/s);
	});
});
