import { expect, test } from 'vitest';
import { bodyText, foundValue, sampleEnd, sampleHead, understandText } from './sample-texts.ts';

test('a type whose marks a scan misread is one all the same, and the first ground stays', () => {
	const [draft] = understandText(
		`${sampleHead.replace('XÃ HỘI CHỦ', 'XÃ HỘl CHỦ').replace('phúc', 'phức').replace('KẾ HOẠCH', 'KÊ HOẠCH').replace('77/KH-SYT', '77/SYT')}Căn cứ Luật Dược ngày 06 tháng 4 năm 2016;\nNội dung được giữ nguyên.\n${sampleEnd}`,
	);
	expect(draft).toMatchObject({ type: { value: 'ke-hoach' }, issuer: { value: 'so-y-te-nghe-an' } });
	expect(bodyText(draft!)).toContain('Căn cứ Luật Dược ngày 06 tháng 4 năm 2016;');
});

test('columns that ran together are parted where a scan misread the motto', () => {
	const text = `UBND TỈNH NGHỆ AN CỘNG HÒA XÃ HỘl CHỦ NGHĨA VIỆT NAM\nSỞ Y TẾ Độc lâp - Tự do - Hạnh phức\n${sampleHead.split('\n').slice(5).join('\n')}Nội dung được giữ nguyên.\n${sampleEnd}`;
	expect(understandText(text)[0]).toMatchObject({ issuer: { value: 'so-y-te-nghe-an' }, place: { value: 'Nghệ An' } });
});

test('stamps of secrecy and of urgency are warned of', () => {
	const [draft] = understandText(`MẬT\nHỎA TỐC\n${sampleHead}Nội dung của kế hoạch.\n${sampleEnd}`);
	expect(draft?.secrecy?.value).toBe('MẬT');
	expect(draft?.warnings.map(({ rule }) => rule)).toEqual(['secret-document', 'urgent-document']);
	expect(bodyText(draft!)).toBe('Nội dung của kế hoạch.');
});

test('a law: title from capitals, no recipients, the day from its head', () => {
	const [draft] = understandText(`QUỐC HỘI
--------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Luật số: 91/2024/QH15
LUẬT
SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT BẢO HIỂM Y TẾ
Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;
Điều 1. Sửa đổi một số điều
1. Mọi người tham gia bảo hiểm y tế được cấp thẻ.
Điều 2. Hiệu lực thi hành
Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2025.
Luật này được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XV, kỳ họp thứ 8 thông qua ngày 27 tháng 11 năm 2024.
CHỦ TỊCH QUỐC HỘI
(Đã ký)
Trần Văn Giả`);
	expect(foundValue(draft?.title)).toBe('Luật Sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế');
	expect(foundValue(draft?.number)).toBe('91/2024/QH15');
	expect(foundValue(draft?.issuedOn)).toEqual({ on: '2024-11-27' });
	expect(draft?.effectiveOn?.value).toEqual({ on: '2025-07-01' });
	expect(foundValue(draft?.issuer)).toBe('quoc-hoi');
	expect(draft?.signers).toEqual([{ name: 'Trần Văn Giả', position: 'Chủ tịch Quốc hội' }]);
});

test('a document of the Secretariat is known by whom it is signed for', () => {
	const [draft] = understandText(`BAN CHẤP HÀNH TRUNG ƯƠNG
*
Số 95-CT/TW
ĐẢNG CỘNG SẢN VIỆT NAM
Hà Nội, ngày 25 tháng 10 năm 2023
CHỈ THỊ
CỦA BAN BÍ THƯ
về tiếp tục củng cố y tế cơ sở
-----
Sau nhiều năm thực hiện, y tế cơ sở đã đạt nhiều kết quả.
Nơi nhận:
- Các tỉnh ủy,
T/M BAN BÍ THƯ
THƯỜNG TRỰC
Trương Thị Giả`);
	expect(foundValue(draft?.issuer)).toBe('ban-bi-thu');
	expect(draft?.system.value).toBe('party');
	expect(foundValue(draft?.title)).toBe('Chỉ thị về tiếp tục củng cố y tế cơ sở');
});

test('a chairman of a city who lets a director sign for him', () => {
	const [draft] = understandText(`ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
THÀNH PHỐ HỒ CHÍ MINH Độc lập - Tự do - Hạnh phúc
Số: 615/QĐ-UBND Thành phố Hồ Chí Minh, ngày 9 tháng 9 năm 2025
QUYẾT ĐỊNH
Về cấp giấy phép hoạt động
CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ
Điều 1. Cấp giấy phép hoạt động cho phòng khám.
Nơi nhận: TUQ. CHỦ TỊCH
- Như Điều 3; GIÁM ĐỐC SỞ Y TẾ
- Lưu: VT.
TRẦN VĂN GIẢ`);
	expect(draft?.place?.value).toBe('Thành phố Hồ Chí Minh');
	expect(foundValue(draft?.provinces)).toEqual(['ho-chi-minh']);
	expect(draft?.signers).toEqual([
		{ name: 'TRẦN VĂN GIẢ', authority: 'TUQ', onBehalfOf: 'Chủ tịch', position: 'Giám đốc Sở Y tế' },
	]);
	expect(draft?.recipients).toEqual(['Như Điều 3', 'Lưu: VT']);
	expect(bodyText(draft!)).toMatch(/^CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ/);
});

test('a capital abstract that ends with a full stop', () => {
	const [draft] = understandText(`${sampleHead.replace('Phòng bệnh mùa hè', 'PHÒNG BỆNH MÙA HÈ TRÊN ĐỊA BÀN TỈNH.')}
Thực hiện chỉ đạo của Bộ Y tế, Sở Y tế xây dựng kế hoạch như sau:
1. Mục tiêu
${sampleEnd}`);
	expect(foundValue(draft?.abstract)).toBe('Phòng bệnh mùa hè trên địa bàn tỉnh');
});
