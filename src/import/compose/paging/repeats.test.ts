import { expect, test } from 'vitest';
import { repeating } from './repeats.ts';

function pages(...texts: string[]) {
	return texts.map((text, index) => ({ text, page: index + 1 }));
}

test.each([
	['the same words on every page', pages('Kế hoạch tiêm vắc xin 2026', 'Kế hoạch tiêm vắc xin 2026')],
	['a count of the pages', pages('12/KH-SYT - 1', '12/KH-SYT - 2', '12/KH-SYT - 3')],
	['the word for a page, on two pages', pages('Kế hoạch 2026 - Trang 1/2', 'Kế hoạch 2026 - Trang 2/2')],
])('a running head: %s', (_, lines) => {
	expect(repeating(lines, 2)).toEqual(lines);
});

test('lines of a list that differ only in a figure are text', () => {
	expect(
		repeating(pages('Nhiệm vụ thứ 3: các trạm', 'Nhiệm vụ thứ 3: các trạm', 'Nhiệm vụ thứ 5: các trạm'), 3),
	).toEqual([]);
	expect(repeating(pages('- Trạm số 3 nhận 20 liều;', '- Trạm số 4 nhận 20 liều;'), 2)).toEqual([]);
});

test('one line that only looks like a running head does not save or doom the others', () => {
	const heads = pages('Báo cáo năm 2025', 'Báo cáo năm 2025', 'Báo cáo năm 2025');
	expect(repeating([...heads, { text: 'Báo cáo năm 2024', page: 4 }], 3)).toEqual(heads);
});

test('lines that count with the pages are text where a paragraph goes on from them', () => {
	const around = { before: 'báo cáo theo quy định.', after: 'trong độ tuổi.' };
	const lines = pages('Nhiệm vụ thứ 3: các em', 'Nhiệm vụ thứ 4: các em', 'Nhiệm vụ thứ 5: các em');
	expect(repeating(lines, 3)).toEqual(lines);
	expect(
		repeating(
			lines.map((line) => ({ ...line, ...around })),
			3,
		),
	).toEqual([]);
});
