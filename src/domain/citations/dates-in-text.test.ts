import { expect, test } from 'vitest';
import { dayPattern, isoDate, monthPattern, shortDayPattern, yearPattern } from './dates-in-text.ts';

test.each([
	[dayPattern, '20/5/2020', '2020-05-20'],
	[dayPattern, '01-10-1997', '1997-10-01'],
	[dayPattern, '20.11.2017', '2017-11-20'],
	[dayPattern, '20 / 5 / 2020', '2020-05-20'],
	[dayPattern, '14 tháng 08 năm 2026', '2026-08-14'],
	[dayPattern, '14 \ntháng 08 \n\nnăm 2026', '2026-08-14'],
	[dayPattern, '5 tháng 3/2020', '2020-03-05'],
	[dayPattern, '25/10 năm 2017', '2017-10-25'],
	[dayPattern, '8 tháng 7, 2021', '2021-07-08'],
	[shortDayPattern, '19/9/97', '1997-09-19'],
	[shortDayPattern, '8-7-21', '2021-07-08'],
	[monthPattern, 'tháng 5/2024', '2024-05'],
	[monthPattern, 'tháng 5 năm 2024', '2024-05'],
	[yearPattern, 'năm 2021', '2021'],
	[dayPattern, '31/2/2024', undefined],
	[dayPattern, '12/13/2024', undefined],
	[monthPattern, 'tháng 13/2024', undefined],
])('%#: a date is read as %s → %s', (pattern, text, date) => {
	expect(new RegExp(`^(?:${pattern})$`, 'iu').test(text)).toBe(true);
	expect(isoDate(text)).toBe(date);
});

test.each([
	[dayPattern, '15/3-20/4/2024 '],
	[monthPattern, 'tháng 5/2024-2025'],
	[yearPattern, 'năm 2021-2025'],
	[yearPattern, 'năm 20215'],
	[shortDayPattern, '1/2/2345'],
])('%#: a period or a longer number is no date: %s', (pattern, text) => {
	expect(new RegExp(`^(?:${pattern})`, 'iu').test(text)).toBe(false);
});
