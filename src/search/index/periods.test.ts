import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodsOf } from './periods.ts';

const month = (day: string) => day.slice(0, 7);
const days = fc
	.array(fc.tuple(fc.integer({ min: 2020, max: 2022 }), fc.integer({ min: 1, max: 12 })), { maxLength: 60 })
	.map((list) =>
		list
			.map(([year, number]) => `${year}-${String(number).padStart(2, '0')}-01`)
			.sort()
			.reverse(),
	);

describe('periods', () => {
	test('keep all items in their order and none too large', () => {
		fc.assert(
			fc.property(days, fc.integer({ min: 1, max: 20 }), (items, size) => {
				const periods = periodsOf(items, month, size);
				expect(periods.flat()).toEqual(items);
				for (const period of periods) expect(period.length).toBeLessThanOrEqual(size);
			}),
		);
	});

	test('a new item changes only the newest', () => {
		fc.assert(
			fc.property(days, fc.integer({ min: 1, max: 20 }), (items, size) => {
				const before = periodsOf(items, month, size);
				const after = periodsOf(['2023-01-01', ...items], month, size);
				const untouched = before.slice(1);
				expect(untouched.length === 0 ? [] : after.slice(-untouched.length)).toEqual(untouched);
			}),
		);
	});

	test('part at the turn of a month, or anywhere in a month too large', () => {
		const items = ['2021-03-02', '2021-03-01', '2021-02-01', '2021-01-01'];
		expect(periodsOf(items, month, 3)).toEqual([
			['2021-03-02', '2021-03-01'],
			['2021-02-01', '2021-01-01'],
		]);
		expect(periodsOf(['2021-03-03', '2021-03-02', '2021-03-01'], month, 2)).toEqual([
			['2021-03-03'],
			['2021-03-02', '2021-03-01'],
		]);
	});
});
