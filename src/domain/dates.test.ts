import { afterEach, describe, expect, test, vi } from 'vitest';
import { dateInWords, formatBound, formatDate, formatDay, isFuture, machineDate, nowInVietnam } from './dates.ts';

describe('a date is shown as precisely as the source tells it', () => {
	test.each([
		[{ on: '2018' }, 'năm 2018', '2018'],
		[{ on: '2025-03' }, 'tháng 3/2025', '2025-03'],
		[{ on: '2024-10' }, 'tháng 10/2024', '2024-10'],
		[{ on: '2025-03-07' }, '07/3/2025', '2025-03-07'],
		[{ on: '2025-03-17T08:34' }, '17/3/2025 lúc 08:34', '2025-03-17T08:34+07:00'],
		[{ on: '2026-01-01T00:00' }, '01/01/2026 lúc 00:00', '2026-01-01T00:00+07:00'],
	])('%j', (date, text, machine) => {
		expect(formatDate(date)).toBe(text);
		expect(machineDate(date)).toBe(machine);
	});

	test.each([
		[{ on: '2018', inferred: 'giữa nhiệm kỳ' }, 'khoảng năm 2018'],
		[{ on: '2025-03-17', part: 'afternoon' as const }, 'chiều 17/3/2025'],
		[{ on: '2025-03-17', part: 'morning' as const }, 'sáng 17/3/2025'],
		[{ on: '2025-03-17', part: 'noon' as const }, 'trưa 17/3/2025'],
		[{ on: '2025-03-17', part: 'evening' as const }, 'tối 17/3/2025'],
		[{ on: '2024-10-12', part: 'afternoon' as const, inferred: 'năm lấy từ đường dẫn' }, 'khoảng chiều 12/10/2024'],
	])('%j reads «%s»', (date, text) => {
		expect(formatDate(date)).toBe(text);
	});

	// Decree 30/2020/NĐ-CP, Annex I, II.4.
	test.each([
		['2025-03-17', '17/3/2025'],
		['2025-07-01', '01/7/2025'],
		['2026-01-06', '06/01/2026'],
		['2026-02-28', '28/02/2026'],
		['2025-11-11', '11/11/2025'],
		['2025-09-09', '09/9/2025'],
	])('the day %s is written %s', (day, text) => {
		expect(formatDay(day)).toBe(text);
		expect(formatDate({ on: day })).toBe(text);
	});

	test.each([
		['2020-03-05', 'ngày 05 tháng 3 năm 2020'],
		['2025-01-17', 'ngày 17 tháng 01 năm 2025'],
		['2025-02-09', 'ngày 09 tháng 02 năm 2025'],
		['2025-11-11', 'ngày 11 tháng 11 năm 2025'],
		['2025-10-10T08:30', 'ngày 10 tháng 10 năm 2025'],
		['2025-02', 'tháng 02 năm 2025'],
		['2025', 'năm 2025'],
	])('%s in words is «%s»', (on, text) => {
		expect(dateInWords(on)).toBe(text);
	});
});

describe('the time zone of the machine does not matter', () => {
	afterEach(() => {
		vi.unstubAllEnvs();
	});

	// Hours that a clock put forward in spring never shows, in zones where that happened at midnight too.
	test.each([
		['America/New_York', '2025-03-09T02:30', '09/3/2025 lúc 02:30'],
		['America/Santiago', '2025-09-07', '07/9/2025'],
		['America/Santiago', '2025-09-07T00:15', '07/9/2025 lúc 00:15'],
		['Pacific/Kiritimati', '2025-03-17', '17/3/2025'],
	])('in %s, %s', (zone, on, text) => {
		vi.stubEnv('TZ', zone);
		expect(formatDate({ on })).toBe(text);
	});
});

describe('the day turns at midnight in Vietnam, not in Greenwich', () => {
	test.each([
		['2026-01-05T16:59:59Z', '2026-01-05T23:59'],
		['2026-01-05T17:00:00Z', '2026-01-06T00:00'],
		['2026-01-06T00:30:00Z', '2026-01-06T07:30'],
		['2025-12-31T17:00:00Z', '2026-01-01T00:00'],
	])('%s is %s', (instant, minute) => {
		expect(nowInVietnam(new Date(instant))).toBe(minute);
	});
});

describe('a date is in the future until its period begins', () => {
	const now = '2026-01-06T08:06';
	test.each([
		['2026-01-06T08:07', true],
		['2026-01-06T08:06', false],
		['2026-01-06T08:05', false],
		['2026-01-07', true],
		['2026-01-06', false],
		['2026-02', true],
		['2026-01', false],
		['2027', true],
		['2026', false],
		['2025-12-31T23:59', false],
	])('%s: %s', (on, future) => {
		expect(isFuture({ on }, now)).toBe(future);
	});
});

test('an unknown date tells the earliest day it can have, when that is known', () => {
	expect(formatBound({ reason: 'không có trong lớp chữ', notBefore: '2025-11-11' })).toBe('không sớm hơn 11/11/2025');
	expect(formatBound({ reason: 'không có trong lớp chữ' })).toBe('');
	expect(formatBound(undefined)).toBe('');
});
