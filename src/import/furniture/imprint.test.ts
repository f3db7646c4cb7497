import { expect, test } from 'vitest';
import { isImprint } from './imprint.ts';

test.each([
	'Cơ quan chủ quản: Bộ Y tế',
	'Giấy phép số 12/GP-TTĐT do Sở Thông tin và Truyền thông cấp ngày 1/1/2020',
	'Bản quyền thuộc Sở Y tế',
	'© 2025 Cổng thông tin',
	'Vui lòng ghi rõ nguồn khi trích dẫn lại thông tin',
	'Tổng biên tập: Lê Văn Mẫu',
])('«%s» tells who publishes', (line) => {
	expect(isImprint(line)).toBe(true);
});

test.each([
	'Giấy phép số 12 của phòng khám đã bị thu hồi sau khi đoàn kiểm tra phát hiện sai phạm.',
	'Ghi rõ nguồn gốc thực phẩm là việc mọi cơ sở phải làm.',
	'Tổng biên tập một tờ báo đã trao quà cho các em.',
	'Bản quyên góp tủ thuốc',
])('«%s» is a sentence', (line) => {
	expect(isImprint(line)).toBe(false);
});
