import type { PageWeight } from './page-weight.ts';
import type { SizeResults } from './results.ts';
import type { BuildRow } from './row.ts';

/** A row, for tests. */
export function sampleRow(more: Partial<BuildRow> = {}): BuildRow {
	return {
		system: 'ours',
		entries: 10_000,
		mode: 'cold',
		seconds: 80,
		cpuSeconds: 120.5,
		peakMB: 1500,
		bytes: 400e6,
		files: 20_000,
		steps: { check: 10, plan: 2, astro: 50, index: 18 },
		...more,
	};
}

/** Results of one size, for tests: all targets are kept. */
export function sampleResults(more: Partial<SizeResults> = {}): SizeResults {
	const entries = more.entries ?? 10_000;
	return {
		entries,
		rows: [sampleRow({ entries }), sampleRow({ entries, mode: 'publish', seconds: 15, rendered: 40, pages: 18_000 })],
		weights: [],
		...more,
	};
}

/** Weights of a kind of pages, for tests. */
export function sampleWeight(more: Partial<PageWeight> = {}): PageWeight {
	return {
		kind: 'danh sách',
		pages: 300,
		median: 9000,
		p95: 20_000,
		largest: 41_000,
		largestPath: 'so/index.html',
		...more,
	};
}
