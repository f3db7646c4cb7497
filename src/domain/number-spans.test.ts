import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakablePieces, textRuns } from './number-spans.ts';

describe('a line never ends inside a document number, a date or a range of years', () => {
	test.each([
		['theo Kế hoạch 7095/KH-UBND ngày 11/11/2025.', ['7095/KH-UBND', '11/11/2025']],
		['Chương trình 02-Ctr/ĐU, Chỉ thị 25-CT/TW', ['02-Ctr/ĐU', '25-CT/TW']],
		['Luật số 51/2024/QH15 ngày 27/11/2024', ['51/2024/QH15', '27/11/2024']],
		['69/163 thủ tục', ['69/163']],
		['Nghị định 12a/2025/NĐ-CP', ['12a/2025/NĐ-CP']],
		['giai đoạn 2025-2030, 2024 – 2030', ['2025-2030', '2024 – 2030']],
		['bác sĩ/vạn dân, 100% và/hoặc 3,5', []],
		['https://a.vn/2025/10/tin', []],
	])('%s', (text, kept) => {
		expect(
			textRuns(text)
				.filter(({ unbroken }) => unbroken)
				.map((run) => run.text),
		).toEqual(kept);
	});
});

test('the text itself never changes', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(...'0123456789/-.ĐKHUBND ạ') }), (text) => {
			const runs = textRuns(text);
			expect(runs.map((run) => run.text).join('')).toBe(text);
			expect(runs.flatMap((run) => breakablePieces(run.text)).join('')).toBe(text);
		}),
	);
});

test.each([
	['7095/KH-UBND', ['7095/KH-UBND']],
	['51/2024/QH15', ['51/2024/QH15']],
	['1670/NQ-UBTVQH15', ['1670/NQ-UBTVQH15']],
	['11/11/2025', ['11/11/2025']],
	['2025-2030', ['2025-2030']],
	['01/2024/TT-BYT-BTC', ['01/', '2024/', 'TT-BYT-BTC']],
])('only what is longer than 16 letters may wrap after a slash: %s', (text, pieces) => {
	expect(breakablePieces(text)).toEqual(pieces);
});
