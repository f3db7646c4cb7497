import { describe, expect, test } from 'vitest';
import { findCitations } from './find-citations.ts';

const dateOf = (text: string) => findCitations(text).at(-1)!.date;
const number = '1332/QĐ-BYT';

describe('the date of issue', () => {
	test.each([
		[`${number} ngày 21 tháng 5 năm 2024`, '2024-05-21'],
		[`${number}, ngày 21.5.2024`, '2024-05-21'],
		[`${number} ngày: 21/5/2024`, '2024-05-21'],
		[`${number} - ngày 21 - 5 - 2024`, '2024-05-21'],
		[`${number} ký ngày 21/5/2024`, '2024-05-21'],
		[`Số hiệu: ${number} | Ngày ban hành: 21/5/2024`, '2024-05-21'],
		[`${number} ngày mùng 1/5/2024`, '2024-05-01'],
		[`${number} được ban hành ngày 21/5/2024`, '2024-05-21'],
		[`${number} ban hành 21/5/2024`, '2024-05-21'],
		[`${number} (ban hành ngày 21/5/2024)`, '2024-05-21'],
		[`${number} (21/5/2024) của Bộ Y tế`, '2024-05-21'],
		[`${number} ngày 21/5/24`, '2024-05-21'],
		[`${number} tháng 5/2024`, '2024-05'],
		[`${number} năm 2024`, '2024'],
		[`${number} (2024)`, '2024'],
		[`${number} của Bộ Y tế ngày 21/5/2024`, '2024-05-21'],
		[`${number} của Bộ Y tế năm 2024`, '2024'],
		[`${number} của UBND TP. Hồ Chí Minh ngày 21/5/2024`, '2024-05-21'],
		[`${number} của Bộ Văn hóa, Thể thao và Du lịch ngày 21/5/2024`, '2024-05-21'],
		[`${number} do Bộ trưởng Bộ Y tế ký ban hành ngày 21/5/2024`, '2024-05-21'],
		[`${number} của Bộ Y tế về việc phê duyệt Kế hoạch, ban hành ngày 21/5/2024`, '2024-05-21'],
		[`${number} về việc phê duyệt Chương trình (ngày 21/5/2024)`, '2024-05-21'],
		[`QUYẾT ĐỊNH SỐ ${number} NGÀY 21 THÁNG 5 NĂM 2024`, '2024-05-21'],
		[`Số: ${number}\nHà Nội, ngày 21 tháng 5 năm 2024`, '2024-05-21'],
		[`Quyết định ngày 21/5/2024 số ${number}`, '2024-05-21'],
		[`Quyết định ngày 21/5/2024 của Bộ Y tế số ${number}`, '2024-05-21'],
		[`Ngày 21/5/2024, Bộ Y tế đã ban hành Quyết định số ${number}`, '2024-05-21'],
		[`Sáng 21/5/2024, Bộ Y tế ban hành Quyết định số ${number}`, '2024-05-21'],
	])('%s → %s', (text, date) => {
		expect(dateOf(text)).toBe(date);
	});
});

describe('a date of something else is not taken', () => {
	test.each([
		`${number} có hiệu lực kể từ ngày 01/7/2024`,
		`${number} (hiệu lực từ 01/7/2024)`,
		`${number} áp dụng từ 1/7/2024`,
		`${number} có hiệu lực ngày 1/7/2024`,
		`${number} thực hiện từ ngày 1/1/2025 đến 31/12/2025`,
		`${number} yêu cầu báo cáo trước ngày 12/5/2025`,
		`${number} về việc họp ngày 12/5/2025`,
		`${number} về hội nghị ngày 12/5/2025 của Sở`,
		`${number} về việc tổ chức họp vào hồi 14h ngày 9/11/2018`,
		`${number}; ngày 12/5/2025 họp`,
		`${number}. Ngày 12/5/2025, Sở Y tế`,
		`${number} của Bộ Y tế phê duyệt Kế hoạch phòng chống dịch năm 2025`,
		`${number} hướng dẫn thi hành Luật Dược ban hành ngày 6/4/2016`,
		`Ngày 21/5, Bộ Y tế ban hành Quyết định số ${number}`,
		`Ngày 21/5/2024, Sở Y tế ra quân thực hiện Quyết định số ${number}`,
		`Thông tư mới có hiệu lực ngày 1/7/2024, Quyết định số ${number}`,
		`Công văn 927 ngày 16/12/2014, Quyết định số ${number}`,
		`Nghị quyết số 76/NQ-CP ngày 8/8/2017, Quyết định số ${number}`,
		`Nghị quyết số 76/NQ-CP ngày 8/8/2017 của Chính phủ thực hiện Quyết định số ${number}`,
		`Công văn số 127/UBND-NC ngày 24-5-2019 của UBND tỉnh về việc thực hiện Thông báo số ${number}`,
	])('%s', (text) => {
		expect(dateOf(text)).toBeUndefined();
	});
});

test('the year within a number wins over a day of another year', () => {
	expect(dateOf('Nghị định 15/2018/NĐ-CP ngày 02/02/2019')).toBe('2018');
	expect(dateOf('Thông tư 22/2024/TT-BYT ngày 18/10/2024, có hiệu lực ngày 1/1/2025')).toBe('2024-10-18');
});
