import { describe, expect, test } from 'vitest';
import type { Table } from '../../model.ts';
import { composed } from '../sample-composing.ts';

const opening =
	'Thực hiện Kế hoạch số 412/KH-UBND ngày 15/10/2025 của UBND tỉnh về phòng \n\nchống dịch bệnh mùa đông xuân, Sở Y tế xây dựng kế hoạch triển khai tại các \n\nđơn vị trong toàn ngành và các trạm y tế theo chỉ đạo của Ủy ban nhân dân \n\ntỉnh với các chỉ tiêu như sau: \n\n';
const closing =
	'\n\n2. Nhiệm vụ trọng tâm \n\n- Đưa công tác bảo vệ, chăm sóc sức khỏe nhân dân thành nội dung trong chương \n\ntrình của địa phương. ';

const tableOf = (text: string) => composed(text).blocks.find((block): block is Table => block.kind === 'table');

const header = ' TT Chỉ tiêu \nĐơn vị \n\ntính \n\nMục tiêu \n\nNghị quyết \n\n2026-2030 \n\nNăm \n\n2025 \n\n';
const rows =
	'1 Số giường bệnh/10.000 dân Giường >28,5 27,1 >32 \n\n2 Xã có bác sĩ làm việc  % 92,5 88 100 \n\n3 \nTỷ lệ trẻ em dưới 5 tuổi suy \n\ndinh dưỡng (thể nhẹ cân) \n% <12 14,93 <12 \n\n4 Tuổi thọ trung bình Tuổi 70 68,5 72 ';

describe('tables that a text layer printed cell by cell', () => {
	test('are rebuilt with their header, groups and every value', () => {
		const text = `${opening}${header}KH đến \n\nNăm \n\n2030 \n\n  Chỉ tiêu đầu vào     \n\n${rows}${closing}`;
		expect(tableOf(text)).toMatchObject({
			headerRows: 1,
			line: 9,
			rows: [
				['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu Nghị quyết 2026-2030', 'Năm 2025', 'KH đến Năm 2030'],
				['', 'Chỉ tiêu đầu vào', '', '', '', ''],
				['1', 'Số giường bệnh/10.000 dân', 'Giường', '>28,5', '27,1', '>32'],
				['2', 'Xã có bác sĩ làm việc', '%', '92,5', '88', '100'],
				['3', 'Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng (thể nhẹ cân)', '%', '<12', '14,93', '<12'],
				['4', 'Tuổi thọ trung bình', 'Tuổi', '70', '68,5', '72'],
			],
		});
		expect(composed(text).warnings).toEqual([]);
		expect(
			composed(text)
				.blocks.map((block) => ('text' in block ? block.text : block.kind))
				.slice(1),
		).toEqual([
			'table',
			'2. Nhiệm vụ trọng tâm',
			'- Đưa công tác bảo vệ, chăm sóc sức khỏe nhân dân thành nội dung trong chương trình của địa phương.',
		]);
	});

	test('a group between two rows becomes a row of its own', () => {
		const grouped = rows.replace('3 \nTỷ lệ', 'Chỉ tiêu hoạt động \n\n3 \nTỷ lệ');
		expect(tableOf(`${opening}${header}Năm \n\n2030 \n\n${grouped}${closing}`)?.rows[3]).toEqual([
			'',
			'Chỉ tiêu hoạt động',
			'',
			'',
			'',
			'',
		]);
	});

	test.each([
		['a value is missing', rows.replace('92,5 88 100', '88 100')],
		['a unit is unknown', rows.replace('làm việc  %', 'làm việc')],
		['a cell goes on behind the values', rows.replace('27,1 >32', '27,1 >32 \n\n(kể cả tư nhân)')],
	])('are kept as printed, with a warning, when %s', (_, changed) => {
		const { blocks, warnings } = composed(`${opening}${header}KH đến \n\n2030 \n\n${changed}${closing}`);
		const kept = blocks.find(({ kind }) => kind === 'preformatted');
		expect(kept).toMatchObject({ text: expect.stringMatching(/^ TT Chỉ tiêu\nĐơn vị\n[\s\S]*Tuổi 70 68,5 72$/u) });
		expect(warnings).toEqual([expect.objectContaining({ rule: 'table-not-rebuilt', line: 9 })]);
		expect(blocks.at(-2)).toMatchObject({ text: '2. Nhiệm vụ trọng tâm' });
	});
});

