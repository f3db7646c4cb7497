import { expect, test } from 'vitest';
import { reportTable } from './report-table.ts';

test('shows figures as Vietnamese readers write them, and a dash for what was not measured', () => {
	const table = reportTable(
		[
			{
				system: 'ours',
				spelling: 'other-tone',
				queries: 1200,
				mrr10: 0.5,
				ndcg10: 0.8934,
				recall10: null,
				zero: 0.025,
				phrase: null,
				bytesMedian: 104_600,
				bytesP95: 1_234_567,
				msMedian: 11.6,
			},
		],
		{ ours: { seconds: 26.04, peakMB: 426.1, bytes: 57_100_000, files: 4912 } },
	);
	const cells = table.split('\n').map((line) => line.split(/ {2,}/));
	expect(cells[1]).toEqual([
		'Kho Y tế',
		'dấu đặt kiểu kia',
		'1.200',
		'0,500',
		'0,893',
		'–',
		'2,5%',
		'–',
		'105',
		'1.235',
		'12',
	]);
	expect(cells[4]).toEqual(['Kho Y tế', '26,0', '426', '57,1', '4.912']);
	expect(
		new Set(
			table
				.split('\n')
				.slice(0, 2)
				.map((line) => line.length),
		).size,
	).toBe(1);
});
