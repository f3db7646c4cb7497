import { expect, test } from 'vitest';
import { bylineOf, isOffice } from './authors.ts';

test.each([
	['Thái Dương – Trường Ca', 'Thái Dương – Trường Ca'],
	['Lê Phương', 'Lê Phương'],
	['MINH HÀ', 'MINH HÀ'],
	['BS. Nguyễn Văn An', 'BS. Nguyễn Văn An'],
	['ThS.BS. Lê Thị Mẫu - CDC Lai Châu', 'ThS.BS. Lê Thị Mẫu - CDC Lai Châu'],
	['Bài, ảnh: Thu Hiền', 'Thu Hiền'],
	['Tin, ảnh: Thu Hiền (CDC)', 'Thu Hiền (CDC)'],
	['Tác giả: Ban Biên tập', 'Ban Biên tập'],
	['PV', 'PV'],
	['Tổng hợp', 'Tổng hợp'],
	['HM', 'HM'],
	['L.HÀ', 'L.HÀ'],
	['Thạc sĩ, bác sĩ Nguyễn Văn Mẫu', 'Thạc sĩ, bác sĩ Nguyễn Văn Mẫu'],
	['Lê Vân (thực hiện)', 'Lê Vân'],
	['Tác giả: ThS. BS. Trần Thị Mẫu', 'ThS. BS. Trần Thị Mẫu'],
	['MINH HÀ - THU LAN // TRUNG TÂM TIN TỨC', 'MINH HÀ - THU LAN // TRUNG TÂM TIN TỨC'],
	['Tin, ảnh: Lê Thị Mẫu - Công chức Văn hóa xã hội', 'Lê Thị Mẫu - Công chức Văn hóa xã hội'],
	['Bích Mẫu (Trung tâm Kiểm soát bệnh tật tỉnh)', 'Bích Mẫu (Trung tâm Kiểm soát bệnh tật tỉnh)'],
	['Tin-ảnh: Chí Mẫu', 'Chí Mẫu'],
	['Bài và ảnh: Thu Mẫu', 'Thu Mẫu'],
	['Viết bởi Thanh Mẫu', 'Thanh Mẫu'],
	['by truyenthong', 'truyenthong'],
])('«%s» is signed by %s', (line, author) => {
	expect(bylineOf(line)?.author).toBe(author);
});

test('one line may name author and source', () => {
	expect(bylineOf('Thanh Mai (Theo Báo Nhân Dân)')).toEqual({
		author: 'Thanh Mai',
		source: { name: 'Báo Nhân Dân (nhandan.vn)' },
	});
});

test.each([
	'Bệnh viện Bạch Mai',
	'Sở Y tế Lai Châu',
	'Quảng Ninh',
	'Tin tức',
	'Thứ Hai',
	'Tạo bước đột phá',
	'Nâng cao chất lượng khám, chữa bệnh',
	'Trung tâm Y tế',
	'Anh Minh đã khỏe lại.',
	'Miền Bắc',
	'Tây Nguyên',
	'PV: Khi nào thì cần đi khám?',
	'PV: Xin ông nói rõ hơn về việc này.',
])('«%s» is nobody', (line) => {
	expect(bylineOf(line)).toBeUndefined();
});

test('an office may sign, a sentence about it does not', () => {
	expect(isOffice('CDC Lào Cai')).toBe(true);
	expect(isOffice('CDC Lào Cai đã tổ chức hội nghị.')).toBe(false);
	expect(isOffice('Kết quả bước đầu')).toBe(false);
	expect(isOffice('Ban giám khảo chấm phần xử lý tình huống')).toBe(false);
});
