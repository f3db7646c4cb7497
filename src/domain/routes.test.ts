import { describe, expect, test } from 'vitest';
import { topics } from '#vocabulary/topics.ts';
import { trailOf } from './listing.ts';
import {
	pathsOfAgencies,
	pathsOfDocuments,
	pathsOfDocumentTypes,
	pathsOfDocumentYears,
	pathsOfFolders,
	pathsOfItems,
	pathsOfList,
	pathsOfMonths,
	pathsOfNumberList,
	pathsOfNumbers,
	pathsOfProvinces,
	pathsOfTables,
	pathsOfTopics,
	pathsOfUnmatched,
	pathsOfYears,
} from './routes.ts';
import { sampleArchive, sampleBrief, sampleDocument, sampleNews } from './sample-entries.ts';

const withdrawn = { reason: 'Sai', on: '2025-05-01' };

const news = (folder: string, slug: string, more: object = {}) =>
	sampleNews(slug, { publishedAt: `${folder}-03-17`, ...more }, { folder });

const archive = sampleArchive({
	news: [news('2025', 'mot'), news('2025', 'hai'), news('2024', 'ba'), news('2023', 'bo', { withdrawn })],
	documents: [
		sampleDocument('co-bang', {}, { body: '| a |\n|---|\n| 1 |\n\nlời\n\n| b |\n|---|\n| 2 |\n' }),
		sampleDocument('khong-ngay', { issuedOnMissing: 'mất' }),
		sampleDocument('bo', { type: 'quyet-dinh', withdrawn }, { body: '| a |\n|---|\n| 1 |\n' }),
	],
	briefs: [sampleBrief('tom', { publishedAt: '2025-12' })],
});
const paramsOf = (paths: readonly { params: object }[]) => paths.map(({ params }) => params);

describe('every entry has a page, a withdrawn one too', () => {
	test.each([
		[
			'tin-tuc',
			[
				['2025', 'hai'],
				['2025', 'mot'],
				['2024', 'ba'],
				['2023', 'bo'],
			],
		],
		['diem-tin', [['2025', 'tom']]],
	] as const)('%s', (collection, expected) => {
		expect(
			pathsOfItems(archive, collection)
				.map(({ params }) => [params.folder, params.slug])
				.toSorted(),
		).toEqual(expected.toSorted());
	});

	test('documents', () => {
		expect(paramsOf(pathsOfDocuments(archive))).toEqual([
			{ type: 'ke-hoach', slug: 'co-bang' },
			{ type: 'ke-hoach', slug: 'khong-ngay' },
			{ type: 'quyet-dinh', slug: 'bo' },
		]);
	});
});

test('every table has a CSV file beside its entry, a withdrawn entry none', () => {
	expect(pathsOfTables(archive)).toEqual([
		{ params: { path: 'van-ban/ke-hoach/co-bang/bang-1' }, props: { rows: [['a'], ['1']] } },
		{ params: { path: 'van-ban/ke-hoach/co-bang/bang-2' }, props: { rows: [['b'], ['2']] } },
	]);
});

test('a list becomes its pages, the first without a parameter', () => {
	const paths = pathsOfList([1, 2, 3], '/tin-tuc/', 2, { title: 'Tin' });
	expect(paths.map(({ params, props }) => [params.page, props.page.items, props.title])).toEqual([
		[undefined, [1, 2], 'Tin'],
		['trang-2', [3], 'Tin'],
	]);
});

