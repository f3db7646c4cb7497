import { describe, expect, test } from 'vitest';
import { sampleArchive, sampleBrief, sampleNews } from '#domain/sample-entries.ts';
import { topics } from '#vocabulary/topics.ts';
import { pagesByAddress } from '../sample-pages.ts';
import {
	briefList,
	briefPeriods,
	newsList,
	newsPeriods,
	provinceLists,
	timePeriods,
	topicLists,
} from './entry-lists.ts';

const withdrawn = { reason: 'Sai', on: '2025-05-01' };
const day = (index: number) => String((index % 28) + 1).padStart(2, '0');
const many = (count: number, month: string, more: object = {}) =>
	Array.from({ length: count }, (_, index) =>
		sampleNews(
			`${month}-${index}`,
			{ title: `Tin ${index}`, publishedAt: `${month}-${day(index)}`, ...more },
			{ folder: month.slice(0, 4) },
		),
	);
const none = { news: [], briefs: [] };
const listsOf = (raw: Parameters<typeof sampleArchive>[0]) =>
	pagesByAddress(
		sampleArchive({ ...none, ...raw }),
		...[newsList, newsPeriods, briefList, briefPeriods, provinceLists, topicLists, timePeriods],
	);
const below = (pages: ReadonlyMap<string, unknown>, address: string) =>
	[...pages.keys()].filter((one) => one.startsWith(address) && one !== address);

describe('a short list', () => {
	const pages = listsOf({ news: many(30, '2025-03') });

	test('is whole on its first page and has no others', () => {
		const list = pages.get('/tinh-thanh/lai-chau/')!;
		expect(list).toMatchObject({ title: 'Tỉnh Lai Châu', count: '30 mục', noindex: false, sides: [] });
		expect(list.items).toHaveLength(30);
		expect(list.onward).toBeUndefined();
		expect(below(pages, '/tinh-thanh/lai-chau/')).toEqual([]);
	});

	test('has its years all the same where these are where its entries lie', () => {
		expect(below(pages, '/tin-tuc/')).toEqual(['/tin-tuc/2025/']);
		expect(pages.get('/tin-tuc/')!.sides).toMatchObject([
			{ title: 'Theo năm', items: [{ label: 'Năm 2025', url: '/tin-tuc/2025/', count: 30 }] },
		]);
	});
});

describe('a longer list', () => {
	const undated = sampleNews('x', { publishedAtMissing: 'không ghi' }, { folder: 'khong-ngay' });
	const pages = listsOf({ news: [...many(30, '2025-03'), ...many(2, '2024-12'), undated] });
	const topic = '/chu-de/y-te-co-so/';

	test('shows the newest first, leads on to what comes next and to every year', () => {
		const list = pages.get(topic)!;
		expect(list.items.map(({ date }) => date?.on.slice(0, 7))).toEqual(Array(30).fill('2025-03'));
		expect(list.onward).toEqual({
			shown: '30 mục',
			all: '33 mục',
			next: { label: 'năm 2024', url: `${topic}nam-2024/` },
		});
		expect(list.sides[0]?.items.map(({ label, count }) => [label, count])).toEqual([
			['Năm 2025', 30],
			['Năm 2024', 2],
			['Chưa rõ ngày', 1],
		]);
	});

	test('has a page for each year, told by its own, with the way back and to the years beside it', () => {
		expect(below(pages, topic)).toEqual([`${topic}nam-2025/`, `${topic}nam-2024/`, `${topic}chua-ro-ngay/`]);
		expect(pages.get(`${topic}nam-2024/`)).toMatchObject({
			title: 'Y tế cơ sở: năm 2024',
			count: '2 mục',
			trail: [
				{ label: 'Chủ đề', url: '/chu-de/' },
				{ label: 'Y tế cơ sở', url: topic },
			],
			around: {
				up: { label: 'Y tế cơ sở', url: topic },
				after: { label: 'Năm 2025', url: `${topic}nam-2025/` },
			},
			sides: [],
		});
		expect(pages.get(`${topic}chua-ro-ngay/`)).toMatchObject({ title: 'Y tế cơ sở: chưa rõ ngày', count: '1 mục' });
	});
});

