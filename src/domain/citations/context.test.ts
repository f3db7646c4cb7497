import { describe, expect, test } from 'vitest';
import { findCitations, keyOfCitation } from './find-citations.ts';

const last = (text: string) => findCitations(text).at(-1)!;

describe('the issuer of a number', () => {
	test.each([
		['Kế hoạch 12/KH-UBND ngày 5/5/2024 của UBND tỉnh Lai Châu', 'lai-chau'],
		['Kế hoạch 12/KH-UBND của UBND tỉnh Lai Châu ngày 5/5/2024', 'lai-chau'],
		['Kế hoạch 12/KH-UBND do UBND tỉnh Lai Châu ban hành', 'lai-chau'],
		['Kế hoạch của UBND tỉnh Lai Châu số 12/KH-UBND', 'lai-chau'],
		['UBND tỉnh Lai Châu vừa ban hành Kế hoạch 12/KH-UBND', 'lai-chau'],
		['Chủ tịch UBND tỉnh Lai Châu Lê Văn A đã ký Kế hoạch số 12/KH-UBND', 'lai-chau'],
		['KẾ HOẠCH SỐ 12/KH-UBND CỦA UBND TỈNH LAI CHÂU', 'lai-chau'],
		['Kế hoạch 12/KH-UBND ngày 5/5/2024 của UBND TP. Hồ Chí Minh', 'ho-chi-minh'],
		['Kế hoạch 12/KH-UBND gửi Sở Y tế Lai Châu', undefined],
		['Kế hoạch 12/KH-UBND. UBND tỉnh Lai Châu họp', undefined],
		['Kế hoạch 12/KH-UBND của Sở Y tế Lai Châu', undefined],
	])('%s → %s', (text, place) => {
		expect(last(text).place).toBe(place);
	});
});

describe('the term of a Party number', () => {
	test.each([
		['Nghị quyết số 39-NQ/TW (khóa IX)', 'dang/nq/tw/IX/39'],
		['Nghị quyết 19-NQ/TW, khóa XII, của Ban Chấp hành Trung ương', 'dang/nq/tw/XII/19'],
		['Nghị quyết số 18-NQ/TW Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII', 'dang/nq/tw/XII/18'],
		['Hội nghị Trung ương 6 khóa XII đã ban hành Nghị quyết số 20-NQ/TW', 'dang/nq/tw/XII/20'],
		['Nghị quyết số 39-NQ/TW và kỳ họp thứ 9 Quốc hội khóa XV', 'dang/nq/tw/?/39'],
		['Nghị quyết số 39-NQ/TW được HĐND tỉnh khóa XV quán triệt', 'dang/nq/tw/?/39'],
	])('%s → %s', (text, key) => {
		expect(keyOfCitation(last(text))).toBe(key);
	});
});
