import { describe, expect, test } from 'vitest';
import { briefSchema } from '#schema/brief.ts';
import { documentSchema } from '#schema/document.ts';
import { buildArchive } from './archive.ts';
import {
	agencyFacets,
	documentYearFacets,
	type Facet,
	folderFacets,
	monthFacets,
	provinceFacets,
	topicFacets,
	typeFacets,
	yearFacets,
} from './facets.ts';

const shared = {
	title: 'Tin',
	provinces: ['bac-giang'],
	topic: 'y-te-co-so',
	completeness: 'summary',
	source: { name: 'Báo' },
	capture: { method: 'web-text', sha256: '0'.repeat(64), capturedOnMissing: 'không ghi' },
	rights: 'CC BY 4.0',
};

function brief(slug: string, folder: string, more: object) {
	const data = briefSchema.parse({ ...shared, summary: 'Câu', seenIn: ['Khối'], ...more });
	return { path: { collection: 'diem-tin' as const, folder, slug }, data, body: '' };
}

function document(slug: string, more: object) {
	const own = { type: 'ke-hoach', system: 'state', issuer: 'so-y-te-lai-chau', numberMissing: 'mất' };
	return {
		path: { collection: 'van-ban' as const, folder: '2025', slug },
		data: documentSchema.parse({ ...shared, ...own, ...more }),
		body: '',
	};
}

const archive = buildArchive(
	{
		news: [],
		documents: [
			document('a', { issuedOn: '2024-03-05' }),
			document('b', { issuedOn: '2025', issuer: 'bo-y-te' }),
			document('c', { issuedOn: '2025-03-07', issuer: 'bo-y-te', type: 'quyet-dinh', provinces: ['bac-ninh'] }),
			document('d', { issuedOnMissing: 'mất' }),
		],
		briefs: [
			brief('e', 'khong-ngay', { publishedAtMissing: 'không ghi' }),
			brief('f', '2024', { publishedAt: '2024-12-01' }),
			brief('g', '2025', { publishedAt: '2025-12-01' }),
			brief('h', '2025', { publishedAt: '2025-12-02' }),
		],
	},
	'2026-01-01T00:00',
);
const counted = (facets: readonly Facet[]) =>
	facets.filter(({ count }) => count > 0).map(({ label, url, count }) => [label, url, count]);

test('provinces: all 34, former ones counted in the present one and named in its note', () => {
	const facets = provinceFacets(archive);
	expect(facets).toHaveLength(34);
	expect(facets.find(({ label }) => label === 'Bắc Ninh')).toEqual({
		label: 'Bắc Ninh',
		url: '/tinh-thanh/bac-ninh/',
		count: 8,
		note: 'gồm Bắc Giang',
	});
	expect(facets.find(({ label }) => label === 'Lai Châu')).toEqual({
		label: 'Lai Châu',
		url: '/tinh-thanh/lai-chau/',
		count: 0,
	});
});

describe('topics', () => {
	test('all 17 of the health sector, in their order; what lies outside is not offered while there is none', () => {
		const facets = topicFacets(archive);
		expect(facets).toHaveLength(17);
		expect(facets[0]).toMatchObject({ label: 'Y tế cơ sở', url: '/chu-de/y-te-co-so/', count: 8 });
	});

	test('outside the health sector comes last where it exists', () => {
		const other = buildArchive(
			{ news: [], documents: [], briefs: [brief('i', '2025', { publishedAt: '2025-12-01', topic: 'ngoai-nganh' })] },
			'2026-01-01T00:00',
		);
		expect(topicFacets(other).at(-1)).toMatchObject({ label: 'Ngoài lĩnh vực y tế', count: 1 });
	});
});

test('agencies: those with documents first, by how many; the rest stay listed', () => {
	const facets = agencyFacets(archive);
	expect(facets.slice(0, 2).map(({ label, count }) => [label, count])).toEqual([
		['Bộ Y tế', 2],
		['Sở Y tế tỉnh Lai Châu', 2],
	]);
	expect(facets.find(({ label }) => label === 'Quốc hội')).toMatchObject({ count: 0 });
});

test.each([
	[
		'document types held, most frequent first',
		typeFacets,
		[
			['Kế hoạch', '/van-ban/ke-hoach/', 3],
			['Quyết định', '/van-ban/quyet-dinh/', 1],
		],
	],
	[
		'years with entries, newest first',
		yearFacets,
		[
			['2025', '/nam/2025/', 4],
			['2024', '/nam/2024/', 2],
		],
	],
	[
		'years of issue, newest first, without the undated',
		documentYearFacets,
		[
			['2025', '/van-ban/nam/2025/', 2],
			['2024', '/van-ban/nam/2024/', 1],
		],
	],
])('%s', (_, facetsOf, expected) => {
	expect(facetsOf(archive).map(({ label, url, count }) => [label, url, count])).toEqual(expected);
});

test('a year shows its twelve months', () => {
	const facets = monthFacets(archive, '2025');
	expect(facets.map(({ label }) => label)).toEqual(Array.from({ length: 12 }, (_, index) => `Tháng ${index + 1}`));
	expect(counted(facets)).toEqual([
		['Tháng 3', '/nam/2025/03/', 1],
		['Tháng 12', '/nam/2025/12/', 2],
	]);
});

test('folders of briefs: newest year first, undated last', () => {
	expect(folderFacets(archive.briefs).map(({ label, url, count }) => [label, url, count])).toEqual([
		['Năm 2025', '/diem-tin/2025/', 2],
		['Năm 2024', '/diem-tin/2024/', 1],
		['Chưa rõ ngày', '/diem-tin/khong-ngay/', 1],
	]);
});
