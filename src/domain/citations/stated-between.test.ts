import { describe, expect, test } from 'vitest';
import { statedBetween } from './stated-between.ts';

describe('what the first document does to the second', () => {
	test.each([
		[' ngày 20/3/2018 của Tỉnh ủy, triển khai Nghị quyết ', 'implements'],
		[' ngày 11/11/2025 của UBND tỉnh \nLai Châu thực hiện Chương trình hành động số ', 'implements'],
		[' ngày 24-5-2019 của UBND tỉnh về việc thực hiện Thông báo số ', 'implements'],
		[' của Chính phủ ban hành Chương trình hành động của Chính phủ thực hiện Chỉ thị số ', 'implements'],
		[' ngày 5/5/2025 nhằm triển khai ', 'implements'],
		[' thi hành Luật Khám bệnh, chữa bệnh số ', 'implements'],
		[' hướng dẫn thi hành Nghị định số ', 'guides'],
		[' quy định chi tiết và hướng dẫn thi hành một số điều của Luật Bảo hiểm y tế số ', 'guides'],
		[' do Bộ Y tế ban hành ngày 01/02/2016 hướng dẫn một số nội dung của Quyết định số ', 'guides'],
		[' sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế số ', 'amends'],
		[' về việc sửa đổi, bổ sung một số điều của Quyết định số ', 'amends'],
		[' của Bộ Công an sửa đổi khoản 2 Điều 3 Thông tư ', 'amends'],
		[' (ngày 5/5/2025), sửa đổi ', 'amends'],
		[' ngày 20/3/2018 của Tỉnh ủy, triển khai Nghị quyết '.normalize('NFD'), 'implements'],
	])('«%s» → %s', (between, statement) => {
		expect(statedBetween(between)).toBe(statement);
	});
});

describe('nothing is stated', () => {
	test.each([
		' và ',
		', triển khai Nghị quyết số ',
		'; thực hiện Nghị quyết số ',
		' của Tỉnh ủy\n\ntriển khai Nghị quyết số ',
		'. Thực hiện Nghị quyết số ',
		' và việc triển khai Nghị quyết số ',
		' về kết quả thực hiện Kế hoạch số ',
		' về tổng kết 10 năm thực hiện Chỉ thị số ',
		' về kiểm tra việc thực hiện Chỉ thị số ',
		' được sửa đổi, bổ sung tại Nghị định số ',
		' đã được sửa đổi, bổ sung bởi Nghị định ',
		' của UBND tỉnh, Sở Y tế đã triển khai Kế hoạch số ',
		' của UBND tỉnh yêu cầu thực hiện Kế hoạch số ',
		' thay thế Nghị định số ',
		' hướng dẫn thi hành Luật Xây dựng về xử lý vi phạm và Quyết định số ',
		' ngày 5/5/2025, họp triển khai công tác y tế theo Kế hoạch số ',
		` về ${'phòng chống dịch '.repeat(40)}thực hiện Kế hoạch số `,
	])('«%s»', (between) => {
		expect(statedBetween(between)).toBeUndefined();
	});
});
