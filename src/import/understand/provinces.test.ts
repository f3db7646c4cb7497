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
		['Quảng Trị18 công nhân nhập viện', ['quang-tri']],
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
	test('a general hospital is of its province, a district one of the province behind it', () => {
		expect(mainProvinces('', 'Đoàn của Bệnh viện Hữu nghị Đa khoa Nghệ An thăm người bệnh', '')).toMatchObject({
			value: ['nghe-an'],
		});
		expect(mainProvinces('', 'Lãnh đạo một bệnh viện khu vực ở tỉnh Quảng Trị cho biết', '')).toMatchObject({
			value: ['quang-tri'],
		});
	});

	test('one province alone in the text is a guess, beside a ministry it is none', () => {
		expect(mainProvinces('Cứu sống một em bé', 'Sáng nay, em đã tỉnh.', 'Em ở tỉnh Sơn La.')).toMatchObject({
			value: ['son-la'],
			certainty: 'guess',
		});
		expect(mainProvinces('Bộ Y tế họp', 'Sáng nay, Bộ Y tế họp.', 'Có đại biểu tỉnh Sơn La.')).toMatchObject({
			value: ['trung-uong'],
		});
	});

	test('the city that holds a ceremony is the subject, though a minister came', () => {
		const lead = 'Sáng 27/2, thành phố Hà Nội tổ chức lễ tôn vinh thầy thuốc. Dự lễ có Thứ trưởng.';
		expect(mainProvinces('Tôn vinh 70 thầy thuốc', lead, lead)).toMatchObject({ value: ['ha-noi'] });
	});

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
