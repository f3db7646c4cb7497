import { expect, test } from 'vitest';
import { agencyNames, jointAgencies } from './agency-names.ts';
import { officeName } from './office-name.ts';
import { properCase } from './proper-case.ts';

test.each([
	['SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT BẢO HIỂM Y TẾ', 'Sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế'],
	['KẾT QUẢ PHÒNG, CHỐNG DỊCH COVID-19 TẠI TỈNH LAI CHÂU', 'Kết quả phòng, chống dịch COVID-19 tại tỉnh Lai Châu'],
	['VỀ VIỆC PHÊ DUYỆT ĐỀ ÁN “NÂNG CAO NĂNG LỰC TRẠM”', 'Về việc phê duyệt Đề án “Nâng cao năng lực trạm”'],
	['THỰC HIỆN QUYẾT ĐỊNH SỐ 1999/QĐ-TTG', 'Thực hiện quyết định số 1999/QĐ-TTg'],
	['Về việc phê duyệt Đề án', 'Về việc phê duyệt Đề án'],
])('an abstract: %s', (capitals, usual) => {
	expect(properCase(capitals)).toBe(usual);
});

test.each([
	['PHÓ GIÁM ĐỐC', 'Phó Giám đốc'],
	['BỘ TRƯỞNG BỘ Y TẾ', 'Bộ trưởng Bộ Y tế'],
	['PHÓ CHÁNH VĂN PHÒNG', 'Phó Chánh Văn phòng'],
	['Phó Giám đốc', 'Phó Giám đốc'],
])('an office: %s', (capitals, usual) => {
	expect(officeName(capitals)).toBe(usual);
});

test('names of agencies are joined from their lines', () => {
	expect(agencyNames(['ỦY BAN NHÂN DÂN', 'TỈNH LAI CHÂU'])).toEqual(['Ủy ban nhân dân tỉnh Lai Châu']);
	expect(agencyNames(['UBND TỈNH LAI CHÂU', 'SỞ Y TẾ'])).toEqual(['UBND tỉnh Lai Châu', 'Sở Y tế']);
	expect(agencyNames(['SỞ Y TẾ LAI CHÂU', 'TRUNG TÂM KIỂM SOÁT', 'BỆNH TẬT'])).toEqual([
		'Sở Y tế Lai Châu',
		'Trung tâm Kiểm soát bệnh tật',
	]);
	expect(agencyNames(['ĐẢNG BỘ TỈNH LAI CHÂU', 'ĐẢNG ỦY', 'ỦY BAN NHÂN DÂN TỈNH'])).toEqual([
		'Đảng bộ tỉnh Lai Châu',
		'Đảng ủy Ủy ban nhân dân tỉnh',
	]);
	expect(agencyNames(['UBND TỈNH NGHỆ AN', 'BAN CHỈ ĐẠO', 'PHÒNG, CHỐNG DỊCH BỆNH'])).toEqual([
		'UBND tỉnh Nghệ An',
		'Ban Chỉ đạo phòng, chống dịch bệnh',
	]);
});

test('a line that names several agencies is parted, a name with a hyphen is not', () => {
	expect(jointAgencies('Bộ Y tế - Bộ Tài chính')).toEqual(['Bộ Y tế', 'Bộ Tài chính']);
	expect(jointAgencies('Bộ Lao động - Thương binh và Xã hội')).toEqual(['Bộ Lao động - Thương binh và Xã hội']);
});
