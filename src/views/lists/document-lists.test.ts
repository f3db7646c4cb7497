import { describe, expect, test } from 'vitest';
import { sampleArchive, sampleDocument } from '#domain/sample-entries.ts';
import { issuers } from '#vocabulary/agencies.ts';
import { pagesByAddress } from '../sample-pages.ts';
import { agencyLists, documentList, documentPeriods, documentTypeLists } from './document-lists.ts';

const many = (count: number, month: string, more: object = {}) =>
	Array.from({ length: count }, (_, index) =>
		sampleDocument(`${month}-${index}`, { number: `${index + 1}/KH-SYT`, issuedOn: month, ...more }),
	);
const listsOf = (...documents: ReturnType<typeof sampleDocument>[]) =>
	pagesByAddress(sampleArchive({ documents }), documentList, documentPeriods, documentTypeLists);

describe('the filter of the table stays within the page', () => {
	const pages = listsOf(
		...many(101, '2025-03'),
		...many(31, '2024-02', { type: 'quyet-dinh' }),
		sampleDocument('x', { issuedOnMissing: 'mất' }),
	);

	test.each([
		['/van-ban/', {}],
		['/van-ban/nam/2025/', { period: '2025' }],
		['/van-ban/nam/2025/thang-3/', { period: '2025-03' }],
		['/van-ban/nam/khong-ngay/', { period: 'khong-ngay' }],
		['/van-ban/ke-hoach/', { type: 'ke-hoach' }],
		['/van-ban/quyet-dinh/nam-2024/', { type: 'quyet-dinh', period: '2024' }],
	])('%s: %j', (address, scope) => {
		expect(pages.get(address)?.scope).toEqual(scope);
	});

	test('and only the first page of all documents counts their types and issuers', () => {
		const titles = (address: string) => pages.get(address)?.sides.map(({ title }) => title);
		expect(titles('/van-ban/')).toEqual(['Theo năm', 'Theo loại', 'Theo cơ quan']);
		expect(titles('/van-ban/ke-hoach/')).toEqual(['Theo năm']);
		expect(titles('/van-ban/nam/2025/')).toEqual([]);
	});

	test('titles say what the dates are', () => {
		expect(['2025/', '2025/thang-3/', 'khong-ngay/'].map((part) => pages.get(`/van-ban/nam/${part}`)?.title)).toEqual([
			'Văn bản ban hành năm 2025',
			'Văn bản ban hành tháng 3 năm 2025',
			'Văn bản chưa rõ ngày ban hành',
		]);
	});
});

test('the issuers beside all documents are those with the most; the others stand where all agencies do', () => {
	const beside = (ids: readonly string[]) => {
		const documents = ids.flatMap((issuer, index) => [
			sampleDocument(`${index}`, { issuer, number: `${index}/KH-SYT` }),
			sampleDocument(`${index}-hai`, { issuer: 'so-y-te-lai-chau', number: `${100 + index}/KH-SYT` }),
		]);
		return listsOf(...documents)
			.get('/van-ban/')
			?.sides.at(-1);
	};
	const ids = issuers.map(({ id }) => id).filter((id) => id !== 'so-y-te-lai-chau');
	const few = beside(ids.slice(0, 19));
	expect(few?.items).toHaveLength(20);
	expect(few).not.toHaveProperty('more');
	const many = beside(ids.slice(0, 20));
	expect(many?.items).toHaveLength(20);
	expect(many?.items[0]).toMatchObject({ url: '/co-quan/so-y-te-lai-chau/', count: 20 });
	expect(many?.more?.url).toBe('/co-quan/');
});

test('types and years keep their page while a tombstone is of them', () => {
	const withdrawn = { reason: 'Sai', on: '2025-05-01' };
	const pages = listsOf(sampleDocument('bo', { type: 'quyet-dinh', issuedOn: '2023-01-02', withdrawn }));
	expect(pages.get('/van-ban/quyet-dinh/')).toMatchObject({ items: [], noindex: true });
	expect(pages.get('/van-ban/nam/2023/')).toMatchObject({ items: [], noindex: true });
});

describe('an agency', () => {
	const archive = sampleArchive({ documents: many(31, '2025-03') });
	const pages = pagesByAddress(archive, agencyLists);

	test('lists what it issued; what is known of itself stands on its first page', () => {
		const first = pages.get('/co-quan/so-y-te-lai-chau/');
		expect(first).toMatchObject({ count: '31 văn bản trong kho', facts: { id: 'so-y-te-lai-chau' } });
		expect(first?.items).toHaveLength(30);
		expect(first?.onward).toMatchObject({ shown: '30 văn bản', all: '31 văn bản' });
		expect(pages.get('/co-quan/so-y-te-lai-chau/nam-2025/')?.facts).toBeUndefined();
	});

	test('has a page without documents too', () => {
		expect(pages.get('/co-quan/quoc-hoi/')).toMatchObject({ items: [], empty: { query: 'Quốc hội' } });
	});
});