test('a column of remarks, which may be empty, is not taken for the title of a group', () => {
	const { blocks } = composed(`${opening}${header}KH đến \n\n2030 \n\nGhi chú \n\n${rows}${closing}`);
	expect(blocks.map(({ kind }) => kind)).toContain('preformatted');
});

describe('tables that say where their cells end', () => {
	test('tabs', () => {
		expect(tableOf('Kết quả:\nSTT\tXã\tSố ca\n1\tNà Mẫu\t12\n2\tBản Lạnh\t\nHết.')).toMatchObject({
			headerRows: 1,
			rows: [
				['STT', 'Xã', 'Số ca'],
				['1', 'Nà Mẫu', '12'],
				['2', 'Bản Lạnh', ''],
			],
		});
	});

	test('bars, with or without a row of dashes', () => {
		const expected = [
			['Xã', 'Số ca'],
			['Nà Mẫu', '12'],
			['Bản Lạnh', '7'],
		];
		expect(tableOf('| Xã | Số ca |\n|---|---:|\n| Nà Mẫu | 12 |\n| Bản Lạnh | 7 |')).toMatchObject({
			rows: expected,
			headerRows: 1,
		});
		expect(tableOf('Xã | Số ca\nNà Mẫu | 12\nBản Lạnh | 7')).toMatchObject({ rows: expected });
	});

	test('a stamp or a path with bars is no table', () => {
		expect(
			tableOf('Trang chủ | Tin tức\nTrạm mới khai trương\n17/03/2025 | 08:34 AM\nSáng nay trạm mở cửa.'),
		).toBeUndefined();
	});

	test('columns set by blanks, with cells of two lines', () => {
		const text = `Kết quả thực hiện

 STT   Chỉ tiêu                          Đơn vị    Kế hoạch   Thực hiện
                                          tính       2025      6 tháng
  1    Số giường bệnh trên một vạn dân   Giường      28,5       27,9
  2    Tỷ lệ tham gia bảo hiểm y tế        %         95,0       94,1
       (gồm thẻ quân nhân)
  3    Tỷ lệ xã đạt tiêu chí               %         80,0

        II. PHƯƠNG HƯỚNG`;
		expect(tableOf(text)?.rows).toEqual([
			['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch 2025', 'Thực hiện 6 tháng'],
			['1', 'Số giường bệnh trên một vạn dân', 'Giường', '28,5', '27,9'],
			['2', 'Tỷ lệ tham gia bảo hiểm y tế (gồm thẻ quân nhân)', '%', '95,0', '94,1'],
			['3', 'Tỷ lệ xã đạt tiêu chí', '%', '80,0', ''],
		]);
		expect(composed(text).blocks.at(-1)).toMatchObject({ text: 'II. PHƯƠNG HƯỚNG' });
	});
});

test('lines that happen to hold a bar are no table', () => {
	const prose =
		'Trạm y tế xã Nà Mẫu | Mường Hạ phối hợp với các bản tổ chức khám sàng lọc cho người cao tuổi, phụ nữ mang thai và trẻ em trong tháng, cấp thuốc cho người bệnh mạn tính, tư vấn dinh dưỡng và hướng dẫn phòng bệnh trong mùa đông xuân sắp tới.';
	for (const text of [
		`05/03/2025 | 08:34 AM\n${prose}\n${prose}`,
		'05/03/2025 | 08:34\n06/03/2025 | 09:00\n07/03/2025 | 10:00',
	]) {
		expect(tableOf(text)).toBeUndefined();
	}
	expect(tableOf('Xã | Số ca\nNà Mẫu | 12\nMường Hạ | 7')?.rows).toHaveLength(3);
});
