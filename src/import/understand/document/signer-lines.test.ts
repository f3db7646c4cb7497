import { describe, expect, test } from 'vitest';
import { authorityLine, isPosition, personName, signerAtEnd, twoSignatures } from './signer-lines.ts';

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

test('authorities are read in the spellings of the state and of the Party', () => {
	expect(authorityLine('KT. GIÁM ĐỐC')).toEqual({ authority: 'KT', office: 'GIÁM ĐỐC' });
	expect(authorityLine('KT.GIÁM ĐỐC')).toEqual({ authority: 'KT', office: 'GIÁM ĐỐC' });
	expect(authorityLine('T/M BAN THƯỜNG VỤ')).toEqual({ authority: 'TM', office: 'BAN THƯỜNG VỤ' });
	expect(authorityLine('TUQ. CHỦ TỊCH')).toEqual({ authority: 'TUQ', office: 'CHỦ TỊCH' });
	expect(authorityLine('Q. GIÁM ĐỐC')).toEqual({ authority: 'Q', office: 'GIÁM ĐỐC' });
	expect(authorityLine('Q. Đống Đa')).toBeUndefined();
	expect(authorityLine('TL và các đơn vị')).toBeUndefined();
});

test('an office is told from a sentence about its holder', () => {
	expect(isPosition('PHÓ CHỦ TỊCH')).toBe(true);
	expect(isPosition('Giám đốc Sở Y tế yêu cầu các đơn vị báo cáo.')).toBe(false);
});

test('finds where the right column begins in a line of recipients', () => {
	const split = (line: string) => line.slice(signerAtEnd(line));
	expect(split('- Như trên; PHÓ GIÁM ĐỐC')).toBe('PHÓ GIÁM ĐỐC');
	expect(split('Nơi nhận: KT. GIÁM ĐỐC')).toBe('KT. GIÁM ĐỐC');
	expect(split('- Lưu: VT, NVY. Nguyễn Văn A')).toBe('Nguyễn Văn A');
	expect(split('- Lưu: VT, KHTC Nguyễn Thế Mẫu')).toBe('Nguyễn Thế Mẫu');
	expect(signerAtEnd('- Chủ tịch, các Phó Chủ tịch UBND tỉnh;')).toBeUndefined();
	expect(signerAtEnd('- Lưu: VT, TCCB.')).toBeUndefined();
});

test('parts two signatures that stood side by side', () => {
	expect(twoSignatures('THỨ TRƯỞNG THỨ TRƯỞNG')).toEqual(['THỨ TRƯỞNG', 'THỨ TRƯỞNG']);
	expect(twoSignatures('Lê Văn Mẫu Vũ Thị Thử')).toEqual(['Lê Văn Mẫu', 'Vũ Thị Thử']);
	expect(twoSignatures('Nguyễn Thị Lê Mẫu')).toBeUndefined();
});
