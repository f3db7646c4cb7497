import { describe, expect, test } from 'vitest';
import { readPlaceDate } from './place-date.ts';

describe('readPlaceDate', () => {
	test.each([
		['Lai Châu, ngày 05 tháng 3 năm 2025', 'Lai Châu', '2025-03-05'],
		['Hà Nội, ngày 7/3/2025', 'Hà Nội', '2025-03-07'],
		['TP. Hồ Chí Minh, ngày 31 tháng 12 năm 2024', 'TP. Hồ Chí Minh', '2024-12-31'],
		['Bà Rịa - Vũng Tàu, ngày 1 tháng 02 năm 2023', 'Bà Rịa - Vũng Tàu', '2023-02-01'],
		['Ngày 12 tháng 8 năm 2025', undefined, '2025-08-12'],
		['Lai Châu, ngày   05   tháng  3  năm 2025', 'Lai Châu', '2025-03-05'],
	])('%s', (line, place, on) => {
		expect(readPlaceDate(line)).toMatchObject({ ...(place && { place }), date: { on } });
	});

	test('a blank day gives the month, with the reason', () => {
		expect(readPlaceDate('Lai Châu, ngày      tháng 3 năm 2025')).toEqual({
			place: 'Lai Châu',
			blank: 'ngày',
			date: { on: '2025-03', inferred: 'phần đầu văn bản để trống ngày, chỉ ghi tháng 3 năm 2025' },
		});
		expect(readPlaceDate('Hà Nội, ngày … tháng … năm 2025')?.date).toMatchObject({ on: '2025' });
		expect(readPlaceDate('Hà Nội, ngày    tháng    năm 20')).toEqual({ place: 'Hà Nội', blank: 'ngày, tháng, năm' });
	});

	test('a day that was misread in a scan gives the month, with the reason', () => {
		expect(readPlaceDate('Lai Châu, ngàyQ5 tháng 3 năm 2025')).toEqual({
			place: 'Lai Châu',
			blank: 'ngày',
			date: { on: '2025-03', inferred: 'chữ quét không đọc được ngày («Q5»), chỉ rõ tháng 3 năm 2025' },
		});
	});

	test('a day that does not exist is not taken', () => {
		expect(readPlaceDate('Lai Châu, ngày 31 tháng 2 năm 2025')?.date).toBeUndefined();
	});

	test.each([
		'từ ngày 01 tháng 7 năm 2025',
		'Căn cứ Luật Dược ngày 06 tháng 4 năm 2016;',
		'Căn cứ Luật Thủ đô ngày 28 tháng 6 năm 2024',
		'Nghị quyết của Quốc hội ngày 12 tháng 6 năm 2025.',
		'Căn cứ Quyết định ngày 05 tháng 3 năm 2025 của Bộ trưởng',
		'Ngày 05/3/2025, Sở Y tế tổ chức hội nghị',
	])('is no line of place and date: %s', (line) => {
		expect(readPlaceDate(line)).toBeUndefined();
	});
});
