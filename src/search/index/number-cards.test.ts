import { expect, test } from 'vitest';
import { search } from '../engine/search.ts';
import { sampleIndex } from './sample-index.ts';

const pages = [
	{ url: '/kh/', text: 'Văn bản một.', number: '06/KH-UBND Kế hoạch UBND tỉnh Lai Châu 2025', date: '2025-03-01' },
	{ url: '/cv/', text: 'Văn bản hai.', number: '6/CV-BYT Công văn Bộ Y tế 2024', date: '2025-02-01' },
	{ url: '/khac/', text: 'Văn bản 6 và 06.', number: '60/CV-BYT Công văn Bộ Y tế 2024', date: '2025-01-01' },
];

test.each([
	['6', ['/kh/', '/cv/']],
	['06', ['/kh/', '/cv/']],
	['công văn 6', ['/cv/']],
	['6 kh lai chau', ['/kh/']],
	['60', ['/khac/']],
])('«%s» finds the documents that bear the number, with or without a zero before it', async (query, first) => {
	const { index, urls } = await sampleIndex(pages);
	for await (const { hits } of search({ query, filters: {} }, index)) {
		expect(hits.slice(0, first.length).map((hit) => urls[hit])).toEqual(first);
	}
});
