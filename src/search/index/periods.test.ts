import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodsOf } from './periods.ts';

const month = (day: string) => day.slice(0, 7);
const parted = (items: readonly string[], size: number, step = size) => periodsOf(items, { month, size, step });
const days = fc
	.array(fc.tuple(fc.integer({ min: 2020, max: 2022 }), fc.integer({ min: 1, max: 12 })), { maxLength: 60 })
	.map((list) =>
		list
			.map(([year, number]) => `${year}-${String(number).padStart(2, '0')}-01`)
			.sort()
			.reverse(),
	);
const sizes = fc.integer({ min: 1, max: 20 });

describe('periods', () => {
	test('keep all items in their order and none too large', () => {
		fc.assert(
			fc.property(days, sizes, sizes, (items, size, step) => {
				const periods = parted(items, size, Math.min(size, step));
				expect(periods.flat()).toEqual(items);
				for (const period of periods) {
					expect(period.length).toBeGreaterThan(0);
					expect(period.length).toBeLessThanOrEqual(size);
				}
			}),
		);
	});

	test('a new item changes only the newest, or moves its beginning', () => {
		fc.assert(
			fc.property(days, sizes, sizes, (items, size, step) => {
				const before = parted(items, size, Math.min(size, step));
				const after = parted(['2023-01-01', ...items], size, Math.min(size, step));
				const untouched = before.slice(2);
				expect(untouched.length === 0 ? [] : after.slice(-untouched.length)).toEqual(untouched);
			}),
		);
	});

	test('the newest grows step by step while the part before it stays', () => {
		const items = ['2021-07-01', '2021-06-01', '2021-05-01', '2021-04-01', '2021-03-01', '2021-02-01', '2021-01-01'];
		const lengths = items.map((_, at) => parted(items.slice(at), 6, 2).map(({ length }) => length));
		expect(lengths.reverse()).toEqual([[1], [2], [1, 2], [2, 2], [1, 4], [2, 4], [1, 6]]);
	});

	test('part at the turn of a month, or anywhere in a month too large', () => {
		const items = ['2021-03-02', '2021-03-01', '2021-02-01', '2021-01-01'];
		expect(parted(items, 3)).toEqual([
			['2021-03-02', '2021-03-01'],
			['2021-02-01', '2021-01-01'],
		]);
		expect(parted(['2021-03-03', '2021-03-02', '2021-03-01'], 2)).toEqual([
			['2021-03-03'],
			['2021-03-02', '2021-03-01'],
		]);
	});

	test('hold fewer items where these weigh more', () => {
		const items = ['2021-03-01', '2021-02-01', '2021-01-01'];
		expect(periodsOf(items, { month, size: 4, step: 4, weight: () => 2 })).toEqual([items.slice(0, 1), items.slice(1)]);
	});
});
