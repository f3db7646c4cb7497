import { describe, expect, test } from 'vitest';
import { sampleArchive, sampleDocument, sampleNews } from '#domain/sample-entries.ts';
import { entryFacts } from './entry-facts.ts';
import { entryHead } from './entry-head.ts';

/**
 * What Zotero's translators «Embedded Metadata» and «RDF» make an item of, in the order in which they look. Read there, and
 * tried with them on built pages.
 */

const address = { origin: 'https://vidu.vn', base: '/' };

function metasOf(raw: Parameters<typeof sampleArchive>[0]) {
	const archive = sampleArchive(raw);
	const { metas } = entryHead(entryFacts(archive.entries[0]!, archive, []), [], address);
	// Zotero reads the property of a statement only where it has no name.
	return (name: string) => metas.filter((meta) => (meta.name ?? meta.property) === name).map(({ content }) => content);
}
const news = (more: object = {}, folder?: string) =>
	metasOf({ news: [sampleNews('x', more, folder ? { folder } : {})] });
const document = (more: object = {}) => metasOf({ documents: [sampleDocument('x', more)] });

describe('the type of the item', () => {
	test('is a newspaper article for news that name their source', () => {
		expect(news()('rdf:type')).toEqual(['http://schema.org/NewsArticle']);
	});

	test('is left to be a web page for news of unknown source', () => {
		const metas = news({ sourceMissing: 'không ghi' });
		expect([metas('rdf:type'), metas('bibo:type')]).toEqual([[], []]);
		expect(metas('og:site_name')).toEqual(['Kho Y tế']);
	});

	test.each([
		['1/KH-SYT', 'ke-hoach', 'Report'],
		['12/2024/QĐ-UBND', 'quyet-dinh', 'Legislation'],
		['659/QĐ-TTg', 'quyet-dinh', 'Report'],
		['30/2020/NĐ-CP', 'nghi-dinh', 'Legislation'],
	])('of a document %s (%s) is %s', (number, type, expected) => {
		expect(document({ number, type })('bibo:type')).toEqual([expected]);
	});

	test('is set by nothing that Zotero puts above it', () => {
		for (const metas of [news(), document()])
			for (const name of [
				'z:itemType',
				'citation_title',
				'citation_journal_title',
				'citation_technical_report_institution',
			])
				expect(metas(name), name).toEqual([]);
		expect(news()('og:type')).toEqual(['article']);
	});
});

describe('the authors', () => {
	const authors = (name: string) => news({ source: { name: 'Báo', author: name } })('citation_author');

	test('are whole names, one field each', () => {
		expect(authors('Nguyễn Văn An')).toEqual(['Nguyễn Văn An,']);
		expect(authors('Thái Dương – Trường Ca')).toEqual(['Thái Dương,', 'Trường Ca,']);
		expect(authors('Lê An, Trần Bình; CDC Nghệ An')).toEqual(['Lê An,', 'Trần Bình,', 'CDC Nghệ An,']);
	});

	test('are the publisher where none is named, without its address', () => {
		expect(news({ source: { name: 'Cổng Bộ Y tế (moh.gov.vn)' } })('citation_author')).toEqual(['Cổng Bộ Y tế,']);
	});

	test('of a document are its issuer, not its signers', () => {
		const signers = [{ name: 'Lê An', position: 'Giám đốc' }];
		expect(document({ signers })('citation_author')).toEqual(['Sở Y tế tỉnh Lai Châu,']);
	});
});

describe('the date', () => {
	const dates = (more: object) => [news(more)('DC.Date'), news(more)('citation_date')];

	test('has no hour', () => {
		expect(dates({ publishedAt: '2025-03-17T08:34' })).toEqual([['2025-03-17T08:34+07:00'], ['2025-03-17']]);
		expect(dates({ publishedAt: '2018' })).toEqual([['2018'], []]);
	});

	test('is said to be unknown, or Zotero would take any that the page shows', () => {
		expect(dates({ publishedAtMissing: 'không ghi' })).toEqual([[], ['chưa rõ ngày']]);
	});
});

test('number, kind, agency and file of a document have fields of a report', () => {
	const files = [{ name: 'Bản gốc', url: '/tep/2025/x.pdf' }];
	const metas = document({ files });
	expect(metas('prism.number')).toEqual(['1/KH-SYT']);
	expect(metas('DC.Type')).toEqual(['Kế hoạch']);
	expect(metas('DC.Publisher')).toEqual(['Sở Y tế tỉnh Lai Châu']);
	expect(metas('citation_pdf_url')).toEqual(['https://vidu.vn/tep/2025/x.pdf']);
	// Zotero would file it under a section of a code of laws, and coverage under «place in the archive».
	expect([metas('article:section'), metas('DC.Coverage')]).toEqual([[], []]);
});

test('an address with «10/» is not taken for a DOI', () => {
	expect(news({ publishedAt: '2010-05-01' }, '2010')('DC.Identifier')).toEqual([]);
	expect(news({ publishedAt: '2010-05-01' }, '2010')('DC.Identifier.URI')).toEqual(['https://vidu.vn/tin-tuc/2010/x/']);
	expect(news()('DC.Identifier')).toEqual(['https://vidu.vn/tin-tuc/2025/x/']);
});