describe('a long year', () => {
	const yearOnly = many(1, '2025', { title: 'Chỉ biết năm', publishedAt: 2025 });
	const pages = listsOf({ news: [...many(210, '2025-03'), ...many(1, '2025-04'), ...yearOnly] });

	test('counts its months, and keeps what is dated by the year alone', () => {
		expect(pages.get('/tin-tuc/2025/')).toMatchObject({
			title: 'Tin tức: năm 2025',
			count: '212 tin',
			grouping: 'months-of-year',
			within: {
				title: 'Theo tháng',
				items: [
					{ label: 'Tháng 3', url: '/tin-tuc/2025/thang-3/', count: 210 },
					{ label: 'Tháng 4', url: '/tin-tuc/2025/thang-4/', count: 1 },
				],
			},
			items: [{ title: 'Chỉ biết năm' }],
		});
	});

	test('has a page for each month, a long month several', () => {
		expect(below(pages, '/tin-tuc/2025/')).toEqual([
			'/tin-tuc/2025/thang-3/',
			'/tin-tuc/2025/thang-3/phan-2/',
			'/tin-tuc/2025/thang-4/',
		]);
		const [first, second] = ['', 'phan-2/'].map((part) => pages.get(`/tin-tuc/2025/thang-3/${part}`)!);
		expect(first).toMatchObject({
			title: 'Tin tức: tháng 3 năm 2025',
			count: '200 tin (phần 1, từ 01/3/2025 đến 27/3/2025)',
			trail: [
				{ label: 'Tin tức', url: '/tin-tuc/' },
				{ label: 'Năm 2025', url: '/tin-tuc/2025/' },
			],
			around: {
				after: { label: 'Phần 2', url: '/tin-tuc/2025/thang-3/phan-2/' },
				parts: [{ label: '1' }, { label: '2' }],
			},
		});
		expect(second).toMatchObject({
			title: 'Tin tức: tháng 3 năm 2025, phần 2',
			trail: [{}, {}, { label: 'Tháng 3', url: '/tin-tuc/2025/thang-3/' }],
			around: {
				before: { label: 'Phần 1', url: '/tin-tuc/2025/thang-3/' },
				up: { label: 'Năm 2025' },
				after: { label: 'Tháng 4/2025', url: '/tin-tuc/2025/thang-4/' },
				parts: [],
			},
		});
		expect([first?.items.length, second?.items.length]).toEqual([200, 10]);
	});

	test('stands at the addresses of months that were there before', () => {
		expect(pages.get('/nam/2025/')).toMatchObject({ count: '212 mục', sides: [], within: { items: { length: 12 } } });
		expect(pages.get('/nam/2025/03/phan-2/')).toMatchObject({ title: 'Tháng 3 năm 2025, phần 2' });
		expect(pages.get('/nam/2025/05/')).toMatchObject({
			noindex: true,
			empty: { text: 'Không có tư liệu nào trong tháng này.', elsewhere: { url: '/nam/2025/' } },
		});
	});
});

describe('what always has a page', () => {
	const pages = listsOf({
		news: [sampleNews('bo', { publishedAt: '2023-03-17', withdrawn }, { folder: '2023' })],
		briefs: [sampleBrief('tom', { publishedAt: '2025-12' })],
	});

	test('provinces and topics, entries or not', () => {
		expect([...pages.keys()].filter((address) => /^\/tinh-thanh\//.test(address))).toHaveLength(35);
		expect([...pages.keys()].filter((address) => /^\/chu-de\//.test(address))).toHaveLength(topics.length);
		expect(pages.get('/tinh-thanh/hue/')).toMatchObject({ count: undefined, noindex: true, empty: { query: 'Huế' } });
	});

	test('the year of a tombstone, which says that it is empty', () => {
		expect(pages.get('/tin-tuc/2023/')).toMatchObject({
			noindex: true,
			empty: { text: 'Không có tư liệu nào trong năm này.', elsewhere: { label: 'Tin tức', url: '/tin-tuc/' } },
		});
		expect(pages.get('/nam/2023/')).toMatchObject({ noindex: true });
	});

	test('each of the twelve months of a year, beside the items of a short one', () => {
		expect(below(pages, '/nam/2025/')).toHaveLength(12);
		expect(pages.get('/nam/2025/12/')?.items.map(({ url }) => url)).toEqual(['/diem-tin/2025/tom/']);
		expect(pages.get('/nam/2025/')?.sides).toMatchObject([{ title: 'Theo tháng', plainWhenEmpty: true }]);
	});
});
