import { describe, expect, test } from 'vitest';
import { rankMetrics } from './rank-metrics.ts';

const strangers = Array.from({ length: 10 }, (_, at) => `x${at}`);

describe('one relevant text', () => {
	test.each([
		['first', ['a', 'x'], { mrr: 1, ndcg: 1, recall: 1 }],
		['third', ['x', 'y', 'a'], { mrr: 1 / 3, ndcg: 0.5, recall: 1 }],
		['eleventh', [...strangers, 'a'], { mrr: 0, ndcg: 0, recall: 0 }],
		['nowhere', [], { mrr: 0, ndcg: 0, recall: 0 }],
	])('that stands %s', (_, answers, metrics) => {
		expect(rankMetrics(answers, { a: 1 })).toEqual(metrics);
	});
});

test('graded texts gain 2^score − 1, less at each place', () => {
	// Scores 1, 0, 3 at places 1 to 3: 1/log2(2) + 7/log2(4) = 4.5.
	// The best order is 3, 2, 1: 7/1 + 3/1.5849625 + 1/2 = 9.3927893.
	const { mrr, ndcg, recall } = rankMetrics(['a', 'x', 'c'], { a: 1, b: 2, c: 3 });
	expect(ndcg).toBeCloseTo(4.5 / 9.3927893, 7);
	expect(mrr).toBe(1);
	expect(recall).toBeCloseTo(2 / 3, 10);
});

test('texts that were judged irrelevant count as not judged', () => {
	expect(rankMetrics(['n', 'z', 'a'], { n: -1, z: 0, a: 2, b: 1 })).toEqual({
		mrr: 1 / 3,
		// (3/2) over (3 + 1/1.5849625).
		ndcg: expect.closeTo(1.5 / 3.6309298, 7),
		recall: 0.5,
	});
});

test('more than ten relevant texts: ten are the best order, all of them the recall', () => {
	const ids = Array.from({ length: 20 }, (_, at) => `a${at}`);
	expect(rankMetrics(ids, Object.fromEntries(ids.map((id) => [id, 1])))).toEqual({ mrr: 1, ndcg: 1, recall: 0.5 });
});

test('a text that is answered twice counts once', () => {
	expect(rankMetrics(['a', 'a'], { a: 1 })).toEqual({ mrr: 1, ndcg: 1, recall: 1 });
});

test('names of the language are ordinary ids', () => {
	expect(rankMetrics(['constructor', 'a'], { a: 1 }).mrr).toBe(0.5);
});
