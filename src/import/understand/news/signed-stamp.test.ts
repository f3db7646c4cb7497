import { expect, test } from 'vitest';
import { findDates } from '../dates.ts';
import { signedStamp } from './signed-stamp.ts';

function signed(line: string) {
	const [date] = findDates(line, '2026-07-20');
	return date && signedStamp(line, date);
}

test.each([
	['Bởi admin - 12/03/2025', 'admin'],
	['P. Ngọc - 11:28, 23/07/2021', 'P. Ngọc'],
	['MINH HÀ | 02/12/2024 11:36', 'MINH HÀ'],
	['quantri gửi vào T3, 2018-01-09 14:22', 'quantri'],
	['Lê Thị Lan24/02/2025', 'Lê Thị Lan'],
	['by Thu Hiền 20 Tháng Năm, 2025', 'Thu Hiền'],
])('«%s» is signed by %s', (line, author) => {
	expect(signed(line)).toEqual({ author });
});

test.each(['Sức khỏe Thứ Tư 21/05/2025, 16:49', '18/06/2025 - 10:05 AM', '12/03/2025 | Y tế'])(
	'«%s» is a date without a name',
	(line) => {
		expect(signed(line)).toEqual({});
	},
);

test.each([
	'Ngày 12/03/2025, đoàn công tác làm việc tại xã',
	'Hội nghị ngày 12/03/2025',
	'Luật số 51/2024/QH15 ngày 27/11/2024',
])('«%s» tells of a day', (line) => {
	expect(signed(line)).toBeUndefined();
});
