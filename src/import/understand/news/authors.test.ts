import { expect, test } from 'vitest';
import { bylineOf } from './authors.ts';

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
])('«%s» is nobody', (line) => {
	expect(bylineOf(line)).toBeUndefined();
});
