import { expect, test } from 'vitest';
import { glueBetween } from './glue.ts';

test.each([
	['giai đoạn 2021-', '2030 và tầm nhìn', ''],
	['kinh tế -', 'xã hội', ' '],
	['Chương trình số 02-', 'Ctr/ĐU ngày', ''],
	['Kế hoạch số 7095/', 'KH-UBND', ''],
	['Kế hoạch số 7095', '/KH-UBND', ''],
	['giai đoạn 2021', '-2030', ''],
	['sức', 'khỏe', ' '],
	['gồm: lao (', 'phổi)', ''],
	['dịch bệnh', ', thiên tai', ''],
	['xem https://moh.gov.vn/tin-', 'tuc/abc.html hôm nay', ''],
	['xem https://moh.gov.vn/tin', '/tuc.html', ''],
	['xem https://moh.gov.vn', 'để biết thêm', ' '],
	['xem https://moh.gov.vn', 'theo quy định', ' '],
])('%s ⏎ %s', (before, after, glue) => {
	expect(glueBetween(before, after)).toBe(glue);
});
