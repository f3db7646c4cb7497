import { expect, test } from 'vitest';
import { findCitations } from './find-citations.ts';
import { typeCode } from './type-code.ts';

test.each([
	['Nghị định 299/HĐBT', 'ND'],
	['Quyết định 1895/1997/BYT-QĐ', 'QD'],
	['Hướng dẫn số 3231/BYT-KCB', 'CV'],
	['Quy định 37-QĐ/TW', 'QD'],
	['Chương trình 02-Ctr/ĐU', 'CTR'],
	['Kết luận thanh tra số 355/KL-TTCP', 'KL'],
	['án lệ 05/2016/AL', 'AL'],
	['51/2024/QH15', 'LUAT'],
	['Luật số 51/2024/QH15', 'LUAT'],
	['Nghị quyết số 202/2025/QH15', 'NQ'],
	['Kế hoạch triển khai 51/2024/QH15', 'LUAT'],
	['Pháp lệnh 05/2021/UBTVQH15', 'PL'],
	['05/2021/UBTVQH15', undefined],
	['Luật BHYT số 51', 'L'],
])('%s is of the type %s', (text, code) => {
	expect(typeCode(findCitations(text)[0]!)).toBe(code);
});
