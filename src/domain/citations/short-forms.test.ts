import { describe, expect, test } from 'vitest';
import { canonicalOf, findCitations } from './find-citations.ts';

const short = (text: string) =>
	findCitations(text).map((citation) => ({ ...citation, canonical: canonicalOf(citation) }));

describe('a short form with its issuer stands for a number', () => {
	test.each([
		['Chỉ thị 25 của Ban Bí thư', '25-CT/TW'],
		['Chỉ thị số 25 của Ban Bí thư Trung ương Đảng', '25-CT/TW'],
		['Nghị quyết 29 của Trung ương về giáo dục', '29-NQ/TW'],
		['Nghị quyết 21 năm 2017 của Ban Chấp hành Trung ương', '21-NQ/TW'],
		['Quy định số 37 của Ban Chấp hành Trung ương', '37-QĐ/TW'],
		['Kế hoạch số 02 của Ban Chỉ đạo Trung ương', '02-KH/BCĐTW'],
		['thông báo kết luận số 04 ngày 28-12-2015 của Tỉnh ủy Vĩnh Long', '04-TB/TU'],
		['Quyết định số 3165 ngày 19-6-2012 của UBND TP. HCM', '3165/QĐ-UBND'],
		['Nghị quyết 128 của Chính phủ', '128/NQ-CP'],
		['Nghị định 100/2019 về xử phạt', '100/2019/NĐ-CP'],
		['Thông tư số 22/2023 của Bộ Y tế', '22/2023/TT-BYT'],
		// Circulars carry a year, laws the number of an assembly: their letters alone do not make the number.
		['Thông tư 37 của Bộ Y tế', undefined],
		['Nghị quyết 54 của Quốc hội', undefined],
	])('%s → %s', (text, canonical) => {
		expect(short(text)).toMatchObject([{ form: 'short', confidence: 'short-form', canonical }]);
	});

	test('its date counts', () => {
		expect(short('Chỉ thị 25 ngày 25/10/2023 của Ban Bí thư')[0]!.date).toBe('2023-10-25');
	});
});

describe('the date of what follows is not its own', () => {
	test.each([
		['Chỉ thị 25 của Ban Bí thư và Kế hoạch số 7095/KH-UBND ngày 11/11/2025 của UBND tỉnh', undefined],
		['Chỉ thị 25 của Ban Bí thư và Quyết định 659/QĐ-TTg ngày 20/5/2020', undefined],
		['Chỉ thị 25 của Ban Bí thư và 659/QĐ-TTg ngày 20/5/2020', undefined],
		['Chỉ thị 25 của Ban Bí thư và hội nghị ngày 11/11/2025', undefined],
		['Chỉ thị 25 của Ban Bí thư và Hội nghị ngày 11/11/2025', undefined],
		['Chỉ thị 25 của Ban Bí thư và các kế hoạch ngày 11/11/2025', undefined],
		['Chỉ thị 25 của Ban Bí thư cùng Kết luận ngày 11/11/2025', undefined],
		['Chỉ thị 25 của Ban Bí thư, Kết luận ngày 11/11/2025', undefined],
		['Chỉ thị 25 của Ban Bí thư cùng 3 việc ngày 11/11/2025', undefined],
		['Chỉ thị 25 của Ban Bí thư ngày 25/10/2023 và Quyết định 659/QĐ-TTg ngày 20/5/2020', '2023-10-25'],
		['Chỉ thị 25, ngày 25/10/2023 của Ban Bí thư và Quyết định 659/QĐ-TTg ngày 20/5/2020', '2023-10-25'],
		['Kế hoạch số 25 của Sở Kế hoạch và Đầu tư ngày 25/10/2023', '2023-10-25'],
	])('%s → %s', (text, date) => {
		expect(short(text)[0]).toMatchObject({ form: 'short', ordinal: '25', date });
	});
});

describe('a short form without one', () => {
	test.each([
		['theo Quyết định số 2512, cơ quan', 'short', 'Quyết định số 2512'],
		['Luật BHYT số 51', 'short', 'Luật BHYT số 51'],
		['Luật số 51/2024 quy định', 'short', 'Luật số 51/2024'],
		['theo Nghị quyết 72 - một bước đột phá', 'weak', 'Nghị quyết 72'],
		['Quyết định số 1 thì', 'weak', 'Quyết định số 1'],
	])('%s is %s', (text, form, cited) => {
		expect(short(text)).toMatchObject([{ form, text: cited, number: undefined }]);
	});
});

test.each([
	'Kế hoạch 5 năm',
	'Kế hoạch 5 năm của Chính phủ',
	'Báo cáo 12 trường hợp',
	'Nghị quyết 3 nội dung',
	'Quyết định 30 suất quà của UBND tỉnh',
	'Quyết định số 1 thế giới',
	'Báo cáo 9 tháng của Sở Y tế',
	'Báo cáo 5/2024',
	'Hướng dẫn 10 bước rửa tay',
	'Kế hoạch 2025-2030',
	'Kế hoạch 12 - 15 xã',
	'kế hoạch 90%',
	'Đề án 06 của Chính phủ',
	'Chương trình 135 của Chính phủ',
	'kết luật số 02',
	'phó tư lệnh Sư đoàn bộ binh số 1',
	'dỡ lệnh cấm biển vì bão số 1',
	'thi hành kỷ luật số 3',
	'văn bản số 5 trang',
])('no short form: %s', (text) => {
	expect(short(text)).toEqual([]);
});
