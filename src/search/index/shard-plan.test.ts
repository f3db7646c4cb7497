import { describe, expect, test } from 'vitest';
import { type Placed, pagesOf, planShards, planSizes } from './shard-plan.ts';

/** So many entries, two a day, the newest first. */
function entries(count: number, letters = 1_000): Placed[] {
	return Array.from({ length: count }, (_, at) => ({
		url: `/tin-tuc/${at}/`,
		date: new Date(Date.UTC(2025, 0, 1) - Math.floor(at / 2) * 86_400_000).toISOString().slice(0, 10),
		isRecord: false,
		letters,
	}));
}
const records = (count: number): Placed[] =>
	Array.from({ length: count }, (_, at) => ({ url: `/so/${at}-kh-ubnd/`, date: '', isRecord: true, letters: 500 }));
const sizes = (pages: readonly Placed[]) => planShards(pages).map((shard) => pagesOf(shard).length);

describe('a plan of shards', () => {
	test('leaves a small archive in one piece', () => {
		expect(sizes([...entries(200), ...records(100)])).toEqual([300]);
		expect(sizes([])).toEqual([]);
	});

	test('keeps the pages of numbers apart from the periods, after them', () => {
		const shards = planShards([...records(200), ...entries(400)]);
		expect(shards.map((shard) => new Set(pagesOf(shard).map(({ isRecord }) => isRecord)))).toEqual([
			new Set([false]),
			new Set([false]),
			new Set([true]),
		]);
	});

	test('gives an archive of a thousand pages volumes for more than one processor', () => {
		const [heaviest = 0, next = 0] = planShards(entries(1_000))
			.flatMap(({ volumes }) => volumes.map(({ pages }) => pages.length))
			.toSorted((a, b) => b - a);
		expect(heaviest / next).toBeLessThan(1.5);
	});

	test('does not depend on the order of the pages', () => {
		const pages = [...entries(500), ...records(300)];
		expect(planShards(pages.toReversed())).toEqual(planShards(pages));
	});

	test('changes the newest shard alone when a page is added, and stays small there', () => {
		const before = planShards(entries(9_500));
		const added = { url: '/tin-tuc/moi/', date: '2025-01-01', isRecord: false, letters: 1_000 };
		const after = planShards([added, ...entries(9_500)]);
		expect(after.slice(1)).toEqual(before.slice(1));
		expect(pagesOf(after[0]!).length).toBeLessThanOrEqual(400);
	});

	test('changes one share alone when a number is added', () => {
		const before = planShards(records(80_000));
		const after = planShards([...records(80_000), { ...records(1)[0]!, url: '/so/moi/' }]);
		const changed = after.filter((shard, at) => pagesOf(shard).length !== pagesOf(before[at]!).length);
		expect([before.length, changed.length]).toEqual([4, 1]);
	});

	test('an old entry that changes its length changes one volume', () => {
		const pages = entries(12_000);
		const volumes = (all: readonly Placed[]) =>
			planShards(all).flatMap((shard) => shard.volumes.map((volume) => JSON.stringify(volume)));
		const before = new Set(volumes(pages));
		const after = volumes(pages.map((page, at) => (at === 7_000 ? { ...page, letters: 900 } : page)));
		expect(after.filter((volume) => !before.has(volume))).toHaveLength(1);
	});

	test('puts fewer long pages into a volume', () => {
		const volumes = planShards(entries(30_000, 10_000)).flatMap((shard) => shard.volumes);
		expect(Math.max(...volumes.map(({ pages }) => pages.length))).toBeLessThanOrEqual(planSizes.volume / 2);
	});

	test('bounds the number of files in a large archive, and keeps them small in others', () => {
		for (const shard of planShards(entries(20_000))) {
			const pages = pagesOf(shard).length;
			const texts = shard.volumes.reduce((sum, { pages, layout }) => sum + pages.length / layout.pagesPerFile, 0);
			expect(shard.layout.mostChunks + texts).toBeLessThan(Math.max(200, pages / 3));
		}
		const small = planShards(entries(3_000)).flatMap((shard) => shard.volumes);
		expect(new Set(small.map(({ layout }) => layout.pagesPerFile))).toEqual(new Set([1]));
	});
});
