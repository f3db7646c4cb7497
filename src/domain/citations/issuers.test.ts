import { describe, expect, test } from 'vitest';
import { isIssuerOf, isIssuerPhrase, issuerAtStart, lastIssuer, placeWithin } from './issuers.ts';

describe('the body that a phrase names', () => {
	test.each([
		['UBND tỉnh Lai Châu về phòng chống dịch', 'UBND', 'lai-chau', 'UBND tỉnh Lai Châu'],
		['Uỷ ban nhân dân\n tỉnh Hoà Bình', 'UBND', 'hoa-binh', 'Ủy ban nhân dân tỉnh Hoà Bình'],
		['UBND TP.HCM', 'UBND', 'ho-chi-minh', 'UBND TP.HCM'],
		['UBND tỉnh về y tế', 'UBND', undefined, 'UBND tỉnh'],
		['UBND xã Tân Kỳ', 'UBND', 'xa-tan-ky', 'UBND xã Tân Kỳ'],
		['Chủ tịch UBND tỉnh Bắc Ninh', 'CTUBND', 'bac-ninh', 'Chủ tịch UBND tỉnh Bắc Ninh'],
		['Phó Chủ tịch UBND tỉnh Bắc Ninh', 'UBND', 'bac-ninh', 'UBND tỉnh Bắc Ninh'],
		['Bộ trưởng Bộ Y tế', 'BYT', undefined, 'Bộ Y tế'],
		['Giám đốc Sở Y tế Quảng Ninh', 'SYT', 'quang-ninh', 'Sở Y tế Quảng Ninh'],
		['Ban Bí thư Trung ương Đảng', 'TW', undefined, 'Ban Bí thư Trung ương Đảng'],
		['Trung ương về đổi mới', 'TW', undefined, 'Trung ương'],
		['Trung ương Đoàn', 'TWĐTN', undefined, 'Trung ương Đoàn'],
		['Ban Thường vụ Tỉnh ủy Lai Châu', 'TU', 'lai-chau', 'Ban Thường vụ Tỉnh ủy Lai Châu'],
		['Ban Chấp hành Đảng bộ tỉnh Quảng Ninh', 'TU', 'quang-ninh', 'Ban Chấp hành Đảng bộ tỉnh Quảng Ninh'],
		['BCH Đảng bộ huyện Tân Kỳ', 'HU', 'huyen-tan-ky', 'BCH Đảng bộ huyện Tân Kỳ'],
		['Đảng ủy UBND tỉnh \nLai Châu', 'ĐU', 'ubnd-tinh-lai-chau', 'Đảng ủy UBND tỉnh Lai Châu'],
		['Đảng ủy Bộ Y tế về', 'ĐU', 'bo-y-te', 'Đảng ủy Bộ Y tế'],
		['Ban cán sự đảng Bộ Y tế', 'BCSĐ', 'bo-y-te', 'Ban cán sự đảng Bộ Y tế'],
		['Chi bộ Phòng Tài vụ, ngày', 'CB', 'phong-tai-vu', 'Chi bộ Phòng Tài vụ'],
	])('%s → %s of %s', (phrase, symbol, place, name) => {
		expect(issuerAtStart(phrase)).toMatchObject({ symbol, name });
		expect(issuerAtStart(phrase)!.place).toBe(place);
	});

	test.each(['tòa soạn', 'Công ty ABC', 'Trung ương Hội Chữ thập đỏ', ''])('«%s» names none of them', (phrase) => {
		expect(issuerAtStart(phrase)).toBeUndefined();
	});

	test('letters of the number tell the organisations of the Party apart', () => {
		expect(issuerAtStart('Đảng ủy Khối các cơ quan tỉnh', 'ĐUK')).toMatchObject({ symbol: 'ĐUK' });
	});
});

test('the last mention of a body within a text is its issuer', () => {
	const text = 'Bộ Y tế và UBND tỉnh Hà Tĩnh; Chủ tịch UBND tỉnh Nghệ An Lê Hồng Vinh';
	expect(lastIssuer(text, 'UBND')?.place).toBe('nghe-an');
	expect(lastIssuer(text, 'BYT')?.name).toBe('Bộ Y tế');
	expect(lastIssuer(text, 'SYT')).toBeUndefined();
});

test.each([
	['UBND', 'CTUBND', true],
	['SNN', 'SNNPTNT', true],
	['KSBT', 'CDC', true],
	['BGD&ĐT', 'BGDĐT', true],
	['UBND', 'HĐND', false],
	['TU', 'VPTU', false],
	['SYT', 'BYT', false],
])('numbers with the letters %s are of %s: %s', (letters, symbol, is) => {
	expect(isIssuerOf(letters, { symbol })).toBe(is);
});

test.each([
	['Ban Chỉ đạo phòng, chống dịch', true],
	['Cục Thuế tỉnh Gia Lai', true],
	['Bộ Y tế phê duyệt Kế hoạch', false],
	['Sở về việc', false],
	['Ban Bí thư và Kế hoạch', false],
	['Ban Bí thư cùng các quyết định', false],
	['Ban Bí thư số', false],
	['Ban Bí thư cùng 3 việc', false],
	['Ban Bí thư và hội nghị', false],
	['Chính phủ và Phiên họp', false],
	['Sở Y tế họp', false],
	['Bộ Kế hoạch và Đầu tư', true],
	['Cục Dân số', true],
	['Hội nghị Trung ương 6', true],
	['Ban Chỉ đạo 389', true],
	['Bệnh viện đa khoa số 1', true],
])('«%s» is a name and no more: %s', (phrase, is) => {
	expect(isIssuerPhrase(phrase)).toBe(is);
});

test.each([
	[undefined, 'UBND', 'lai-chau', 'lai-chau', true],
	['nghe-an', 'UBND', 'lai-chau', 'nghe-an', false],
	['xa-tan-lap', 'UBND', 'son-la', 'xa-tan-lap-son-la', true],
	['xa-tan-lap-son-la', 'UBND', 'lai-chau', 'xa-tan-lap-son-la', false],
	['xa-tan-lap', 'UBND', undefined, 'xa-tan-lap', false],
	['ubnd-tinh', 'ĐU', 'lai-chau', 'ubnd-tinh-lai-chau', true],
	['so-y-te', 'ĐU', undefined, undefined, false],
	['bo-y-te', 'ĐU', 'lai-chau', 'bo-y-te', false],
	[undefined, 'ĐU', 'lai-chau', undefined, false],
])('place %s of %s in a text about %s is %s', (place, symbol, province, expected, inferred) => {
	expect(placeWithin(place, symbol, province)).toEqual({ place: expected, inferred });
});
