import { describe, expect, test } from 'vitest';
import { formatNumber } from '#domain/document-number.ts';
import { findNumbers } from './forms.ts';
import { mistakableNumbers } from './mistakable-numbers.ts';

const written = (text: string) => findNumbers(text).map(({ number }) => `${number.form} ${formatNumber(number)}`);

describe('each family of numbers', () => {
	test.each([
		['Luật Khám bệnh, chữa bệnh số 15/2023/QH15', 'assembly 15/2023/QH15'],
		['Luật Tổ chức Chính phủ số 2/1997/QH10', 'assembly 2/1997/QH10'],
		['Pháp lệnh số 05/2021/UBTVQH15', 'assembly 05/2021/UBTVQH15'],
		['Luật Bảo vệ sức khỏe nhân dân số 21-LCT/HĐNN8', 'order 21-LCT/HĐNN8'],
		['Luật số 27-L/CTN', 'order 27-L/CTN'],
		['Pháp lệnh Dân số số 06/2003/PL-UBTVQH11', 'year 06/2003/PL-UBTVQH11'],
		['Thông tư liên tịch số 16/2013/TTLT - BYT - BNN&PTNT', 'year 16/2013/TTLT-BYT-BNN&PTNT'],
		['Nghị quyết liên tịch số 09/2008/NQLT-CP-UBTƯMTTQVN', 'year 09/2008/NQLT-CP-UBTƯMTTQVN'],
		['Văn bản hợp nhất số 30/2023/VBHN-VPQH', 'year 30/2023/VBHN-VPQH'],
		['Quyết định 86/2010/QĐ-Ttg', 'year 86/2010/QĐ-TTg'],
		['Quyết định số 24/qđ-ttg', 'type 24/QĐ-TTg'],
		['QUYẾT ĐỊNH SỐ 659/QĐ-TTG', 'type 659/QĐ-TTg'],
		['Văn bản hợp nhất số 09/VBHN-BYT', 'type 09/VBHN-BYT'],
		['Hướng dẫn liên ngành số 1204/HDLN-SYT-BHXH', 'type 1204/HDLN-SYT-BHXH'],
		['Quy chế phối hợp số 02/QCPH-SYT-CAT', 'type 02/QCPH-SYT-CAT'],
		['Kết luận thanh tra số 355/KL-TTCP', 'type 355/KL-TTCP'],
		['Kế hoạch 15/KH-BCĐ389', 'type 15/KH-BCĐ389'],
		['Quyết định số 2008/QĐ-BYT', 'type 2008/QĐ-BYT'],
		['Nghị quyết số 1211/NQ-UBTVQH13', 'type 1211/NQ-UBTVQH13'],
		['Quyết định 2151/QĐ-BYT-Phê duyệt đề án', 'type 2151/QĐ-BYT'],
		['Quyết định số 659/QĐ-TTg - Bộ Y tế', 'type 659/QĐ-TTg'],
		['Công văn số 1288/KCB-QLCL&CĐT', 'letter 1288/KCB-QLCL&CĐT'],
		['văn bản số 5387/VPCP-V.III', 'letter 5387/VPCP-V.III'],
		['Văn bản số 1930/SYT-P7', 'letter 1930/SYT-P7'],
		['theo danh mục và bảng\n12/QĐ-UBND', 'type 12/QĐ-UBND'],
		['Bộ Y tế công bố 12/QĐ-BYT', 'type 12/QĐ-BYT'],
		['Công văn số 99/K2ĐT-NCKH', 'letter 99/K2ĐT-NCKH'],
		['Số: 6820/BYT-BH', 'letter 6820/BYT-BH'],
		['Công văn số 247/2017/BYT-KCB', 'letter 247/2017/BYT-KCB'],
		['Chỉ thị 25-CT/TW', 'party 25-CT/TW'],
		['Kết luận số 43-KL/TƯ', 'party 43-KL/TW'],
		['Nghị quyết 46-NQ/T.Ư', 'party 46-NQ/TW'],
		['Quyết định số 1008-QĐNS/TW', 'party 1008-QĐNS/TW'],
		['Công điện 1750-CĐ/TU', 'party 1750-CĐ/TU'],
		['Kế hoạch số 120-KH/TWĐTN-TNXP', 'party 120-KH/TWĐTN-TNXP'],
		['Nghị định số 61/CP', 'old 61/CP'],
		['Nghị định 61-CP', 'old 61/CP'],
		['Nghị định của Hội đồng Bộ trưởng số 23/HĐBT', 'old 23/HĐBT'],
		['Thông tư 08-BYT/TT', 'old 08/BYT-TT'],
		['Thông tư liên bộ 08-TT/LB', 'type 08/TT-LB'],
		['theo -659/QĐ-TTg- thì', 'type 659/QĐ-TTg'],
		['QĐ-1719/QĐ-TTg', 'type 1719/QĐ-TTg'],
		['Sắc lệnh số 64/SL', 'old 64/SL'],
		['Án lệ số 05/2016/AL', 'precedent 05/2016/AL'],
	])('%s → %s', (text, number) => {
		expect(written(text)).toEqual([number]);
	});
});

describe('letters that mean several things', () => {
	test.each([
		['Công văn 55/BHXH-TT', 'letter 55/BHXH-TT'],
		['Thông tư 08/BYT-TT', 'old 08/BYT-TT'],
		['Thông tư 22/2023/TT-BTTTT', 'year 22/2023/TT-BTTTT'],
		['Thông tri 03-TT/TU', 'party 03-TT/TU'],
		['146/2006/QĐ-TTg', 'year 146/2006/QĐ-TTg'],
		['Chỉ thị 12/CT-XYZ', 'type 12/CT-XYZ'],
	])('%s → %s', (text, number) => {
		expect(written(text)).toEqual([number]);
	});
	test('a known body needs no word before it, unknown letters do', () => {
		expect(written('kèm theo 3231/BYT-KCB')).toEqual(['letter 3231/BYT-KCB']);
		expect(written('kèm theo 12/CT-UBND')).toEqual(['type 12/CT-UBND']);
		expect(written('máy 12/CT-MRI')).toEqual([]);
	});
});

test.each(mistakableNumbers)('«%s» holds no number', (text) => {
	expect(findNumbers(text)).toEqual([]);
});
