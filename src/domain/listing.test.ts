import { describe, expect, test } from 'vitest';
import { folderLabel, groupByMonth, neighboursOf, paginate, trailOf } from './listing.ts';
import {
	sampleBrief as brief,
	sampleDocument as document,
	sampleNews as news,
	sampleArchive,
} from './sample-entries.ts';

const undated = { publishedAtMissing: { reason: 'không ghi', notBefore: '2025-03-20' } };
const outside = { topic: 'ngoai-nganh' };
const archive = sampleArchive({
	news: [
		news('thang-4', { publishedAt: '2025-04-02' }),
		news('khong-ngay', undated, { folder: 'khong-ngay' }),
		news('ngay-17', { publishedAt: '2025-03-17T08:34' }),
		news('thang-3', { publishedAt: '2025-03' }),
		news('nam', { publishedAt: 2018 }, { folder: '2018' }),
		news('bo', { publishedAt: '2025-03-18', withdrawn: { reason: 'Sai', on: '2025-05-01' } }),
	],
	documents: [document('1-kh')],
	briefs: [
		brief('diem-4', { publishedAt: '2025-03-04' }),
		brief('ngoai-3', { ...outside, publishedAt: '2025-03-03' }),
		brief('diem-2', { publishedAt: '2025-03-02' }),
		brief('ngoai-1', { ...outside, publishedAt: '2025-03-01' }),
	],
});
const find = (slug: string) => [...archive.byId.values()].find(({ path }) => path.slug === slug)!;

describe('paginate', () => {
	test.each([
		[0, [0]],
		[1, [1]],
		[30, [30]],
		[31, [30, 1]],
		[60, [30, 30]],
		[61, [30, 30, 1]],
	])('%i items lie on pages of %j', (total, lengths) => {
		const items = Array.from({ length: total }, (_, index) => index);
		const pages = paginate(items, '/tin-tuc/', 30);
		expect(pages.map((page) => page.items.length)).toEqual(lengths);
		expect(pages.flatMap((page) => page.items)).toEqual(items);
		expect(pages.every((page) => page.total === total && page.count === lengths.length)).toBe(true);
	});

	test('pages know their place and their neighbours', () => {
		const pages = paginate(Array.from({ length: 61 }), '/tin-tuc/', 30);
		const urls = ['/tin-tuc/', '/tin-tuc/trang-2/', '/tin-tuc/trang-3/'];
		expect(pages.map(({ number, url, previous, next, param }) => [number, url, previous, next, param])).toEqual([
			[1, urls[0], undefined, urls[1], undefined],
			[2, urls[1], urls[0], urls[2], 'trang-2'],
			[3, urls[2], urls[1], undefined, 'trang-3'],
		]);
		expect(pages[1]?.urls).toEqual(urls);
	});
});

test('a list reads by month, then by bare year, the undated last although they may be newer', () => {
	expect(archive.news.map(({ path }) => path.slug)).toEqual(['thang-4', 'khong-ngay', 'ngay-17', 'thang-3', 'nam']);
	expect(
		groupByMonth(archive.news).map(({ key, label, items }) => [key, label, items.map(({ path }) => path.slug)]),
	).toEqual([
		['thang-2025-04', 'Tháng 4/2025', ['thang-4']],
		['thang-2025-03', 'Tháng 3/2025', ['ngay-17', 'thang-3']],
		['nam-2018', 'Năm 2018', ['nam']],
		['chua-ro-ngay', 'Chưa rõ ngày', ['khong-ngay']],
	]);
	expect(groupByMonth([])).toEqual([]);
});

describe('neighbours', () => {
	test.each([
		['thang-4', undefined, 'khong-ngay'],
		['ngay-17', 'khong-ngay', 'thang-3'],
		['nam', 'thang-3', undefined],
		['1-kh', undefined, undefined],
		['bo', undefined, undefined],
	])('%s stands between %s and %s', (slug, before, after) => {
		const neighbours = neighboursOf(find(slug), archive);
		expect([neighbours.before?.path.slug, neighbours.after?.path.slug]).toEqual([before, after]);
	});

	test.each([
		['diem-4', undefined, 'diem-2'],
		['diem-2', 'diem-4', undefined],
		['ngoai-3', undefined, 'ngoai-1'],
	])('outside the health sector are none of what lies within: %s stands between %s and %s', (slug, before, after) => {
		const neighbours = neighboursOf(find(slug), archive);
		expect([neighbours.before?.path.slug, neighbours.after?.path.slug]).toEqual([before, after]);
	});
});

describe('the trail leads from the home page to the entry', () => {
	test.each([
		['ngay-17', ['Tin tức', '/tin-tuc/'], ['Năm 2025', '/tin-tuc/2025/']],
		['khong-ngay', ['Tin tức', '/tin-tuc/'], ['Chưa rõ ngày', '/tin-tuc/khong-ngay/']],
		['1-kh', ['Văn bản', '/van-ban/'], ['Kế hoạch', '/van-ban/ke-hoach/']],
	])('%s', (slug, ...steps) => {
		expect(trailOf(find(slug)).map(({ label, url }) => [label, url])).toEqual(steps);
	});
});

test.each([
	['2025', 'Năm 2025'],
	['khong-ngay', 'Chưa rõ ngày'],
])('the folder %s is called %s', (folder, label) => {
	expect(folderLabel(folder)).toBe(label);
});
