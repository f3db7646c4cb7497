import { expect, test } from 'vitest';
import { bodyText, foundValue, sampleEnd, sampleHead, understandText } from './sample-texts.ts';

test('a resolution that has been passed and takes effect on another day', () => {
	const [draft] = understandText(`${sampleHead}
Điều 1. Phạm vi điều chỉnh
Nghị quyết này đã được Hội đồng nhân dân tỉnh khóa XIV thông qua ngày 09 tháng 12 năm 2024 và có hiệu lực từ ngày 01 tháng 5 năm 2025./.
${sampleEnd}`);
	expect(foundValue(draft?.effectiveOn)).toEqual({ on: '2025-05-01' });
});

test('the marks of a digital signature above the office are no text', () => {
	const [draft] = understandText(`${sampleHead}
Các đơn vị thực hiện kế hoạch này từ ngày ký.
Người ký: Lê Thị Thử
Email: sytna@nghean.example
Thời gian ký: 07/03/2025 08:12:33 +07:00
GIÁM ĐỐC
(Đã ký) Lê Thị Mai Thử
`);
	expect(draft?.signers).toEqual([{ name: 'Lê Thị Mai Thử', position: 'Giám đốc' }]);
	expect(bodyText(draft!)).not.toMatch(/Email|Thời gian ký|Người ký/u);
});
