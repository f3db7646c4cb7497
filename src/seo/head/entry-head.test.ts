import { describe, expect, test } from 'vitest';
import { sampleArchive, sampleBrief, sampleDocument, sampleNews } from '#domain/sample-entries.ts';
import type { relationKinds } from '#vocabulary/closed-lists.ts';
import { entryFacts } from './entry-facts.ts';
import { entryHead } from './entry-head.ts';
import { graphText, type HeadMeta } from './head-meta.ts';

const address = { origin: 'https://vidu.vn', base: '/kho/' };
type Raw = Parameters<typeof sampleArchive>[0];

/** The head of the newest entry of an archive. */
function headOf(raw: Raw, revisions: Parameters<typeof entryFacts>[2] = []): HeadMeta {
	const archive = sampleArchive(raw);
	return entryHead(
		entryFacts(archive.entries[0]!, archive, revisions),
		[{ label: 'Tin tức', url: '/tin-tuc/' }],
		address,
	);
}
const newsHead = (more: object = {}) => headOf({ news: [sampleNews('x', more)] });
const documentHead = (more: object = {}) => headOf({ documents: [sampleDocument('x', more)] });

/** The first node of the graph, as who reads the page parses it. */
function nodeOf(head: HeadMeta): Record<string, unknown> {
	return JSON.parse(graphText(head.jsonLd))['@graph'][0];
}
const contents = ({ metas }: HeadMeta, name: string) =>
	metas.filter((meta) => meta.name === name || meta.property === name).map(({ content }) => content);
const hrefs = ({ links }: HeadMeta, rel: string) => links.filter((link) => link.rel === rel).map(({ href }) => href);

describe('a news item', () => {
	const source = { name: 'Báo Ví dụ', url: 'https://vidu.example/a', author: 'Lê An' };

	test('is an article based on that of its source', () => {
		expect(nodeOf(newsHead({ title: 'Tiêm sởi', summary: 'Câu.', source }))).toMatchObject({
			'@type': 'NewsArticle',
			url: 'https://vidu.vn/kho/tin-tuc/2025/x/',
			headline: 'Tiêm sởi',
			abstract: 'Câu.',
			datePublished: '2025-03-17',
			publisher: { '@id': 'https://vidu.vn/kho/#kho', name: 'Kho Y tế' },
			isBasedOn: { url: source.url, author: 'Lê An', publisher: { name: 'Báo Ví dụ' } },
			spatialCoverage: [{ '@type': 'AdministrativeArea', name: 'Tỉnh Lai Châu' }],
			about: [{ '@type': 'Thing', name: 'Y tế cơ sở' }],
			license: 'https://creativecommons.org/licenses/by/4.0/',
			image: 'https://vidu.vn/kho/tin-tuc/2025/x/the.png',
		});
	});

	test('tells a date as exactly as it is known, the hour with that of Vietnam', () => {
		const date = (publishedAt: unknown) => nodeOf(newsHead({ publishedAt }))['datePublished'];
		expect([2018, '2025-03', '2025-03-17', '2025-03-17T08:34'].map(date)).toEqual([
			'2018',
			'2025-03',
			'2025-03-17',
			'2025-03-17T08:34+07:00',
		]);
		const vague = newsHead({ publishedAt: '2025-03' });
		expect(contents(vague, 'DC.Date')).toEqual(['2025-03']);
		expect(contents(vague, 'article:published_time')).toEqual([]);
	});

	test('tells nothing of what is not known', () => {
		const head = newsHead({ publishedAtMissing: 'không ghi', sourceMissing: 'không ghi', provinces: ['trung-uong'] });
		for (const key of ['datePublished', 'dateModified', 'abstract', 'isBasedOn', 'spatialCoverage', 'citation'])
			expect(nodeOf(head), key).not.toHaveProperty(key);
		for (const name of ['DC.Date', 'DC.Creator', 'DC.Source', 'DC.Description', 'DCTERMS.spatial'])
			expect(contents(head, name), name).toEqual([]);
	});

	test('in the words of the source is under no licence of ours', () => {
		const head = newsHead({ completeness: 'full' });
		expect(nodeOf(head)).not.toHaveProperty('license');
		expect(hrefs(head, 'license')).toEqual([]);
		expect(contents(head, 'DC.Rights')).toEqual(['CC BY 4.0']);
	});

	test('was modified on the day of its last change', () => {
		const revision = { note: undefined, files: undefined };
		const head = headOf({ news: [sampleNews('x')] }, [
			{ on: '2025-06-02', change: 'text', ...revision },
			{ on: '2025-04-01', change: 'added', ...revision },
		]);
		expect(nodeOf(head)['dateModified']).toBe('2025-06-02');
		expect(contents(head, 'article:modified_time')).toEqual(['2025-06-02']);
	});

	test('cites the documents that its text names for sure', () => {
		const body = 'Theo Quyết định số 659/QĐ-TTg ngày 20/5/2020 của Thủ tướng Chính phủ.';
		expect(nodeOf(headOf({ news: [sampleNews('x', {}, { body })] }))['citation']).toEqual([
			{
				'@type': 'Legislation',
				legislationIdentifier: '659/QĐ-TTg',
				url: 'https://vidu.vn/kho/so/659-qd-ttg/',
			},
		]);
	});

	test('cannot end the script with its title', () => {
		const text = graphText(newsHead({ title: '</script><!-- <b>' }).jsonLd);
		expect(text).not.toContain('<');
		expect(JSON.parse(text)['@graph'][0].headline).toBe('</script><!-- <b>');
	});
});

