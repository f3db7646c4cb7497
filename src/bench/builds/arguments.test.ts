import { expect, test } from 'vitest';
import { asksForBuilds, readBuildArguments } from './arguments.ts';

test('reads all options; modes come in their own order', () => {
	const args = ['--entries', '1000,50000', '--corpus', 'c.jsonl', '--modes', 'edit,cold', '--runs', '3'];
	expect(
		readBuildArguments([...args, '--baseline', '--no-search', '--keep', '--json', 'o.json', '--table', 'o.md']),
	).toEqual({
		entries: [1000, 50_000],
		corpus: 'c.jsonl',
		modes: ['cold', 'edit'],
		runs: 3,
		baseline: true,
		search: false,
		keep: true,
		json: 'o.json',
		table: 'o.md',
	});
});

test('left to itself it takes two sizes, or that of the corpus, and all modes once', () => {
	expect(readBuildArguments(['--baseline'])).toMatchObject({ entries: [1000, 10_000], runs: 1, search: true });
	expect(readBuildArguments(['--corpus', 'c.jsonl'])).toMatchObject({
		entries: [],
		modes: ['cold', 'warm', 'publish', 'edit'],
	});
});

test('tells all faults at once', () => {
	expect(readBuildArguments(['--entries', '10,nhiều', '--modes', 'cold,nóng', '--runs', '0'])).toEqual({
		faults: [
			expect.stringContaining('«10»'),
			expect.stringContaining('«nhiều»'),
			expect.stringContaining('«nóng»'),
			expect.stringContaining('«0»'),
		],
	});
	expect(readBuildArguments(['--entries', '1000', '--nhanh'])).toEqual({ faults: ['Không hiểu tham số --nhanh'] });
});

test('other options ask for other measures', () => {
	for (const args of [['--entries', '20'], ['--entries=20'], ['--baseline'], ['--corpus', 'c']])
		expect(asksForBuilds(args)).toBe(true);
	for (const args of [[], ['--only', 'graph'], ['--runs', '2', '--json', 'o.json']])
		expect(asksForBuilds(args)).toBe(false);
});
