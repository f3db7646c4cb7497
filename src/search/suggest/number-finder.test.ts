import { describe, expect, test } from 'vitest';
import { encodeNumbers, type NumberLine } from './number-codec.ts';
import { NumberFinder } from './number-finder.ts';

const known: readonly [number: string, label: string, year: string, held?: boolean][] = [
	['7095/KH-UBND', 'Kế hoạch, UBND tỉnh Lai Châu', '2025'],
	['70951/SYT-NVY', 'Công văn, Sở Y tế Lai Châu', '2026'],
	['659/QĐ-TTg', 'Quyết định, Thủ tướng Chính phủ', '2025'],
	['659/KH-SYT', 'Kế hoạch, Sở Y tế Nghệ An', '2019', true],
	['06/QĐ-TTg', 'Quyết định, Thủ tướng Chính phủ', '2022'],
	['51/2024/QH15', 'Luật, Quốc hội', '2024'],
	['02-Ctr/ĐU', 'Chương trình', ''],
	['25-CT/TW', '2 văn bản cùng số', '', true],
	['72-NQ/TW', 'Nghị quyết, Bộ Chính trị', '2025'],
];
const lines = known.map(([number, label, year, held = false]): NumberLine => ({ number, slug: '', label, year, held }));
const finder = new NumberFinder(encodeNumbers(lines));
const find = (text: string) => finder.find(text, 8).map(({ number }) => number);

describe('finds numbers', () => {
	test.each([
		['7095/KH-UBND', ['7095/KH-UBND']],
		['7095', ['7095/KH-UBND', '70951/SYT-NVY']],
		['709', ['70951/SYT-NVY', '7095/KH-UBND']],
		['kh-ubnd 7095', ['7095/KH-UBND']],
		['KHUBND7095', ['7095/KH-UBND']],
		['7095 / kh', ['7095/KH-UBND']],
		['Kế hoạch số 7095', ['7095/KH-UBND']],
		['659 qd ttg', ['659/QĐ-TTg']],
		['659qđttg', ['659/QĐ-TTg']],
		['659', ['659/KH-SYT', '659/QĐ-TTg']],
		['659 2025', ['659/QĐ-TTg']],
		['qh15 51', ['51/2024/QH15']],
		['51/2024/QH15', ['51/2024/QH15']],
		['luật số 51', ['51/2024/QH15']],
		['06', ['06/QĐ-TTg']],
		['06/QĐ-TTg'.normalize('NFD'), ['06/QĐ-TTg']],
		['2/ctr', ['02-Ctr/ĐU']],
		['nghi quyet 72', ['72-NQ/TW']],
		['25-CT/TW', ['25-CT/TW']],
	])('«%s»', (text, numbers) => {
		expect(find(text)).toEqual(numbers);
	});

	test.each(['', 'kh-ubnd', 'covid 19', '0', '7095 bv', '2024', '100% cơ sở', '9'.repeat(10_000), '٣'])(
		'«%s»: none',
		(text) => {
			expect(find(text)).toEqual([]);
		},
	);

	test('and no more than wanted', () => {
		expect(finder.find('7', 2)).toHaveLength(2);
	});
});
