import { describe, expect, test } from 'vitest';
import { agencies } from '#vocabulary/agencies.ts';
import { topics } from '#vocabulary/topics.ts';
import {
	agenciesWithPage,
	agencyGroups,
	issuerFacets,
	outsideFacet,
	provinceFacets,
	topicFacets,
	typeFacets,
	yearFacets,
} from './facets.ts';
import { sampleArchive, sampleBrief, sampleDocument } from './sample-entries.ts';

const place = { provinces: ['bac-giang'] };
const brief = (slug: string, folder: string, more: object) => sampleBrief(slug, { ...place, ...more }, { folder });
const document = (slug: string, more: object) => sampleDocument(slug, { ...place, ...more });

const archive = sampleArchive({
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
});
test('provinces: the central level, then all 34, former ones counted in the present one and named in its note', () => {
	const facets = provinceFacets(archive);
	expect(facets).toHaveLength(35);
	expect(facets[0]).toMatchObject({ label: 'Trung ương', url: '/tinh-thanh/trung-uong/', count: 0 });
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
	test('all of the health sector, in their order', () => {
		const facets = topicFacets(archive);
		expect(facets).toHaveLength(topics.length - 1);
		expect(facets[0]).toMatchObject({ label: 'Y tế cơ sở', url: '/chu-de/y-te-co-so/', count: 8 });
	});

	test('what lies outside the health sector stands apart, and only where it exists', () => {
		const other = sampleArchive({ briefs: [brief('i', '2025', { topic: 'ngoai-nganh' })] });
		expect(topicFacets(other).map(({ count }) => count)).toEqual(topicFacets(archive).map(() => 0));
		expect(outsideFacet(other)).toMatchObject({ label: 'Ngoài lĩnh vực y tế', count: 1 });
		expect(outsideFacet(archive)).toBeUndefined();
	});
});

describe('agencies', () => {
	test('those with documents, by how many', () => {
		expect(issuerFacets(archive).map(({ label, url, count }) => [label, url, count])).toEqual([
			['Bộ Y tế', '/co-quan/bo-y-te/', 2],
			['Sở Y tế tỉnh Lai Châu', '/co-quan/so-y-te-lai-chau/', 2],
		]);
	});

	test('all of them, the central ones first, then by province, with documents or not', () => {
		const groups = agencyGroups(archive);
		expect(groups[0]?.label).toBe('Trung ương');
		expect(groups[0]?.agencies.find(({ label }) => label === 'Quốc hội')).toMatchObject({ count: 0 });
		expect(groups.find(({ label }) => label === 'Lai Châu')?.agencies).toContainEqual({
			label: 'Sở Y tế tỉnh Lai Châu',
			url: '/co-quan/so-y-te-lai-chau/',
			count: 2,
		});
		expect(groups.flatMap((group) => group.agencies)).toHaveLength(agencies.length);
	});

	test('a rarer one once a document of it is held', () => {
		const rare = sampleArchive({
			documents: [sampleDocument('khac', { issuer: 'so-y-te-son-la', number: '9/KH-SYT' })],
		});
		const groups = agencyGroups(rare);
		expect(groups.find(({ label }) => label === 'Sơn La')?.agencies).toMatchObject([
			{ label: 'Sở Y tế tỉnh Sơn La', url: '/co-quan/so-y-te-son-la/', count: 1 },
		]);
		expect(issuerFacets(rare).map(({ label }) => label)).toEqual(['Sở Y tế tỉnh Sơn La']);
		expect(agenciesWithPage(rare).map(({ id }) => id)).toContain('so-y-te-son-la');
		expect(agenciesWithPage(archive).map(({ id }) => id)).not.toContain('so-y-te-son-la');
	});
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
		'years with entries, newest first, the undated last',
		yearFacets,
		[
			['Năm 2025', '/nam/2025/', 4],
			['Năm 2024', '/nam/2024/', 2],
			['Chưa rõ ngày', '/nam/khong-ngay/', 2],
		],
	],
])('%s', (_, facetsOf, expected) => {
	expect(facetsOf(archive).map(({ label, url, count }) => [label, url, count])).toEqual(expected);
});
