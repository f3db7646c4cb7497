import { describe, expect, test } from 'vitest';
import { addressesBelow, type Period, periodsOf } from './periods.ts';

/** Items are their own dates. */
const periods = (items: readonly string[], more: Partial<Parameters<typeof periodsOf<string>>[1]> = {}) =>
	periodsOf(items, {
		whenOf: (on) => on.replace(/#.*/, ''),
		urls: addressesBelow('/ds/'),
		mostInYear: 4,
		mostOnPage: 3,
		...more,
	});
const short = ({ key, url, count, parts, months }: Period<string>): unknown => [
	key,
	url,
	count,
	parts,
	...(months.length > 0 ? [months.map(short)] : []),
];

test('years from the newest, then what has no date', () => {
	expect(periods(['2026-01-02', '', '2025-12-31', '2025', '2018-03']).map(short)).toEqual([
		['2026', '/ds/nam-2026/', 1, [['2026-01-02']]],
		['2025', '/ds/nam-2025/', 2, [['2025-12-31', '2025']]],
		['2018', '/ds/nam-2018/', 1, [['2018-03']]],
		['khong-ngay', '/ds/chua-ro-ngay/', 1, [['']]],
	]);
	expect(periods([])).toEqual([]);
});

describe('a long year', () => {
	const four = ['2025-12-31', '2025-12-01', '2025-03-05', '2025'];

	test('is shown by month as soon as it is too long for one page, in the order of the year', () => {
		expect(periods(four).map(short)).toEqual([['2025', '/ds/nam-2025/', 4, [four.slice(1), four.slice(0, 1)]]]);
		expect(periods(['2025-12-31T08:00', ...four]).map(short)).toEqual([
			[
				'2025',
				'/ds/nam-2025/',
				5,
				[['2025']],
				[
					['2025-03', '/ds/nam-2025/thang-3/', 1, [['2025-03-05']]],
					['2025-12', '/ds/nam-2025/thang-12/', 3, [['2025-12-31T08:00', '2025-12-31', '2025-12-01']]],
				],
			],
		]);
	});

	test('keeps on its own pages what belongs to no month', () => {
		const [year] = periods(['2025-12-31', '2025#a', '2025#b', '2025#c', '2025#d']);
		expect(year?.parts).toEqual([['2025#b', '2025#c', '2025#d'], ['2025#a']]);
		expect(year?.months.map(({ key }) => key)).toEqual(['2025-12']);
	});
});

test('a new item changes the last page of its period only', () => {
	const days = (last: number) => Array.from({ length: last }, (_, index) => `2025-03-${10 + last - index}`);
	const pages = (last: number) => periods(days(last))[0]!.months[0]!.parts;
	expect(pages(7)).toEqual([
		['2025-03-13', '2025-03-12', '2025-03-11'],
		['2025-03-16', '2025-03-15', '2025-03-14'],
		['2025-03-17'],
	]);
	expect(pages(8).slice(0, 2)).toEqual(pages(7).slice(0, 2));
	expect(pages(8)[2]).toEqual(['2025-03-18', '2025-03-17']);
});

describe('pages that stand', () => {
	test('though nothing is in them', () => {
		expect(periods(['2025-03'], { standing: ['2024', 'khong-ngay'] }).map(short)).toEqual([
			['2025', '/ds/nam-2025/', 1, [['2025-03']]],
			['2024', '/ds/nam-2024/', 0, [[]]],
			['khong-ngay', '/ds/chua-ro-ngay/', 0, [[]]],
		]);
	});

	test('for every month, beside the items of a short year', () => {
		const [year, undated] = periods(['2025-03', '2025', ''], { everyMonth: true });
		expect(year?.parts).toEqual([['2025-03', '2025']]);
		expect(year?.months.map(({ key, count }) => `${key} ${count}`)).toEqual(
			'01 02 03 04 05 06 07 08 09 10 11 12'.split(' ').map((month) => `2025-${month} ${month === '03' ? 1 : 0}`),
		);
		expect(undated?.months).toEqual([]);
	});
});
