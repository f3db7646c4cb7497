import { expect, test } from 'vitest';
import { sampleIndex } from '../index/sample-index.ts';
import type { Answer, SearchRequest } from './request.ts';
import { search } from './search.ts';

const pages = [
	{ url: '/1-roi/', text: 'Viện này chữa bệnh.', date: '2025-05-01', filters: { loai: ['van-ban'] } },
	{ url: '/2-cum/', text: 'Bệnh viện huyện.', date: '2025-04-01', filters: { loai: ['tin-tuc'] } },
	{ url: '/3-roi/', text: 'Bệnh nặng thì vào viện.', date: '2025-03-01' },
	{ url: '/4-cum/', text: 'Đến bệnh viện.', date: '2025-02-01' },
];

async function found(query: string, pagesPerShard: number, filters: SearchRequest['filters'] = {}) {
	const { index, urls } = await sampleIndex(pages, { pagesPerShard });
	let last: Answer | undefined;
	for await (const answer of search({ query, filters }, index)) last = answer;
	return { ...last!, hits: last!.hits.map((hit) => urls[hit]!).sort() };
}

test.each([1, 2, 3, 4])('what is quoted stands in every result, with %i pages in a period', async (size) => {
	expect((await found('"bệnh viện"', size)).hits).toEqual(['/2-cum/', '/4-cum/']);
	const { hits, full } = await found('"bệnh viện" huyện', size);
	expect(full).toBeGreaterThan(0);
	expect(hits.filter((url) => url.includes('roi'))).toEqual([]);
});

test('quotation marks stay when only a filter excludes what holds the words', async () => {
	const { hits, unquoted } = await found('"bệnh viện"', 4, { loai: 'van-ban' });
	expect({ hits, unquoted }).toEqual({ hits: [], unquoted: undefined });
});

test('every quoted part must stand in a result, as typed', async () => {
	expect((await found('"bệnh viện" "viện huyện"', 4)).hits).toEqual(['/2-cum/']);
	expect((await found('"bệnh viên" huyện', 4)).unquoted).toBe(true);
});
