import { describe, expect, test } from 'vitest';
import { sampleArchive, sampleDocument, sampleNews } from '#domain/sample-entries.ts';
import { sampleSources } from '../sample-sources.ts';
import { numberPages } from './number-pages.ts';

type Raw = Parameters<typeof sampleArchive>[0];
const citing = (body: string, slug = 'tin') => sampleNews(slug, {}, { body });
const held = sampleDocument('659-qd-ttg', {
	number: '659/QĐ-TTg',
	type: 'quyet-dinh',
	issuer: 'thu-tuong',
	issuedOn: '2020-05-20',
	provinces: ['trung-uong'],
});
const decision = 'Quyết định số 659/QĐ-TTg ngày 20/5/2020';
const viewsOf = (raw: Raw) =>
	new Map(
		Array.from(numberPages.pages(sampleSources(sampleArchive(raw))), (page) => [page.params['slug'], page.view()]),
	);

test('every number that is held or cited keeps its page, whatever the archive comes to hold', () => {
	const news = [citing(`${decision}, 214/NQ-CP`)];
	const shown = (raw: Raw) =>
		[...viewsOf(raw)].map(([slug, { forward, record }]) => [slug, forward?.to ?? record?.title]).toSorted();
	expect(shown({ news })).toEqual([
		['214-nq-cp', 'Nghị quyết 214/NQ-CP, Chính phủ'],
		['659-qd-ttg', 'Quyết định 659/QĐ-TTg, Thủ tướng Chính phủ'],
	]);
	expect(shown({ news, documents: [held] })).toEqual([
		['214-nq-cp', 'Nghị quyết 214/NQ-CP, Chính phủ'],
		['659-qd-ttg', '/van-ban/quyet-dinh/659-qd-ttg/'],
	]);
});

test('of a document that is only cited the page says where what it tells comes from', () => {
	const { record } = viewsOf({ news: [citing(decision)] }).get('659-qd-ttg')!;
	expect(record!.known).toMatchObject({ origin: 'Suy từ 1 chỗ viện dẫn trong 1 mục của kho.', omitted: 0 });
	expect(record!.known.citedIn.groups[0]!.open[0]!.url).toBe('/tin-tuc/2025/tin/');
});

test('a document on which thousands rest lists some of its relations and counts the others', () => {
	const documents = Array.from({ length: 100 }, (_, index) =>
		sampleDocument(`kh-${index}`, {
			number: `${index + 1}/KH-SYT`,
			relations: [{ kind: 'based-on', to: '659/QĐ-TTg', note: 'Quyết định của Thủ tướng, ngày 20/5/2020' }],
		}),
	);
	const { known } = viewsOf({ documents }).get('659-qd-ttg')!.record!;
	expect(known.relations.length).toBeLessThan(100);
	expect(known.relations.length + known.omitted).toBe(100);
	expect(known.relations[0]).toMatchObject({ label: 'Làm căn cứ cho', facts: 'Sở Y tế Lai Châu ·\u00A017/3/2025' });
});

describe('a number that several documents have', () => {
	const years = (count: number) => Array.from({ length: count }, (_, index) => 2025 - index);
	const ofYear = (year: number) => `Quyết định số 659/QĐ-TTg ngày 20/5/${year}`;

	test('lists them, newest first, with the mentions that tell none of them', () => {
		const news = [citing(`${ofYear(2019)}. ${ofYear(2018)}.`), citing('Theo Quyết định 659/QĐ-TTg.', 'khac')];
		const { choice } = viewsOf({ news, documents: [held] }).get('659-qd-ttg')!;
		expect(choice!.documents.map(({ heading, entry }) => [heading, entry?.url])).toEqual([
			['Quyết định 659/QĐ-TTg, 20/5/2020', '/van-ban/quyet-dinh/659-qd-ttg/'],
			['Quyết định 659/QĐ-TTg, 20/5/2019', undefined],
			['Quyết định 659/QĐ-TTg, 20/5/2018', undefined],
		]);
		expect(choice!.open!.count).toBe(1);
	});

	test('leaves held ones to their own pages where there are many', () => {
		const news = [citing(years(45).map(ofYear).join('; '))];
		const { choice } = viewsOf({ news, documents: [held] }).get('659-qd-ttg')!;
		const told = Map.groupBy(choice!.documents, ({ known }) => known !== undefined);
		expect(told.get(false)!.map(({ entry }) => entry?.url)).toEqual(['/van-ban/quyet-dinh/659-qd-ttg/']);
		expect(told.get(true)).toHaveLength(44);
	});
});
