import { expect, test } from 'vitest';
import { authorityLine, isPosition } from './signer-lines.ts';

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
