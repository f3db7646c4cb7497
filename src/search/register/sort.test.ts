import { describe, expect, test } from 'vitest';
import { numbersOf, sampleRows } from './sample-register.ts';
import { columns, sortRows } from './sort.ts';

const rows = sampleRows();

describe('rows are sorted', () => {
	test('by number as numbers, the unknown last', () => {
		expect(numbersOf(sortRows(rows, { column: 'so', descending: false }))).toEqual([
			'02-Ctr/ĐU',
			'15/2023/QH15',
			'25-CT/TW',
			'30/2020/NĐ-CP',
			'659/QĐ-TTg',
			'1660/QĐ-TTg',
			'7095/KH-UBND',
			'70951/SYT-NVY',
			'–',
		]);
	});

	test('the other way round, the unknown last all the same', () => {
		const numbers = numbersOf(sortRows(rows, { column: 'so', descending: true }));
		expect([numbers[0], numbers.at(-1)]).toEqual(['70951/SYT-NVY', '–']);
	});

	test.each([
		[
			false,
			['2020-03-05', '2020-05-20', '2021-10-02', '2023-01-09', '2023-10-25', '2025-09', '2025-10-23', '2025-11-11', ''],
		],
		[
			true,
			['2025-11-11', '2025-10-23', '2025-09', '2023-10-25', '2023-01-09', '2021-10-02', '2020-05-20', '2020-03-05', ''],
		],
	])('by date, descending %s, the unknown last', (descending, dates) => {
		expect(sortRows(rows, { column: 'ngay', descending }).map(({ date }) => date)).toEqual(dates);
	});

	test('by Vietnamese letters: đ after d, marks within a letter', () => {
		const named = ['Điện Biên', 'Yên Bái', 'Dược liệu', 'An Giang', 'Ấp Bắc', 'Bắc Ninh', 'Ăn uống'].map(
			(abstract) => ({
				...rows[0]!,
				abstract,
			}),
		);
		expect(sortRows(named, { column: 'trich-yeu', descending: false }).map(({ abstract }) => abstract)).toEqual([
			'An Giang',
			'Ăn uống',
			'Ấp Bắc',
			'Bắc Ninh',
			'Dược liệu',
			'Điện Biên',
			'Yên Bái',
		]);
	});

	test.each([
		['co-quan', 'Ban Bí thư', 'UBND tỉnh Lai Châu'],
		['loai', 'Chỉ thị', 'Quyết định'],
	] as const)('by %s', (column, first, last) => {
		const names = sortRows(rows, { column, descending: false }).map(({ issuer, type }) =>
			column === 'loai' ? type.name : issuer.name,
		);
		expect([names[0], names.at(-1)]).toEqual([first, last]);
	});
});

test.each(columns)('equal rows keep their order, sorted by %s either way', (column) => {
	const twins = ['a', 'b', 'c'].map((url) => ({ ...rows[1]!, url }));
	for (const descending of [false, true]) {
		expect(sortRows(twins, { column, descending }).map(({ url }) => url)).toEqual(['a', 'b', 'c']);
	}
});

test('the given rows are left alone', () => {
	const before = [...rows];
	sortRows(rows, { column: 'so', descending: true });
	expect(rows).toEqual(before);
});