describe('lists', () => {
	test.each([
		[
			'folders',
			pathsOfFolders(archive, 'tin-tuc', 1),
			[{ folder: '2025' }, { folder: '2025', page: 'trang-2' }, { folder: '2024' }],
		],
		['document types', pathsOfDocumentTypes(archive, 30), [{ type: 'ke-hoach' }]],
		['years of issue', pathsOfDocumentYears(archive, 30), [{ year: '2025' }, { year: 'khong-ngay' }]],
		['years', pathsOfYears(archive, 30), [{ year: '2025' }, { year: '2024' }, { year: 'khong-ngay' }]],
	])('%s', (_, paths, expected) => {
		expect(paramsOf(paths)).toEqual(expect.arrayContaining(expected.map((params) => ({ page: undefined, ...params }))));
	});

	test.each([
		['provinces and the central level', pathsOfProvinces(archive, 30), 35],
		['topics', pathsOfTopics(archive, 30), topics.length],
	])('all %s have a page, entries or not', (_, paths, count) => {
		expect(paths).toHaveLength(count);
	});

	test('an agency lists what it issued', () => {
		const pages = pathsOfAgencies(archive, 30);
		const pageOf = (id: string) => pages.find(({ params }) => params.id === id)?.props.page;
		expect(pageOf('so-y-te-lai-chau')?.items.map(({ path }) => path.slug)).toEqual(['co-bang', 'khong-ngay']);
		expect(pageOf('quoc-hoi')?.items).toEqual([]);
	});

	test('each of the twelve months of a year has a page', () => {
		const months = pathsOfMonths(archive, 30).filter(({ params }) => params.year === '2025');
		expect(months.map(({ params }) => params.month)).toEqual('01 02 03 04 05 06 07 08 09 10 11 12'.split(' '));
		expect(pathsOfMonths(archive, 30).filter(({ params }) => params.year === 'khong-ngay')).toEqual([]);
		expect(months[11]?.props.page.items.map(({ path }) => path.slug)).toEqual(['tom']);
	});
});

describe('numbers', () => {
	const decision = 'Quyết định số 659/QĐ-TTg ngày 20/5/2020';
	const citing = (body: string, slug = 'tin') => sampleNews(slug, {}, { body });
	const held = sampleDocument('659-qd-ttg', {
		number: '659/QĐ-TTg',
		type: 'quyet-dinh',
		issuer: 'thu-tuong',
		issuedOn: '2020-05-20',
		provinces: ['trung-uong'],
	});
	const pagesOf = (...documents: (typeof held)[]) =>
		pathsOfNumbers(sampleArchive({ news: [citing(`${decision}, 214/NQ-CP`)], documents })).map(({ params, props }) => [
			params.slug,
			props.view.kind,
		]);

	test('every number that is held or cited keeps its page, whatever the archive comes to hold', () => {
		expect(pagesOf().toSorted()).toEqual([
			['214-nq-cp', 'record'],
			['659-qd-ttg', 'record'],
		]);
		expect(pagesOf(held).toSorted()).toEqual([
			['214-nq-cp', 'record'],
			['659-qd-ttg', 'forward'],
		]);
	});

	test('the list counts what is held, over all its pages', () => {
		const pages = pathsOfNumberList(sampleArchive({ news: [citing('214/NQ-CP')], documents: [held] }), 1);
		expect(pages.map(({ params, props }) => [params.page, props.page.items[0]?.number, props.held])).toEqual([
			[undefined, '214/NQ-CP', 1],
			['trang-2', '659/QĐ-TTg', 1],
		]);
	});

	test('entries with mentions that match nothing are listed with them, and an archive without any has its list', () => {
		const unclear = citing('Luật số 51/202/QH15 và Luật số 51/202/QH15');
		const [page] = pathsOfUnmatched(sampleArchive({ news: [unclear, citing(decision, 'ro')] }), 30);
		expect(page!.props.page.items.map(({ entry, open }) => [entry.path.slug, open.length])).toEqual([['tin', 2]]);
		expect(page!.props.mentions).toBe(2);
		expect(pathsOfUnmatched(sampleArchive({}), 30).map(({ params }) => params.page)).toEqual([undefined]);
	});
});

test('the trail of every entry leads to pages that exist, also from a tombstone', () => {
	const pages = new Set([
		'/tin-tuc/',
		'/van-ban/',
		'/diem-tin/',
		...pathsOfFolders(archive, 'tin-tuc', 30).map(({ props }) => props.page.url),
		...pathsOfFolders(archive, 'diem-tin', 30).map(({ props }) => props.page.url),
		...pathsOfDocumentTypes(archive, 30).map(({ props }) => props.page.url),
	]);
	const dead = [...archive.byId.values()].flatMap(trailOf).filter(({ url }) => !pages.has(url));
	expect(dead).toEqual([]);
});
