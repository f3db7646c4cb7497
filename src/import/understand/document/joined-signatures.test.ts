import { expect, test } from 'vitest';
import { signerAtEnd, twoSignatures } from './joined-signatures.ts';

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
