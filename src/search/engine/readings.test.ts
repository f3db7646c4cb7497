import { expect, test } from 'vitest';
import { queryTables } from '../index/query-tables.ts';
import { type SamplePage, sampleIndex } from '../index/sample-index.ts';
import type { Answer } from './request.ts';
import { search } from './search.ts';

async function found(query: string, pages: readonly SamplePage[]) {
	const { index, urls } = await sampleIndex(pages, { tables: queryTables() });
	let last: Answer | undefined;
	for await (const answer of search({ query, filters: {} }, index)) last = answer;
	return { ...last!, hits: last!.hits.map((hit) => urls[hit]!) };
}

test('pages with an abbreviation as typed and pages that spell it out are both what was asked', async () => {
	const { hits, full } = await found('BHYT', [
		{ url: '/ngan/', text: 'Cấp BHYT.' },
		{ url: '/day-du/', text: 'Cấp bảo hiểm y tế.' },
		{ url: '/khac/', text: 'Bảo vệ.' },
	]);
	expect({ hits: hits.toSorted(), full }).toEqual({ hits: ['/day-du/', '/ngan/'], full: 2 });
});

test('what an abbreviation stands for need not stand beside the other words of the query', async () => {
	const { hits } = await found('cấp BHYT', [
		{ url: '/khac/', text: 'Nước sạch cấp cho xã.', date: '2025-02-01' },
		{ url: '/day-du/', text: 'Bảo hiểm y tế do xã cấp.', date: '2025-01-01' },
	]);
	expect(hits[0]).toBe('/day-du/');
});

test.each(['Bảo mật, hiểm trở, y sĩ, tế lễ.', 'Bao hiếm y té.'])(
	'«%s» does not hold what an abbreviation stands for',
	async (text) => {
		expect((await found('BHYT', [{ url: '/khac/', text }])).hits).toEqual([]);
	},
);

test('pages that name the former province come before newer ones that name its successor', async () => {
	const { hits } = await found('trạm y tế Bắc Giang', [
		{ url: '/cu/', text: 'Trạm y tế Bắc Giang mở cửa.', date: '2024-01-01' },
		{ url: '/moi/', text: 'Trạm y tế Bắc Ninh mở cửa.', date: '2025-09-01' },
	]);
	expect(hits).toEqual(['/cu/', '/moi/']);
});
