import { expect, test } from 'vitest';
import type { Table } from '../../model.ts';
import { composed } from '../sample-composing.ts';

const blocksOf = (cells: readonly string[]) =>
	composed(
		['Số liệu của các đơn vị như sau:', ...cells, 'Các đơn vị đối chiếu số liệu trước khi báo cáo.'].join('\n\n'),
	).blocks;
const tableOf = (cells: readonly string[]) => blocksOf(cells).find((block): block is Table => block.kind === 'table');

test('cells one below the other with running numbers', () => {
	const rows = [
		['STT', 'Tên xã', 'Số trạm', 'Ghi chú'],
		['1', 'Xã Mẫu Một', '02', 'Trạm chính ở trung tâm xã'],
		['2', 'Xã Mẫu Hai', '1', 'Mới sửa'],
	];
	expect(tableOf(rows.flat())?.rows).toEqual(rows);
});

test('cells without running numbers whose figures return in the same columns', () => {
	const rows = [
		['Tên bệnh', 'Số mắc', 'Số chết'],
		['Sởi', '15', '0'],
		['Thủy đậu', '32', '0'],
	];
	expect(tableOf(rows.flat())?.rows).toEqual(rows);
});

test.each([
	['a cell is missing', ['STT', 'Tên xã', 'Số trạm', '1', 'Xã Mẫu Một', '2', '2', 'Xã Mẫu Hai', '3', 'Xã Mẫu Ba', '4']],
	['short paragraphs without figures', ['Mục tiêu', 'Nhiệm vụ', 'Giải pháp', 'Kinh phí', 'Tiến độ', 'Tổ chức']],
])('no table is guessed: %s', (_, cells) => {
	expect(tableOf(cells)).toBeUndefined();
	const words = blocksOf(cells)
		.map((block) => ('text' in block ? block.text : ''))
		.join(' ');
	for (const cell of cells) expect(words).toContain(cell);
});
