import { describe, expect, test } from 'vitest';
import { directionOf, indicatorsOf } from './indicators.ts';
import { tablesOf } from './tables.ts';

const table = `| TT | Chỉ tiêu | Đơn vị | Năm 2025 | Năm 2030 |
| --- | --- | --- | --- | --- |
| | *Đầu vào* | | | |
| 1 | Số bác sĩ | Bác sỹ | 13,1 | >13,5 |
| | **Đầu ra** | | | – |
| 2 | Thấp còi | % | 19,93 | <17 |
| 3 | Nhà tiêu | % | - | 95 |
`;
const chart = { title: 'Chỉ tiêu', table: 1, label: 'Chỉ tiêu', unit: 'Đơn vị', from: 'Năm 2025', to: 'Năm 2030' };
const read = (more: Partial<typeof chart> = {}, body = table) => indicatorsOf(tablesOf(body), { ...chart, ...more });

test('takes the rows with values, as written, each under its heading', () => {
	expect(read()).toEqual({
		indicators: [
			{ group: 'Đầu vào', label: 'Số bác sĩ', unit: 'Bác sỹ', from: '13,1', to: '>13,5' },
			{ group: 'Đầu ra', label: 'Thấp còi', unit: '%', from: '19,93', to: '<17' },
			{ group: 'Đầu ra', label: 'Nhà tiêu', unit: '%', from: '', to: '95' },
		],
		problems: [],
	});
});

test('takes the table by its number, and columns however their headers are spaced', () => {
	const second = `${table}\nLời.\n\n| Nơi | Năm  2025 | Năm 2030 |\n| - | - | - |\n| Xã | 1 | 2 |\n`;
	const { unit: _, ...bare } = chart;
	expect(indicatorsOf(tablesOf(second), { ...bare, table: 2, label: 'Nơi' }).indicators).toEqual([
		{ group: '', label: 'Xã', unit: '', from: '1', to: '2' },
	]);
});

describe('tells what is wrong', () => {
	test('a table that is not there', () => {
		expect(read({ table: 2 })).toEqual({ indicators: [], problems: [{ kind: 'no-table' }] });
	});

	test('every column that is not there', () => {
		const { problems } = read({ unit: 'ĐVT', to: '2030' });
		expect(problems.map((problem) => 'key' in problem && problem.key)).toEqual(['unit', 'to']);
		expect(problems[0]).toMatchObject({ kind: 'no-column', headers: expect.arrayContaining(['Đơn vị']) });
	});

	test('a cell that is no number; the others are still read', () => {
		const { indicators, problems } = read({}, table.replace('19,93', 'Đạt').replace('95', '9.5'));
		expect(problems).toEqual([
			{ kind: 'no-number', key: 'from', label: 'Thấp còi', text: 'Đạt' },
			{ kind: 'no-number', key: 'to', label: 'Nhà tiêu', text: '9.5' },
		]);
		expect(indicators).toHaveLength(1);
	});

	test('columns without any number', () => {
		expect(read({}, '| Chỉ tiêu | Đơn vị | Năm 2025 | Năm 2030 |\n| - | - | - | - |\n| A | | | |\n').problems).toEqual([
			{ kind: 'no-values' },
		]);
	});
});

test.each([
	['13,1', '>13,5', 'up'],
	['19,93', '<17', 'down'],
	['9', '10', 'up'],
	['70', '70,0', 'same'],
	['', '95', undefined],
	// A limit that the value has passed already, and limits that leave it open.
	['96', '≥95', undefined],
	['13,1', '>13', undefined],
	['<17', '17', undefined],
	['>13', '13,5', undefined],
	['<17', '20', 'up'],
	['>13', '12', 'down'],
])('from %s to %s is %s', (from, to, expected) => {
	expect(directionOf({ from, to })).toBe(expected);
});
