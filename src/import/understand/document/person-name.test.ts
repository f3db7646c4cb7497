import { describe, expect, test } from 'vitest';
import { personName } from './person-name.ts';

describe('personName', () => {
	test.each([
		['Nguyễn Văn A', 'Nguyễn Văn A'],
		['BSCKII. Lò Thị Thử Nghiệm', 'Lò Thị Thử Nghiệm'],
		['PGS.TS. Trần Ví Dụ', 'Trần Ví Dụ'],
		['(Đã ký) Lê Thị Mẫu', 'Lê Thị Mẫu'],
		['Y sĩ Hoàng Thị Mẫu', 'Hoàng Thị Mẫu'],
		['Bác sỹ Vừ A Mẫu', 'Vừ A Mẫu'],
		['HOÀNG VĂN MẪU', 'HOÀNG VĂN MẪU'],
		["Y Thử H'Mẫu", "Y Thử H'Mẫu"],
	])('%s', (line, name) => {
		expect(personName(line)).toBe(name);
	});

	test.each([
		'PHÓ GIÁM ĐỐC',
		'SỞ Y TẾ',
		'Phó Giám đốc',
		'Các đơn vị trực thuộc',
		'HÀ NỘI',
		'Sở Y Tế Lai Châu',
		'Nguyễn',
	])('is no name: %s', (line) => {
		expect(personName(line)).toBeUndefined();
	});
});
