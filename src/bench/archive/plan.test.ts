import { describe, expect, test } from 'vitest';
import { archiveFiles } from './archive-files.ts';
import { lastDay } from './days.ts';
import { planArchive } from './plan.ts';

const plan = planArchive(2000);

test('the same seed gives the same archive to the last letter, another seed another one', () => {
	const texts = (seed: number) => [...archiveFiles(planArchive(60, seed))];
	expect(texts(3)).toEqual(texts(3));
	expect(texts(3)).not.toEqual(texts(4));
});

test('two thirds news, a third documents, a few briefs, over eleven years', () => {
	const share = (kind: string) => plan.entries.filter((entry) => entry.kind === kind).length / plan.entries.length;
	expect(share('news')).toBeCloseTo(0.65, 1);
	expect(share('document')).toBeCloseTo(0.3, 1);
	expect(share('brief')).toBeCloseTo(0.05, 1);
	const years = Map.groupBy(plan.entries, ({ day }) => day.slice(0, 4));
	expect([...years.keys()]).toHaveLength(11);
	expect(Math.min(...[...years.values()].map(({ length }) => length))).toBeGreaterThan(50);
	expect(plan.entries.every(({ day }) => day <= lastDay)).toBe(true);
});

describe('citations', () => {
	const citing = new Map<unknown, number>();
	for (const { cites } of plan.entries) for (const one of cites) citing.set(one, (citing.get(one) ?? 0) + 1);
	const counts = [...citing.values()].toSorted((a, b) => b - a);

	test('exactly fifty entries cite the document that the bench edits, one of the oldest', () => {
		expect(citing.get(plan.hub)).toBe(50);
		expect(plan.hub.day < '2017').toBe(true);
	});

	test('a few documents take many of them', () => {
		const sum = (some: readonly number[]) => some.reduce((total, count) => total + count, 0);
		expect(sum(counts.slice(0, counts.length / 10)) / sum(counts)).toBeGreaterThan(0.3);
		expect(counts[0]! / sum(counts)).toBeLessThan(0.03);
	});

	test('for every four entries the archive lacks one document that it cites', () => {
		const absent = [...citing.keys()].filter((document) => (document as { id?: string }).id === undefined);
		expect(absent.length / plan.entries.length).toBeGreaterThan(0.23);
		expect(absent.length / plan.entries.length).toBeLessThan(0.26);
	});

	test('no entry cites what came out later, or itself', () => {
		for (const { day, cites } of plan.entries) for (const document of cites) expect(document.day < day).toBe(true);
	});
});

describe('given entries', () => {
	const text = 'Một bài có sẵn.';
	const given = [
		{ title: 'Bài thứ nhất', text, kind: 'document', day: '2019-04-05', number: '812/KH-UBND', province: 'nghe-an' },
		{ title: 'Bài thứ hai', text, kind: 'news' },
	] as const;

	test('stay what they are, with their day, number and province', () => {
		const [document] = planArchive(20, 1, given).entries.filter(
			(entry) => entry.given === given[0] && entry.round === 0,
		);
		expect(document).toMatchObject({ kind: 'document', day: '2019-04-05' });
		expect(document?.document?.slug).toBe('812-kh-ubnd-ubnd-nghe-an-2019');
	});

	test('gone through again, they keep no number twice, and no two files have one path', () => {
		const again = planArchive(20, 1, given);
		const slugs = again.entries.flatMap(({ document }) => document?.slug ?? []);
		expect(slugs).toHaveLength(10);
		expect(new Set(slugs).size).toBe(10);
		const files = [...archiveFiles(again)];
		expect(new Set(files.map(({ path }) => path)).size).toBe(20);
		expect(new Set(files.map((file) => /^title: .*$/m.exec(file.text)?.[0])).size).toBe(20);
		for (const file of files) expect(file.text).toContain(text);
	});
});
