import { expect, test } from 'vitest';
import { check, news, newsPath, sentence, shortForm, soundFiles } from '../sample.ts';

const table = '| Chỉ tiêu | Năm 2025 | Năm 2030 |\n| --- | --- | --- |\n| Bác sĩ | 13,1 | >13,5 |';
const fields = { title: 'A', table: 1, label: 'Chỉ tiêu', from: 'Năm 2025', to: 'Năm 2030' };

/** Faults of the news item with a chart in line 10 and a table in its body. */
function faultsOf(more: object, body = table) {
	const chart = JSON.stringify({ ...fields, ...more });
	const text = news.replace('rights:', `charts: [${chart}]\nrights:`).replace(sentence, `${sentence}\n\n${body}`);
	return shortForm(check({ ...soundFiles, [newsPath]: text }));
}

test('a chart whose table, columns and cells are there', () => {
	expect(faultsOf({})).toEqual([]);
});

test.each<[name: string, chart: object, body: string, faults: string[]]>([
	[
		'another table',
		{ table: 2 },
		table,
		['11:31 lỗi chart-table: bài không có bảng 2 để vẽ → bài có 1 bảng, đếm từ trên xuống'],
	],
	[
		'no table',
		{},
		'Lời.',
		['11:31 lỗi chart-table: bài không có bảng 1 để vẽ → bài chưa có bảng nào; thêm bảng, hoặc bỏ biểu đồ này'],
	],
	[
		'two columns that are not there',
		{ from: '2025', to: '2030' },
		table,
		[
			'11:59 lỗi chart-table: bảng 1 không có cột «2025» → chép đúng một trong các tiêu đề cột: «Chỉ tiêu», «Năm 2025», «Năm 2030»',
			'11:71 lỗi chart-table: bảng 1 không có cột «2030» → chép đúng một trong các tiêu đề cột: «Chỉ tiêu», «Năm 2025», «Năm 2030»',
		],
	],
	[
		'a cell that is no number',
		{},
		table.replace('13,1', 'Đạt'),
		[
			'11:59 lỗi chart-table: ô «Đạt» của dòng «Bác sĩ», cột «Năm 2025», không phải là số → số viết như 19,93, >13,5, ≥ 95, 1.234,5 hoặc 70 %; ô trống hay dấu - là không có số',
		],
	],
	[
		'columns without a number',
		{},
		table.replace('13,1', '').replace('>13,5', '-'),
		[
			'11:59 lỗi chart-table: bảng 1 không có dòng nào có số ở cột «Năm 2025» hay «Năm 2030» → chọn hai cột khác, hoặc bỏ biểu đồ này',
		],
	],
])('%s', (_, chart, body, expected) => {
	expect(faultsOf(chart, body)).toEqual(expected);
});

test('fields that the schema refuses are left to the schema', () => {
	expect(faultsOf({ table: 0 }).map((fault) => fault.split(':')[1])).toEqual([expect.stringMatching(/schema$/)]);
});
