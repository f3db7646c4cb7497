import { describe, expect, test } from 'vitest';
import type { SizeResults } from './results.ts';
import { sampleResults, sampleRow, sampleWeight } from './sample-results.ts';
import { judge, ratios } from './targets.ts';

function missed(...results: SizeResults[]): string[] {
	return judge(results).flatMap(({ holds, label }) => (holds ? [] : [label]));
}

test('a size that no target speaks of is held against none', () => {
	expect(judge([sampleResults({ entries: 500 })])).toEqual([]);
	expect(judge([sampleResults()]).map(({ label }) => label)).toEqual([
		'10.000 mục, cold',
		'10.000 mục, publish',
		'10.000 mục, bộ nhớ đỉnh',
		'10.000 mục, tệp',
	]);
});

test.each([
	['cold', { seconds: 91 }, '10.000 mục, cold'],
	['publish', { mode: 'publish', seconds: 20.5 }, '10.000 mục, publish'],
	['memory, whatever the mode', { mode: 'edit', peakMB: 3001 }, '10.000 mục, bộ nhớ đỉnh'],
	['files', { files: 25_001 }, '10.000 mục, tệp'],
] as const)('%s may be too much', (_, row, label) => {
	expect(missed(sampleResults())).toEqual([]);
	expect(missed(sampleResults({ rows: [sampleRow(row)] }))).toEqual([label]);
});

test('what peers cost is not held against us', () => {
	expect(
		missed(sampleResults({ rows: [sampleRow(), sampleRow({ system: 'hugo', peakMB: 9000, files: 1e6 })] })),
	).toEqual([]);
});

test('at 50,000 entries lists of any kind stay light', () => {
	const heavy = (kind: 'trang tỉnh' | 'một văn bản') =>
		missed(sampleResults({ entries: 50_000, weights: [sampleWeight(), sampleWeight({ kind, largest: 61_000 })] }));
	expect(heavy('trang tỉnh')).toEqual(['50.000 mục, trang liệt kê nặng nhất']);
	expect(heavy('một văn bản')).toEqual([]);
});

describe('against bare Astro', () => {
	const bare = (mode: 'cold' | 'publish', seconds: number) => sampleRow({ system: 'astro-pagefind', mode, seconds });
	const beside = (...rows: ReturnType<typeof bare>[]) => sampleResults({ rows: [...sampleResults().rows, ...rows] });

	test('ratios are ours by theirs, where both were measured', () => {
		expect(ratios([beside(bare('cold', 50))])).toEqual([{ entries: 10_000, mode: 'cold', times: 1.6 }]);
	});

	test('cold at most 1.6 times, publish at most 0.35 times', () => {
		expect(missed(beside(bare('cold', 50), bare('publish', 43)))).toEqual([]);
		expect(missed(beside(bare('cold', 49), bare('publish', 42)))).toEqual([
			'10.000 mục, cold, so với Astro + Pagefind',
			'10.000 mục, publish, so với Astro + Pagefind',
		]);
	});
});

test('growth from 10,000 to 50,000 entries', () => {
	const large = (seconds: number) =>
		sampleResults({ entries: 50_000, rows: [sampleRow({ entries: 50_000, seconds })] });
	expect(missed(sampleResults(), large(440))).toEqual([]);
	expect(missed(sampleResults(), large(441))).toEqual(['cold, từ 10.000 lên 50.000 mục']);
});
