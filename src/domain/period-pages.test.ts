import { expect, test } from 'vitest';
import { pagesOfPeriods } from './period-pages.ts';
import { addressesBelow, periodsOf } from './periods.ts';

const pagesOf = (items: readonly string[]) =>
	pagesOfPeriods(periodsOf(items, { whenOf: (on) => on, urls: addressesBelow('/'), mostInYear: 3, mostOnPage: 2 }));

test('a year stands between years, a month also beside those of other years, a part between parts', () => {
	const pages = pagesOf(['2026-01', '2025-12', '2025-03-09', '2025-03-07', '2025-03-05', '2023-08', '2023-07', '']);
	expect(Array.from(pages, ({ url, before, after, items }) => [url, before?.url, after?.url, items.length])).toEqual([
		['/nam-2026/', '/nam-2025/', undefined, 1],
		['/nam-2025/', '/nam-2023/', '/nam-2026/', 0],
		['/nam-2025/thang-3/', '/nam-2023/', '/nam-2025/thang-3/phan-2/', 2],
		['/nam-2025/thang-3/phan-2/', '/nam-2025/thang-3/', '/nam-2025/thang-12/', 1],
		['/nam-2025/thang-12/', '/nam-2025/thang-3/', '/nam-2026/', 1],
		['/nam-2023/', undefined, '/nam-2025/', 2],
		['/chua-ro-ngay/', undefined, undefined, 1],
	]);
});

test('the page of a month knows its year', () => {
	const years = Array.from(pagesOf(['2025-03', '2025-02', '2025-01', '2025']), ({ year }) => year?.key);
	expect(years).toEqual([undefined, '2025', '2025', '2025']);
});
