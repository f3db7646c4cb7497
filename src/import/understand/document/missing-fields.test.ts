import { describe, expect, test } from 'vitest';
import { foundValue, sampleEnd, sampleHead, understandText } from './sample-texts.ts';

describe('what is not written stays empty, with its reason', () => {
	test('a number filled in by hand and a blank day', () => {
		const [draft] = understandText(`UBND TỈNH LAI CHÂU CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ Y TẾ Độc lập – Tự do – Hạnh phúc
Số:      /KH-SYT Lai Châu, ngày      tháng 3 năm 2025
KẾ HOẠCH
Triển khai tháng hành động vì an toàn thực phẩm
Nâng cao nhận thức của người dân về an toàn thực phẩm.
${sampleEnd}`);
		expect(draft?.number).toEqual({ missing: 'Dòng «Số:» ở phần đầu để trống số, chỉ có ký hiệu «/KH-SYT»' });
		expect(foundValue(draft?.issuedOn)).toMatchObject({
			on: '2025-03',
			inferred: expect.stringContaining('để trống ngày'),
		});
		expect(draft?.issuedOn).toMatchObject({ certainty: 'likely' });
	});

	test('the head is not in the text layer', () => {
		const [draft] =
			understandText(`Thực hiện Kế hoạch số 4890/KH-UBND ngày 12/01/2025 của UBND tỉnh Lai Châu, Sở Y tế xây dựng kế hoạch thực hiện như sau:
I. Mục đích
Nâng cao chất lượng khám bệnh cho người dân vùng cao.
Trên đây là Kế hoạch nâng cao chất lượng khám bệnh vùng cao năm 2025./.
Nơi nhận:
- LĐ Sở Y tế;
- Lưu VT.
KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC
Lò Văn Thử`);
		expect(foundValue(draft?.title)).toBe('Kế hoạch nâng cao chất lượng khám bệnh vùng cao năm 2025');
		expect(draft?.title).toMatchObject({ certainty: 'likely', from: 'câu kết, dòng 4' });
		expect(foundValue(draft?.issuer)).toBe('so-y-te-lai-chau');
		expect(draft?.number).toEqual({ missing: 'Phần đầu văn bản, nơi ghi số và ký hiệu, không có trong bản chụp' });
		expect(draft?.issuedOn).toMatchObject({
			missing: expect.stringContaining('4890/KH-UBND'),
			notBefore: '2025-01-12',
		});
		expect(draft?.completeness.value).toBe('excerpt');
	});

	test('an agency that the vocabulary lacks is named and asked for', () => {
		const [draft] = understandText(`UBND XÃ NÀ MẪU
TRẠM Y TẾ
Số: 05/KH-TYT
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Nà Mẫu, ngày 10 tháng 8 năm 2025
KẾ HOẠCH
Khám sức khỏe người cao tuổi
Trạm Y tế khám sức khỏe cho người cao tuổi trên địa bàn tỉnh Sơn La.
${sampleEnd}`);
		expect(draft?.issuer).toMatchObject({ missing: expect.stringContaining('content/tu-vung/co-quan.json') });
		expect(draft?.issuerName).toBe('Trạm Y tế xã Nà Mẫu');
		expect(foundValue(draft?.provinces)).toEqual(['son-la']);
	});

	test('a date later than the import is not believed', () => {
		const [draft] = understandText(`${sampleHead.replace('2025', '2062')}Nội dung của kế hoạch.\n${sampleEnd}`);
		expect(draft?.issuedOn).toMatchObject({ missing: expect.stringContaining('2062') });
	});
});
