import { describe, expect, test } from 'vitest';
import { archiveFiles } from '#bench/archive/archive-files.ts';
import { planArchive } from '#bench/archive/plan.ts';
import type { Archive } from '#domain/archive.ts';
import { sampleArchive, sampleBrief, sampleDocument, sampleNews } from '#domain/sample-entries.ts';
import { agencyLists, documentList, documentPeriods, documentTypeLists } from '#views/lists/document-lists.ts';
import * as entryLists from '#views/lists/entry-lists.ts';
import { numberList } from '#views/lists/number-list.ts';
import { unmatchedList } from '#views/lists/unmatched-list.ts';
import { pagesByAddress } from '#views/sample-pages.ts';
import { sampleSources } from '#views/sample-sources.ts';
import { loadArchive } from '../../../scripts/load-archive.ts';
import { sitemaps } from './sitemap.ts';

/** File → its pages, as the sitemaps of an archive without a history list them. */
function sitemapsOf(archive: Archive) {
	const files = [...sitemaps.files(sampleSources(archive))].map(({ path, view }) => [path, view().pages] as const);
	return new Map(files);
}

function pathsIn(archive: Archive, file: string) {
	return (sitemapsOf(archive).get(file) ?? []).map(([path]) => path);
}

const withdrawn = { withdrawn: { reason: 'Đăng nhầm', on: '2025-06-01' } };
const invented = [...archiveFiles(planArchive(400))];
const load = (files: typeof invented) =>
	loadArchive(
		files.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) })),
		'2026-12-31T00:00',
	).archive;

describe('lists in the sitemap are those whose view does not refuse search engines', () => {
	const archives = {
		'of nothing': () => sampleArchive({}),
		'of tombstones alone': () =>
			sampleArchive({ news: [sampleNews('a', withdrawn)], documents: [sampleDocument('1-kh-syt', withdrawn)] }),
		'of one of each kind': () =>
			sampleArchive({ news: [sampleNews('a')], documents: [sampleDocument('1-kh-syt')], briefs: [sampleBrief('b')] }),
		'of four hundred entries': () => load(invented),
		'of a year that is shown by month': () =>
			sampleArchive({ news: Array.from({ length: 101 }, (_, index) => sampleNews(`tin-${index}`)) }),
	};
	test.each(Object.entries(archives))('in an archive %s', (_, archiveOf) => {
		const archive = archiveOf();
		const documents = [documentList, documentPeriods, documentTypeLists, agencyLists];
		const views = [
			...pagesByAddress(archive, ...documents),
			...pagesByAddress(archive, ...Object.values(entryLists)),
			...pagesByAddress<{ readonly noindex: boolean }>(archive, numberList, unmatchedList),
		];
		const open = views.filter(([, { noindex }]) => !noindex).map(([path]) => path);
		const indexes = ['/tinh-thanh/', '/chu-de/', '/co-quan/', '/nam/'];
		expect(pathsIn(archive, 'sitemap-danh-sach.xml').sort()).toEqual([...indexes, ...open].sort());
	});
});

describe('what is not listed', () => {
	test('drafts, entries of the future, tombstones', () => {
		const archive = sampleArchive({
			news: [
				sampleNews('co'),
				sampleNews('nhap', { draft: true }),
				sampleNews('mai', { publishedAt: '2026-03-01' }),
				sampleNews('da-go', withdrawn),
			],
		});
		expect(pathsIn(archive, 'sitemap-tin-tuc.xml')).toEqual(['/tin-tuc/2025/co/']);
	});

	test('pages of numbers that only lead on', () => {
		const archive = sampleArchive({
			documents: [sampleDocument('1-kh-syt')],
			news: [sampleNews('a', {}, { body: 'Theo Kế hoạch số 1/KH-SYT và Quyết định số 5968/QĐ-BYT ngày 31/12/2021.' })],
		});
		expect(archive.graph.numbers.size).toBe(2);
		expect(pathsIn(archive, 'sitemap-so-hieu.xml')).toEqual(['/so/5968-qd-byt/']);
	});

	test('kinds without pages', () => {
		expect([...sitemapsOf(sampleArchive({})).keys()]).toEqual([
			'sitemap-danh-sach.xml',
			'sitemap-trang.xml',
			'sitemap.xml',
		]);
	});
});

describe('the day of the last change', () => {
	const correction = { on: '2025-09-02', reason: 'Sai tên' };
	const archive = sampleArchive({
		news: [
			sampleNews('sua', { corrections: [correction] }),
			sampleNews('nguyen', { publishedAt: '2025-04-01T08:30' }),
			sampleNews('mo', { publishedAt: '2025-03' }),
		],
	});

	test('is that of the entry; a month is no day', () => {
		expect(sitemapsOf(archive).get('sitemap-tin-tuc.xml')).toEqual([
			['/tin-tuc/2025/mo/'],
			['/tin-tuc/2025/sua/', '2025-09-02'],
			['/tin-tuc/2025/nguyen/', '2025-04-01'],
		]);
	});

	test('is the newest in a list and in a sitemap', () => {
		const files = sitemapsOf(archive);
		expect(files.get('sitemap-danh-sach.xml')).toContainEqual(['/nam/2025/03/', '2025-09-02']);
		expect(files.get('sitemap-danh-sach.xml')).toContainEqual(['/nam/2025/04/', '2025-04-01']);
		expect(files.get('sitemap.xml')).toContainEqual(['/sitemap-tin-tuc.xml', '2025-09-02']);
	});
});

test('an entry that comes later is listed last, and moves no other', () => {
	const before = load(invented);
	const newest = {
		path: 'tin-tuc/2026/aa-tin-moi.md',
		text: invented.find(({ path }) => path.startsWith('tin-tuc'))!.text,
	};
	const after = load([
		...invented,
		{ ...newest, text: newest.text.replace(/publishedAt: .*/, 'publishedAt: 2026-12-30') },
	]);
	const [old, now] = [before, after].map((archive) => pathsIn(archive, 'sitemap-tin-tuc.xml')) as [string[], string[]];
	expect(now).toEqual([...old, '/tin-tuc/2026/aa-tin-moi/']);
});

test('addresses are whole, also where the site stands in a folder', async () => {
	const sources = {
		...sampleSources(sampleArchive({ news: [sampleNews('a')] })),
		address: { origin: 'https://vidu.vn', base: '/kho-y-te/' },
	};
	const [first] = sitemaps.files(sources);
	expect(await sitemaps.write(first!.view(), '')).toContain(
		'<loc>https://vidu.vn/kho-y-te/tin-tuc/2025/a/</loc><lastmod>2025-03-17</lastmod>',
	);
});
