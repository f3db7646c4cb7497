import { expect, test } from 'vitest';
import { isButton } from './buttons.ts';

test('a line is a button when it is nothing else', () => {
	for (const line of ['In bài viết', '» VỀ ĐẦU TRANG', 'Chia sẻ:', 'Quảng cáo']) expect(isButton(line)).toBe(true);
	for (const line of ['Chia sẻ kinh nghiệm phòng dịch', 'In hồ sơ bệnh án', '']) expect(isButton(line)).toBe(false);
});
