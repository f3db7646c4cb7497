import { describe, expect, test } from 'vitest';
import { findDates, inferYear, urlDate } from './dates.ts';

const today = '2026-02-01';

function read(text: string): string[] {
	return findDates(text, today).map(({ date, kind }) => [date.on, date.part, kind].filter(Boolean).join(' '));
}

describe('findDates', () => {
	test.each([
		['17/03/2025 | 08:34 AM', '2025-03-17T08:34 stamp'],
		['17/03/2025 | 01:30 PM', '2025-03-17T13:30 stamp'],
		['17/03/2025 | 12:05 AM', '2025-03-17T00:05 stamp'],
		['Sunday 2025-12-07 16:59Thực hiện chủ trương mới', '2025-12-07T16:59 stamp'],
		['Thứ Sáu, 20/9/2024, 10:00 (GMT+7)', '2024-09-20T10:00 stamp'],
		['Thứ ba, ngày 12 tháng 8 năm 2025', '2025-08-12 stamp'],
		['Ngày đăng: 07-02-2025', '2025-02-07 stamp'],
		['Cập nhật lúc 14h30 ngày 5/3/2025', '2025-03-05T14:30 stamp'],
		['05.03.2025', '2025-03-05 stamp'],
		['17 Tháng Ba, 2025', '2025-03-17 stamp'],
		['March 17, 2025', '2025-03-17 stamp'],
		['2025-03-17T08:34:00+07:00', '2025-03-17T08:34 stamp'],
		['2025-03-17T20:34:00Z', '2025-03-18T03:34 stamp'],
		['Thái Dương | 17/03/2025 08:34', '2025-03-17T08:34 stamp'],
		['Thứ Bẩy, ngày 25/10/2025 12:33', '2025-10-25T12:33 stamp'],
		['T3, 2018-01-09 14:22', '2018-01-09T14:22 stamp'],
		['4/18/2025 1:05:00 PM', '2025-04-18T13:05 stamp'],
		['Được đăng: 14 Tháng 6 2019 03:25', '2019-06-14T03:25 stamp'],
	])('reads the stamp «%s»', (text, expected) => {
		expect(read(text)).toEqual([expected]);
	});

	test.each([
		['khoảng 20h ngày 8/1, trung tâm nhận', '2026-01-08T20:00 prose'],
		['Chiều 12/10, đoàn công tác', '2025-10-12 afternoon prose'],
		['sáng nay (17/3), tại tỉnh', '2025-03-17 morning prose'],
		['trao giải vào tối 11/11/2024 tại', '2024-11-11 evening prose'],
		['trong tháng 3/2025 đã có', '2025-03 prose'],
		['đầu tuần (8-9/12), chất lượng', '2025-12-08 prose'],
		['Trong 2 ngày 10-11/3/2025, tại', '2025-03-10 prose'],
		['Ngày 6-1, tại thành phố', '2026-01-06 prose'],
		['Ngày 09/01/2025, cơ quan bảo hiểm ban hành', '2025-01-09 prose'],
	])('reads «%s» in a sentence', (text, expected) => {
		expect(read(text)).toEqual([expected]);
	});

	test.each([
		'3 ngày trước',
		'uống ngày 2-3 lần',
		'chiếm 3/4 dân số',
		'69/163 thủ tục',
		'Nghị quyết 397/NQ-CP',
		'tăng 1.232.826 lượt',
		'Mục 1.2.3 của đề án',
		'ngày 31/02/2025 không có thật',
	])('finds no date in «%s»', (text) => {
		expect(read(text)).toEqual([]);
	});

	test('says where the date stands and whether its year was stated', () => {
		const text = 'Trước đó, khoảng 20h ngày 8/1, có tin.';
		const [found] = findDates(text, today);
		expect(text.slice(found!.at, found!.at + found!.length)).toBe('20h ngày 8/1');
		expect(found).toMatchObject({ hasYear: false, hasTime: true, date: { inferred: expect.any(String) } });
	});

	test('finds both ends of a span written in full', () => {
		expect(read('(27/02/1955-27/02/2025)')).toEqual(['1955-02-27 prose', '2025-02-27 prose']);
	});

	test('does not choke on a megabyte of one character', () => {
		for (const piece of ['1', '/', ' ', '1-', 'ngày ', 'tháng ']) {
			expect(findDates(piece.repeat(1_000_000 / piece.length), today)).toEqual([]);
		}
	});
});

describe('inferYear', () => {
	test('takes the year nearest to publication, over the turn of the year as well', () => {
		expect(inferYear(31, 12, { published: '2026-01-02' })).toMatchObject({
			year: 2025,
			reason: 'năm 2025 lấy từ ngày đăng 02/01/2026',
		});
		expect(inferYear(5, 1, { published: '2025-12-30T08:00' })?.year).toBe(2026);
	});

	test('takes it from the address', () => {
		expect(inferYear(12, 10, { url: 'https://baomau.vn/thoi-su/202410/hop-tac/' })).toMatchObject({
			year: 2024,
			reason: 'năm 2024 lấy từ đường dẫn nguồn «/202410»',
		});
	});

	test('is unsure with nothing but the day of capture, silent when dates disagree', () => {
		expect(inferYear(12, 10, { captured: '2026-02-01' })).toMatchObject({ year: 2025, sure: false });
		expect(inferYear(12, 10, { others: ['2019-10-01', '2023-10-01'], captured: '2026-02-01' })).toBeUndefined();
	});
});

test.each([
	['https://a.vn/2024/10/12/x', '2024-10-12'],
	['https://a.vn/tin-20241012081234567.htm', '2024-10-12'],
	['https://a.vn/tin-169250317202211234.htm', '2025-03-17'],
	['https://a.vn/tin-12345678.html', undefined],
])('urlDate reads %s', (url, expected) => {
	expect(urlDate(url)?.on).toBe(expected);
});
