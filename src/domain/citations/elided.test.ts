import { describe, expect, test } from 'vitest';
import { canonicalOf, findCitations } from './find-citations.ts';

const all = (text: string) => findCitations(text).map((citation) => canonicalOf(citation));

describe('a list whose letters stand with its last number only', () => {
	test.each([
		['Tờ trình số 200 và 202-TTr/TU', ['200-TTr/TU', '202-TTr/TU']],
		['các Quyết định số 12, 13 và 15/QĐ-UBND', ['12/QĐ-UBND', '13/QĐ-UBND', '15/QĐ-UBND']],
		['Nghị định số 15/2018 và 38/2019/NĐ-CP', ['15/2018/NĐ-CP', '38/2019/NĐ-CP']],
		['Nghị định số 02, 04 và 06/2025/NĐ-CP', ['02/2025/NĐ-CP', '04/2025/NĐ-CP', '06/2025/NĐ-CP']],
		['các Nghị quyết 18, 19-NQ/TW', ['18-NQ/TW', '19-NQ/TW']],
		['Công văn số 101, số 102 và số 103/SYT-NVY', ['101/SYT-NVY', '102/SYT-NVY', '103/SYT-NVY']],
		['Kế hoạch số 33 và\nsố 34/KH-SYT', ['33/KH-SYT', '34/KH-SYT']],
	])('%s', (text, numbers) => {
		expect(all(text)).toEqual(numbers);
	});

	test('each stands where it is written, and is sure of its letters only by inference', () => {
		const text = 'Tờ trình số 200 và 202-TTr/UBKTTW, ngày 07/6/2019';
		const [first, last] = findCitations(text);
		expect(text.slice(first!.start, first!.end)).toBe('200');
		expect(first).toMatchObject({ form: 'elided', confidence: 'inferred', date: '2019-06-07' });
		expect(last).toMatchObject({ form: 'full', confidence: 'certain' });
	});

	test('each keeps the year of its own', () => {
		const [first] = findCitations('Nghị định số 15/2018 và 38/2019/NĐ-CP ngày 20/5/2019');
		expect(first!.date).toBe('2018');
	});
});

test.each([
	['Kế hoạch 5 năm và 15/KH-UBND', ['15/KH-UBND']],
	['12 xã và Quyết định 15/QĐ-UBND', ['15/QĐ-UBND']],
	['Quyết định số 12/QĐ-BYT và 15/QĐ-UBND', ['12/QĐ-BYT', '15/QĐ-UBND']],
])('no list, or none to trust: %s', (text, numbers) => {
	expect(all(text)).toEqual(numbers);
});

test('a suspect number lends its letters to no other', () => {
	expect(findCitations('Nghị quyết số 20, 21-NQ-TW').map(({ form }) => form)).toEqual(['short', 'suspect']);
});
