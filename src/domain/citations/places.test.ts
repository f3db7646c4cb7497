import { expect, test } from 'vitest';
import { isWithoutProvince, placeAtStart } from './places.ts';

test.each([
	['tỉnh Lai Châu về', 'lai-chau', 'tỉnh Lai Châu'],
	[' tỉnh \nLai Châu', 'lai-chau', ' tỉnh \nLai Châu'],
	['Hà Nội', 'ha-noi', 'Hà Nội'],
	['TP.HCM,', 'ho-chi-minh', 'TP.HCM'],
	['TPHCM', 'ho-chi-minh', 'TPHCM'],
	['Thành phố Hồ Chí Minh', 'ho-chi-minh', 'Thành phố Hồ Chí Minh'],
	['TỈNH QUẢNG NINH', 'quang-ninh', 'TỈNH QUẢNG NINH'],
	['tỉnh Hoà Bình', 'hoa-binh', 'tỉnh Hoà Bình'],
	['tỉnh Thừa Thiên - Huế', 'hue', 'tỉnh Thừa Thiên - Huế'],
	['tỉnh Bà Rịa-Vũng Tàu', 'ba-ria-vung-tau', 'tỉnh Bà Rịa-Vũng Tàu'],
	['tỉnh Bắc Giang', 'bac-giang', 'tỉnh Bắc Giang'],
	['tỉnh Đắc Lắc', 'dak-lak', 'tỉnh Đắc Lắc'],
	['xã Tân Kỳ về', 'xa-tan-ky', 'xã Tân Kỳ'],
	['phường 12', 'phuong-12', 'phường 12'],
	['TP. Vinh', 'thanh-pho-vinh', 'TP. Vinh'],
	['xã Tân Lập, tỉnh Sơn La về', 'xa-tan-lap-son-la', 'xã Tân Lập, tỉnh Sơn La'],
	['xã Tân Lập, huyện Mộc Châu, tỉnh Sơn La', 'xa-tan-lap-son-la', 'xã Tân Lập, huyện Mộc Châu, tỉnh Sơn La'],
])('«%s» begins with %s', (phrase, id, named) => {
	expect(placeAtStart(phrase)).toEqual({ id, length: named.length });
});

test.each(['tỉnh về phòng chống dịch', 'các tỉnh', 'huyện và xã', 'Lai Châuu', 'quận Trần Thị Thanh Tâm ký', ''])(
	'«%s» names no place',
	(phrase) => {
		expect(placeAtStart(phrase)).toBeUndefined();
	},
);

test.each([
	['xa-tan-lap', true],
	['xa-tan-lap-son-la', false],
	['lai-chau', false],
	['quan-su-tinh', false],
])('%s lacks its province: %s', (id, lacks) => {
	expect(isWithoutProvince(id)).toBe(lacks);
});
