import { describe, expect, test } from 'vitest';
import { listAddresses } from './list-addresses.ts';
import { folderLabel, groupByMonth, trailOf } from './listing.ts';
import { sampleDocument as document, sampleNews as news, sampleArchive } from './sample-entries.ts';

const undated = { publishedAtMissing: { reason: 'không ghi', notBefore: '2025-03-20' } };
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
});
const find = (slug: string) => [...archive.byId.values()].find(({ path }) => path.slug === slug)!;

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
	expect(groupByMonth(archive.news, 'Không rõ tháng').map(({ label }) => label)).toContain('Không rõ tháng');
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

test('the trail of every entry leads to pages that exist, also from a tombstone', () => {
	const pages = new Set(['/tin-tuc/', '/van-ban/', '/diem-tin/', ...listAddresses(archive)]);
	const dead = [...archive.byId.values()].flatMap(trailOf).filter(({ url }) => !pages.has(url));
	expect(dead).toEqual([]);
});

test.each([
	['2025', 'Năm 2025'],
	['khong-ngay', 'Chưa rõ ngày'],
])('the folder %s is called %s', (folder, label) => {
	expect(folderLabel(folder)).toBe(label);
});
