import { describe, expect, test } from 'vitest';
import { decodeTcvn3 } from './tcvn3.ts';

const decode = (single: string) => decodeTcvn3(Buffer.from(single, 'latin1'));

describe('decodeTcvn3', () => {
	test.each([
		['B¶o hiÓm y tÕ ViÖt Nam', 'Bảo hiểm y tế Việt Nam'],
		['§iÒu 5. C¬ quan, ®¬n vÞ s¶n xuÊt, t¨ng c­êng ë tØnh', 'Điều 5. Cơ quan, đơn vị sản xuất, tăng cường ở tỉnh'],
		['CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
		['Bé Y TÕ\nSë Y tÕ', 'BỘ Y TẾ\nSở Y tế'],
		['B\x97 Y T\xda, X\x82 PH\x97C', 'BỘ Y TẾ, XÃ PHỘC'],
		['ñY BAN NH¢N D¢N tØnh', 'ỦY BAN NHÂN DÂN tỉnh'],
		['\x93VÒ viÖc\x94 \x96 phßng bÖnh\x85 \x93 a \x94', '“Về việc” – phòng bệnh… “ a ”'],
		['\x93\x80ng \x96 B\x80\x94', '“Àng – BÀ”'],
		['v\xb5o ng\xb5y 5/3 (QuyÕt ®Þnh sè 12/Q§-UBND)', 'vào ngày 5/3 (Quyết định số 12/QĐ-UBND)'],
	])('%s', (bytes, meant) => {
		expect(decode(bytes).normalize('NFC')).toBe(meant);
	});
});
