import { describe, expect, test } from 'vitest';
import { select } from './select.ts';
import type { Shard } from './shard.ts';

/** A period of documents whose kind and year stand in two columns. */
function period(offset: number, rows: readonly (readonly [kind: number, year: number])[]): Shard {
	return {
		facts: {
			folder: '',
			documents: rows.length,
			words: 0,
			titleWords: 0,
			volumes: ['pagefind/'],
			chunks: { word: 1, pair: 1, number: 1 },
		},
		offset,
		texts: [],
		lengths: new Float32Array(rows.length),
		titleLengths: new Uint8Array(rows.length),
		days: new Float64Array(rows.length),
		facets: {
			loai: { values: ['tin-tuc', 'van-ban'], of: rows.map(([kind]) => kind) },
			nam: { values: ['2024', '2025'], of: rows.map(([, year]) => year) },
		},
	};
}
const shards = [
	period(0, [
		[0, 1],
		[1, 1],
	]),
	period(2, [
		[0, 0],
		[1, 0],
	]),
];
const all = [0, 1, 2, 3].map((document) => ({ document, score: 1, full: true, share: 1 }));

describe('counts of filter values', () => {
	test('are of what passes the other filters, in every period', () => {
		const { hits, facets } = select(all, shards, { query: '', filters: { loai: 'van-ban', nam: '2025' } });
		expect(hits).toEqual([1]);
		expect(facets).toEqual({ loai: { 'tin-tuc': 1, 'van-ban': 1 }, nam: { 2024: 1, 2025: 1 } });
	});

	test('leave out what holds only a part of what was asked', () => {
		const matches = all.map((match) => ({ ...match, full: match.document === 3 }));
		const { hits, full, facets } = select(matches, shards, { query: '', filters: {} });
		expect({ hits, full }).toEqual({ hits: [3, 0, 1, 2], full: 1 });
		expect(facets).toEqual({ loai: { 'van-ban': 1 }, nam: { 2024: 1 } });
	});
});

test('what holds only a part fills the first page and no more', () => {
	const many = Array.from({ length: 30 }, (_, document) => ({ document, score: 1, full: document < 4, share: 1 }));
	const { hits, full } = select(
		many,
		[
			period(
				0,
				many.map(() => [0, 0]),
			),
		],
		{ query: '', filters: {} },
	);
	expect({ found: hits.length, full }).toEqual({ found: 10, full: 4 });
});

test('beside what holds all, a part is shown when it is half of it; where nothing holds all, whatever there is', () => {
	const some = (full: boolean) => [
		{ document: 0, score: 3, full, share: 0.9 },
		{ document: 1, score: 2, full: false, share: 0.6 },
		{ document: 2, score: 1, full: false, share: 0.1 },
	];
	expect(select(some(true), shards, { query: '', filters: {} }).hits).toEqual([0, 1]);
	expect(select(some(false), shards, { query: '', filters: {} }).hits).toEqual([0, 1, 2]);
});

test('pages of numbers, which stand after all entries, are ordered by day among them', () => {
	const dated = (offset: number, days: readonly number[]): Shard => ({
		...period(
			offset,
			days.map(() => [0, 0]),
		),
		days: Float64Array.from(days),
	});
	const parts = [dated(0, [30, 10]), dated(2, [20, Number.NaN])];
	const order = (sort: 'newest' | 'oldest') => select(all, parts, { query: '', filters: {}, sort }).hits;
	expect(order('newest')).toEqual([0, 2, 1, 3]);
	expect(order('oldest')).toEqual([1, 2, 0, 3]);
});
