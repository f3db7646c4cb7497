import { describe, expect, test } from 'vitest';
import { canonicalOf, keyOfCitation } from './find-citations.ts';
import { citationsInText } from './text-alone.ts';

const keys = (text: string) => citationsInText(text).map(keyOfCitation);

describe('a short form takes the number that the text names in full', () => {
	test.each([
		['Luật BHYT số 51 sửa đổi. Theo Luật số 51/2024/QH15', '51/2024/QH15'],
		['Luật số 51/2024 và 51/2024/QH15', '51/2024/QH15'],
		['Nghị quyết số 72-NQ/TW ngày 9/9/2025. Nghị quyết 72 nêu', '72-NQ/TW'],
		['Nghị định 144/2006/NĐ-CP. Theo Nghị định 144', '144/2006/NĐ-CP'],
		['Kế hoạch số 7095/KH-UBND. Kế hoạch 7095 nêu', '7095/KH-UBND'],
	])('%s', (text, number) => {
		expect(citationsInText(text).map(canonicalOf)).toEqual([number, number]);
	});

	test('and its date and place', () => {
		const [full, short] = keys('Chỉ thị số 25-CT/TW ngày 25/10/2023. Chỉ thị 25 của Ban Bí thư');
		expect(full).toBe('dang/ct/tw/XIII/25');
		expect(short).toBe(full);
	});

	test('unless the text names two such documents', () => {
		const text = 'Chỉ thị 25-CT/TW ngày 8/8/2018 và 25-CT/TW ngày 25/10/2023. Chỉ thị 25 nêu';
		expect(keys(text)).toEqual(['dang/ct/tw/XII/25', 'dang/ct/tw/XIII/25']);
	});

	test('or one of another type, issuer or year', () => {
		expect(keys('Nghị quyết 72-NQ/TW. Kế hoạch 72 nêu')).toHaveLength(1);
		expect(keys('Nghị quyết 72-NQ/TW. Nghị định 72/2019 nêu')).toEqual(['dang/nq/tw/?/72', 'nn/nd/cp/2019/72']);
		expect(keys('Nghị quyết 72-NQ/TW. Nghị quyết 72 của Chính phủ')).toEqual(['dang/nq/tw/?/72', 'nn/nq/cp/?/72']);
	});
});

test('a short form that neither its issuer nor the text explains is no citation', () => {
	expect(citationsInText('theo Quyết định số 2512 và Nghị quyết 72')).toEqual([]);
});

describe('a text about one province', () => {
	test('lends it to the issuers that lack theirs', () => {
		const text =
			'Kế hoạch 1/KH-UBND ngày 2/3/2024 của UBND tỉnh Lai Châu. Kế hoạch 2/KH-UBND ngày 4/5/2024 của UBND tỉnh';
		expect(keys(text)).toEqual(['nn/kh/ubnd.lai-chau/2024/1', 'nn/kh/ubnd.lai-chau/2024/2']);
		expect(citationsInText(text).map(({ confidence }) => confidence)).toEqual(['certain', 'inferred']);
	});

	test('and to communes, not to those of another province', () => {
		const text =
			'Kế hoạch 1/KH-UBND ngày 2/3/2024 của UBND tỉnh Sơn La. Kế hoạch 2/KH-UBND năm 2024 của UBND xã Tân Lập. Kế hoạch 3/KH-UBND năm 2024 của UBND xã Tân Lập, tỉnh Bắc Giang';
		expect(keys(text).slice(1)).toEqual([
			'nn/kh/ubnd.xa-tan-lap-son-la/2024/2',
			'nn/kh/ubnd.xa-tan-lap-bac-giang/2024/3',
		]);
	});

	test('is none that names two', () => {
		const text = '1/KH-UBND của UBND tỉnh Sơn La, 2/KH-UBND của UBND tỉnh Lai Châu, 3/KH-UBND năm 2024';
		expect(keys(text).at(-1)).toBe('nn/kh/ubnd.?/2024/3');
	});
});