test('a brief is an article too', () => {
	expect(nodeOf(headOf({ briefs: [sampleBrief('x')] }))).toMatchObject({ '@type': 'NewsArticle', abstract: 'Câu' });
});

describe('a document', () => {
	test('is legislation with what is known of it', () => {
		const signers = [{ name: 'Lê An', authority: 'KT', position: 'Phó Giám đốc' }];
		const files = [{ name: 'Bản gốc', url: '/tep/2025/x.pdf', sha256: 'a'.repeat(64), size: 9000 }];
		expect(
			nodeOf(documentHead({ signers, files, effectiveOn: '2025-04-01', effect: { status: 'in-force' } })),
		).toMatchObject({
			'@type': 'Legislation',
			legislationIdentifier: '1/KH-SYT',
			legislationType: 'Kế hoạch',
			legislationDate: '2025-03-17',
			legislationPassedBy: {
				'@type': 'Organization',
				name: 'Sở Y tế tỉnh Lai Châu',
				url: 'https://vidu.vn/kho/co-quan/so-y-te-lai-chau/',
			},
			legislationResponsible: [{ '@type': 'Person', name: 'Lê An', jobTitle: 'Phó Giám đốc' }],
			legislationJurisdiction: { '@type': 'AdministrativeArea', name: 'Tỉnh Lai Châu' },
			legislationLegalForce: 'InForce',
			temporalCoverage: '2025-04-01/..',
			encoding: [
				{
					'@type': 'MediaObject',
					name: 'Bản gốc',
					contentUrl: 'https://vidu.vn/kho/tep/2025/x.pdf',
					encodingFormat: 'application/pdf',
					contentSize: '9000 B',
				},
			],
		});
	});

	test.each([
		['expired', 'NotInForce'],
		['partly-expired', 'PartiallyInForce'],
		['suspended', 'NotInForce'],
		['revoked', 'NotInForce'],
		['unverified', undefined],
	])('that is %s has the legal force %s', (status, force) => {
		expect(nodeOf(documentHead({ effect: { status } }))['legislationLegalForce']).toBe(force);
	});

	test('of a ministry is one of the country', () => {
		expect(nodeOf(documentHead({ issuer: 'bo-y-te' }))['legislationJurisdiction']).toEqual({
			'@type': 'Country',
			name: 'Việt Nam',
		});
	});

	test('without number and day tells neither', () => {
		const node = nodeOf(documentHead({ numberMissing: 'không ghi', issuedOnMissing: 'không ghi' }));
		expect(node).not.toHaveProperty('legislationIdentifier');
		expect(node).not.toHaveProperty('legislationDate');
	});

	const expected: Record<keyof typeof relationKinds, string> = {
		'based-on': 'citation',
		implements: 'legislationApplies',
		cites: 'citation',
		amends: 'legislationAmends',
		replaces: 'legislationRepeals',
		repeals: 'legislationRepeals',
		corrects: 'legislationCorrects',
		consolidates: 'legislationConsolidates',
		guides: 'legislationApplies',
		details: 'legislationEnsuresImplementationOf',
		suspends: 'legislationChanges',
		pauses: 'legislationChanges',
		revokes: 'legislationRepeals',
		attaches: 'hasPart',
	};
	test.each(Object.entries(expected))('that «%s» another has the property %s', (kind, property) => {
		const node = nodeOf(documentHead({ relations: [{ kind, to: '25-CT/TW' }] }));
		expect(node[property]).toMatchObject([{ legislationIdentifier: '25-CT/TW' }]);
	});

	test('that replaces a part of another only changes it', () => {
		const node = nodeOf(documentHead({ relations: [{ kind: 'replaces', to: '25-CT/TW', scope: 'Điều 5' }] }));
		expect(node).not.toHaveProperty('legislationRepeals');
		expect(node['legislationChanges']).toMatchObject([{ legislationIdentifier: '25-CT/TW' }]);
	});

	test('names ten others at most, those that it states its relation to first', () => {
		const body = Array.from({ length: 14 }, (_, index) => `Quyết định số ${index + 1}/QĐ-TTg ngày 20/5/2020.`).join(
			' ',
		);
		const cited = Array.from({ length: 10 }, (_, index) => ({ kind: 'cites', to: `${index + 1}/2020/NĐ-CP` }));
		const relations = [...cited, { kind: 'implements', to: '25-CT/TW' }];
		const node = nodeOf(headOf({ documents: [sampleDocument('x', { relations }, { body })] }));
		expect(node['legislationApplies']).toHaveLength(1);
		expect(node['citation']).toHaveLength(9);
	});
});

