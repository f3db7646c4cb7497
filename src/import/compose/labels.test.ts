import { describe, expect, test } from 'vitest';
import { readLabel } from './labels.ts';

describe('numbers at the start of a line', () => {
	test.each([
		['II. Mục tiêu', 'roman', 'II', 2],
		['IV - NHIỆM VỤ', 'roman', 'IV', 4],
		['B. KẾT QUẢ', 'upper', 'B', 2],
		['1. Mục đích', '1', '1', 1],
		['2) Yêu cầu', '1', '2', 2],
		['2.8. Phát triển', '1.1', '2.8', 8],
		['1.1 Mục tiêu chung', '1.1', '1.1', 1],
		['1.2.3. Chỉ tiêu', '1.1.1', '1.2.3', 3],
		['đ) Các đơn vị', 'letter', 'đ', 5],
		['Điều 5. Hiệu lực', 'article', 'Điều 5', 5],
		['Chương II', 'chapter', 'Chương II', 2],
		['PHỤ LỤC 1', 'appendix', 'PHỤ LỤC 1', 1],
		['Phần thứ nhất: Đánh giá', 'part', 'Phần thứ nhất', 1],
	])('%s', (text, kind, name, ordinal) => {
		expect(readLabel(text)).toMatchObject({ kind, name, ordinal });
	});

	test.each([
		'2030. Gắn phát triển dược liệu với kinh tế',
		'1.590 giường bệnh',
		'1.5 triệu người',
		'100% trạm y tế có bác sĩ',
		'20/5/2020 của Thủ tướng Chính phủ',
		'5 - 10 ngày sau',
		'Chương trình sức khỏe',
		'Mục tiêu chung',
		'Phần mềm quản lý',
		'Điều 5 của Luật này',
		'Phần lớn người bệnh',
		'I nhiệm kỳ 2025-2030',
	])('is no label: %s', (text) => {
		expect(readLabel(text)).toBeUndefined();
	});
});
