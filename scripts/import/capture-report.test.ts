import { expect, test } from 'vitest';
import { columnsOf } from '#import/write/terminal-width.ts';
import { comparisonLines, type SameItemReport } from './capture-report.ts';

const item: SameItemReport = {
	title: 'Kế hoạch tiêm chủng',
	existing: 'content/van-ban/2025/7-kh-syt.md',
	by: 'cùng số, ký hiệu, cơ quan và năm',
	differences: [],
};
const lines = (same: Partial<SameItemReport>, width = 80) =>
	comparisonLines(
		{ file: 'a.pdf', status: 'same-item', entries: [], warnings: [], sameItems: [{ ...item, ...same }] },
		width,
	);

test('lays a short difference on one line, a long one below each other, and says what to do', () => {
	const long = 'Tiêm bù vắc xin sởi cho trẻ em trên địa bàn tỉnh năm 2026';
	expect(
		lines({
			from: 'b.pdf',
			differences: [
				{ field: 'Cấp', old: 'provincial', new: 'commune' },
				{ field: 'Trích yếu', old: long, new: `${long}, lần thứ hai` },
			],
		}),
	).toEqual([
		'  «Kế hoạch tiêm chủng» đã có ở content/van-ban/2025/7-kh-syt.md (cùng số, ký',
		'  hiệu, cơ quan và năm, nhập từ b.pdf).',
		'  Hãy so hai bản (đã có | tệp này) rồi sửa mục đã có nếu cần:',
		'    Cấp: provincial | commune',
		'    Trích yếu:',
		`      đã có:   ${long}`,
		'      tệp này: Tiêm bù vắc xin sởi cho trẻ em trên địa bàn tỉnh năm 2026, lần',
		'               thứ hai',
	]);
});

test('two captures that say the same need nothing', () => {
	expect(lines({}).at(-1)).toBe('  Hai bản không khác nhau, không cần làm gì.');
});

test('no line is wider than the terminal, however long a value or a control character in it', () => {
	const differences = [{ field: 'Tiêu đề', old: 'x'.repeat(100_000), new: '\u001B[2J' }];
	for (const line of lines({ differences })) expect(columnsOf(line)).toBeLessThanOrEqual(80);
	expect(lines({ differences }).join('')).not.toContain('\u001B');
	expect(lines({ differences: [{ field: 'Cấp', old: '\u001B[2J', new: 'x' }] }).join('')).not.toContain('\u001B');
});