describe('for programs that follow links', () => {
	test('a page names its address, record, type, licence, list, tables and files', () => {
		const files = [{ name: 'Bảng', url: 'https://vidu.example/a.xlsx' }];
		const head = headOf({ news: [sampleNews('x', { files }, { body: '| a |\n| --- |\n| 1 |' })] });
		expect(hrefs(head, 'cite-as')).toEqual(['https://vidu.vn/kho/tin-tuc/2025/x/']);
		expect(hrefs(head, 'describedby')).toEqual(['/tin-tuc/2025/x.json']);
		expect(hrefs(head, 'type')).toEqual(['https://schema.org/NewsArticle']);
		expect(hrefs(head, 'license')).toEqual(['https://creativecommons.org/licenses/by/4.0/']);
		expect(hrefs(head, 'collection')).toEqual(['/tin-tuc/']);
		expect(hrefs(head, 'item')).toEqual(['/tin-tuc/2025/x/bang-1.csv', 'https://vidu.example/a.xlsx']);
	});

	test('a page about a document says that it is one', () => {
		expect(hrefs(documentHead(), 'type')).toEqual(['https://schema.org/Legislation', 'https://schema.org/AboutPage']);
	});
});

describe('Dublin Core', () => {
	test('names the signers of a document as its creators, its issuer as the publisher', () => {
		const head = documentHead({ signers: [{ name: 'Lê An', position: 'Giám đốc' }] });
		expect(contents(head, 'DC.Creator')).toEqual(['Lê An']);
		expect(contents(head, 'DC.Publisher')).toEqual(['Sở Y tế tỉnh Lai Châu']);
		expect(contents(documentHead(), 'DC.Creator')).toEqual(['Sở Y tế tỉnh Lai Châu']);
	});

	test('has the six elements of the circular on state portals', () => {
		for (const head of [newsHead({ summary: 'Câu.' }), documentHead({ abstract: 'Về việc tiêm.' })])
			for (const name of ['Title', 'Creator', 'Date', 'Description', 'Publisher', 'Identifier'])
				expect(contents(head, `DC.${name}`), name).toHaveLength(1);
	});
});
