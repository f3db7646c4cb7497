import { describe, expect, test } from 'vitest';
import { canonicalOf, findCitations } from './find-citations.ts';

describe('a number that no agency writes so is suspect, and put right as far as the text tells', () => {
	test.each([
		['Luật số 51/202/QH15 ngày 27/11/2024', '51/2024/QH15', 'năm phải có bốn chữ số'],
		['Nghị định 109/206/NĐ-CP ngày 01/7/2016', '109/2016/NĐ-CP', 'năm phải có bốn chữ số'],
		['Thông tư số 22/20224/TT-BYT ngày 18/10/2024', '22/2024/TT-BYT', 'năm phải có bốn chữ số'],
		['Nghị định 15/2108/NĐ-CP ngày 2/2/2018', '15/2018/NĐ-CP', 'năm phải có bốn chữ số'],
		['Nghị quyết 5/QH13 ngày 7/11/2011', '5/2011/QH13', 'thiếu năm'],
		['Luật số 51/202/QH15', undefined, 'năm phải có bốn chữ số'],
		['Nghị định 109/206/NĐ-CP', undefined, 'năm phải có bốn chữ số'],
		['Luật số 51/2024/QH 15', '51/2024/QH15', 'số khóa viết liền sau tên cơ quan'],
		['Nghị quyết 1685/NQ-UBTVQH-15', '1685/NQ-UBTVQH15', 'số khóa viết liền sau tên cơ quan'],
		['Luật số 51-2024/QH15', '51/2024/QH15', 'giữa số và năm là dấu /'],
		['Nghị quyết 19-2018/NQ-CP', '19/2018/NQ-CP', 'giữa số và năm là dấu /'],
		['Thông tư 288/2016-TT-BTC', '288/2016/TT-BTC', 'giữa năm và tên loại là dấu /'],
		['Nghị định 15/2018NĐ-CP', '15/2018/NĐ-CP', 'giữa năm và tên loại là dấu /'],
		['Thông tư 20/2005/TTLT/BYT-BTC', '20/2005/TTLT-BYT-BTC', 'giữa tên loại và cơ quan là dấu gạch nối'],
		['Nghị định 146/2018/NĐ CP', '146/2018/NĐ-CP', 'giữa tên loại và cơ quan là dấu gạch nối'],
		['Quyết định 828/QĐ/TTg', '828/QĐ-TTg', 'giữa tên loại và cơ quan là dấu gạch nối'],
		['Quyết định số 2377-QĐ-UBND', '2377/QĐ-UBND', 'giữa số và tên loại là dấu /'],
		['Nghị quyết 98-NQ/CP', '98/NQ-CP', 'giữa số và tên loại là dấu /'],
		['Quyết định số 21 QĐ-UBND ngày 25/1/2016', '21/QĐ-UBND', 'giữa số và tên loại là dấu /'],
		['Thông tư 28/2018/TTBNNPTNT', '28/2018/TT-BNNPTNT', 'thiếu dấu giữa tên loại và cơ quan'],
		['Nghị quyết 72-NQTW', '72-NQ/TW', 'thiếu dấu giữa tên loại và cơ quan'],
		['Nghị quyết số 72-NQ-TW', '72-NQ/TW', 'giữa tên loại và cơ quan của Đảng là dấu /'],
		['Nghị quyết số 46/NQ-TW', '46-NQ/TW', 'số của Đảng viết theo mẫu «số-loại/cơ quan»'],
		['quyết định số 594/QĐNS/TW', '594-QĐNS/TW', 'số của Đảng viết theo mẫu «số-loại/cơ quan»'],
		['Kết luận số 62 KL/TW', '62-KL/TW', 'số của Đảng viết theo mẫu «số-loại/cơ quan»'],
		['Kế hoạch số 312 KH/TWĐTN-TNNT', '312-KH/TWĐTN-TNNT', 'số của Đảng viết theo mẫu «số-loại/cơ quan»'],
		['Quyết định số 0123/QĐ-UBND', '123/QĐ-UBND', 'số từ ba chữ số không mở đầu bằng 0'],
		['Quyết định số 007/QĐ-UBND', '07/QĐ-UBND', 'số từ ba chữ số không mở đầu bằng 0'],
	])('%s → %s', (text, canonical, problem) => {
		const [found, ...others] = findCitations(text);
		expect(others).toEqual([]);
		expect(found).toMatchObject({ form: 'suspect', confidence: 'suspect', problem });
		expect(canonicalOf(found!)).toBe(canonical);
	});
});

test.each([
	'máy 64-CT-MRI',
	'xã có 21 TTYT-A',
	'12/HIV AIDS',
	'điểm 5-HĐ/XYZ',
	'ngày 24/7/TB',
	'12/TB Bộ Y tế',
	'giấy phép 5774/GPQH',
])('letters that nobody knows prove nothing: %s', (text) => {
	expect(findCitations(text)).toEqual([]);
});
