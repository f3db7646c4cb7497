import { describe, expect, test } from 'vitest';
import { findProvinces, mainProvinces } from './provinces.ts';

function ids(text: string, day?: string): string[] {
	return findProvinces(text, day).map(({ id }) => id);
}

describe('findProvinces', () => {
	test.each([
		['TP.HCM, TP. Hồ Chí Minh và Thành phố Hồ Chí Minh', ['ho-chi-minh']],
		['Bà Rịa - Vũng Tàu và Bà Rịa – Vũng Tàu', ['ba-ria-vung-tau']],
		['Thừa Thiên Huế', ['hue']],
		['Đăk Lăk, Đắk Lắk, ĐẮK LẮK', ['dak-lak']],
		['tỉnh Hoà Bình', ['hoa-binh']],
		['TỈNH THANH HOÁ', ['thanh-hoa']],
		['tại TP. Vinh', ['nghe-an']],
		['TP.Hạ Long', ['quang-ninh']],
	])('knows «%s»', (text, expected) => {
		expect(ids(text)).toEqual(expected);
		expect(ids(text.normalize('NFD'))).toEqual(expected);
	});

	test.each([
		'Phó Thủ tướng Nguyễn Hòa Bình',
		'bác sĩ Nguyễn Hải Dương',
		'Chủ tịch Hồ Chí Minh',
		'vì hòa bình thế giới',
		'các đảo ở Thái Bình Dương',
		'số 5 đường Điện Biên Phủ',
		'phố Hà Nội',
		'xã Long An',
		'bà Trần Vinh',
	])('finds none in «%s»', (text) => {
		expect(ids(text)).toEqual([]);
	});

	test('keeps a former province before the merger and names its heir after it', () => {
		expect(ids('tỉnh Bắc Giang', '2025-06-30')).toEqual(['bac-giang']);
		expect(ids('tỉnh Bắc Giang', '2025-07-01')).toEqual(['bac-ninh']);
	});
});

describe('mainProvinces', () => {
	test('follows the headline, then the lead, then the body', () => {
		expect(mainProvinces('Bộ Y tế làm việc với Lai Châu', 'Tại Hà Nội, …', '')).toMatchObject({
			value: ['lai-chau'],
			from: 'tên bài',
		});
		expect(mainProvinces('Cứu sống một sản phụ', 'Trung tâm Y tế huyện (Nghệ An) cho biết', '')).toMatchObject({
			value: ['nghe-an'],
		});
		expect(mainProvinces('Đạt kết quả cao', 'Ngành đi đầu.', 'Quảng Ninh … Quảng Ninh … Quảng Ninh')).toMatchObject({
			value: ['quang-ninh'],
		});
	});

	test('calls central what the Ministry does in the capital', () => {
		const lead = 'Sáng 5/1, tại Hà Nội, Bộ Y tế tổ chức hội nghị toàn quốc.';
		expect(mainProvinces('Bộ Y tế tổng kết năm', lead, '')).toMatchObject({ value: ['trung-uong'] });
	});

	test('leaves empty with a reason what nothing tells', () => {
		expect(mainProvinces('5 sai lầm khi dùng thuốc', 'Nhiều người tự mua thuốc.', '')).toEqual({
			missing: expect.any(String),
		});
		expect(mainProvinces('Chuyện nghề', 'Anh kể.', 'Anh học ở Đại học Y Dược Hải Phòng.')).toEqual({
			missing: expect.stringContaining('Hải Phòng'),
		});
	});
});
