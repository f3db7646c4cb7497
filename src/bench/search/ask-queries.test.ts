import { expect, test } from 'vitest';
import { askQueries } from './ask-queries.ts';
import type { Found } from './system.ts';

const ids = ['a', 'b', 'c'];
const contents = [
	['', 'Tủy xương'],
	['Tuỷ xương', ''],
	['', 'Xương'],
];
const answers: Readonly<Record<string, Found>> = {
	'tủy xương': { places: [2, 0], bytes: 100 },
	xương: { places: [], bytes: 300 },
	sởi: { places: [1], bytes: 200 },
};
const asked: string[] = [];

async function ask(query: string): Promise<Found> {
	asked.push(query);
	return answers[query] ?? { places: [], bytes: 0 };
}

test('judges what was found by rank and by phrase, and tells what it cost', async () => {
	const queries = [
		{ id: '1', text: 'tủy xương', relevance: { a: 1 } },
		{ id: '2', text: 'xương', relevance: { c: 1, b: 1 } },
		{ id: '3', text: 'sởi', canon: 'tuỷ xương', relevance: { b: 1, a: 1 } },
	];
	expect(await askQueries(ask, queries, 'as-typed', { ids, contents }, () => {})).toEqual({
		spelling: 'as-typed',
		queries: 3,
		mrr10: 0.5,
		// 1/log2(3), nothing, and 1 of the best 1 + 1/log2(3).
		ndcg10: expect.closeTo((0.6309298 + 0 + 1 / 1.6309298) / 3, 6),
		recall10: 0.5,
		zero: expect.closeTo(1 / 3, 10),
		phrase: 0.5,
		bytesMedian: 200,
		bytesP95: 300,
		msMedian: expect.any(Number),
	});
});

test('asks in the spelling wanted, and judges nothing without judgements', async () => {
	asked.length = 0;
	const measure = await askQueries(ask, [{ id: '1', text: 'Đau tủy' }], 'other-tone', { ids }, () => {});
	await askQueries(ask, [{ id: '1', text: 'Đau tủy' }], 'no-diacritics', { ids }, () => {});
	expect(asked).toEqual(['Đau tuỷ', 'dau tuy']);
	expect(measure).toMatchObject({ mrr10: null, ndcg10: null, recall10: null, phrase: null, zero: 1 });
});
