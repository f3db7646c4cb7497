import { describe, expect, test } from 'vitest';
import { readNumberLine } from './number-line.ts';

describe('readNumberLine', () => {
	test.each([
		['Số: 123/KH-SYT', '123/KH-SYT', ''],
		['Số:123/KH-SYT', '123/KH-SYT', ''],
		['Số 05-NQ/ĐU', '05-NQ/ĐU', ''],
		['Số: 15 /QĐ-UBND', '15/QĐ-UBND', ''],
		['Số: 15 / QĐ - UBND', '15/QĐ-UBND', ''],
		['S6: 88/SYT-NVY', '88/SYT-NVY', ''],
		['Luật số: 51/2024/QH15', '51/2024/QH15', ''],
		['Số: 30/2020/NĐ-CP', '30/2020/NĐ-CP', ''],
		['Số: 123/KH-SYT Lai Châu, ngày 05 tháng 3 năm 2025', '123/KH-SYT', 'Lai Châu, ngày 05 tháng 3 năm 2025'],
		['Số: 123/SYT-NVY V/v tăng cường giám sát', '123/SYT-NVY', 'V/v tăng cường giám sát'],
		['Số: 02 -Ctr/ĐU', '02-Ctr/ĐU', ''],
		['Số: 45/TTYT', '45/TTYT', ''],
	])('%s', (line, number, rest) => {
		expect(readNumberLine(line)).toMatchObject({ number, rest });
	});

	test('keeps the letters of a number that is still blank', () => {
		expect(readNumberLine('Số:      /KH-SYT')).toEqual({ isKnownForm: false, blank: '/KH-SYT', rest: '' });
		expect(readNumberLine('Số: …… /QĐ-UBND')).toMatchObject({ blank: '/QĐ-UBND' });
	});

	test.each(['Số ca mắc tăng 15% so với cùng kỳ', 'Số: 15/10 xã đã báo cáo', 'Số lượng: 20/KH', 'Sổ 12/KH'])(
		'is no number: %s',
		(line) => {
			expect(readNumberLine(line)?.number).toBeUndefined();
		},
	);
});
