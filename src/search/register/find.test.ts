import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRows } from './find.ts';
import { numbersOf, sampleRows } from './sample-register.ts';

const rows = sampleRows();
const found = (text: string) => numbersOf(findRows(rows, text));

describe('a number is found', () => {
	test.each([
		['7095/KH-UBND', ['7095/KH-UBND', '70951/SYT-NVY']],
		['7095/kh-ubnd', ['7095/KH-UBND', '70951/SYT-NVY']],
		['kh-ubnd 7095', ['7095/KH-UBND', '70951/SYT-NVY']],
		['7095khubnd', ['7095/KH-UBND']],
		['659 qd ttg', ['659/QĐ-TTg']],
		['659qđ', ['659/QĐ-TTg']],
		['659 QDTTG', ['659/QĐ-TTg']],
		['qđ-ttg', ['1660/QĐ-TTg', '659/QĐ-TTg']],
		['2-ctr/đu', ['02-Ctr/ĐU', '–']],
		['02 ctr', ['02-Ctr/ĐU', '–']],
		['25-CT/TW', ['25-CT/TW']],
		['nđ-cp 30/2020', ['30/2020/NĐ-CP']],
		['QH15', ['15/2023/QH15']],
	])('by «%s»', (text, numbers) => {
		expect(found(text)).toEqual(numbers);
	});

	test.each([
		['7095', ['7095/KH-UBND', '70951/SYT-NVY']],
		['70951', ['70951/SYT-NVY']],
		['70', ['7095/KH-UBND', '70951/SYT-NVY']],
		['095', []],
	])('from its beginning, the very number first: «%s»', (text, numbers) => {
		expect(found(text)).toEqual(numbers);
	});

	test('before a document that cites it and is newer', () => {
		const cited = [...rows].reverse();
		expect(numbersOf(findRows(cited, '7095'))).toEqual(['7095/KH-UBND', '70951/SYT-NVY']);
	});
});

describe('a day of issue is found', () => {
	test.each([
		['05/03/2020', ['30/2020/NĐ-CP']],
		['5/3/2020', ['30/2020/NĐ-CP']],
		['5-3-2020', ['30/2020/NĐ-CP']],
		['ngày 05.3.2020', ['30/2020/NĐ-CP']],
		['25/10/2023', ['25-CT/TW']],
		['25/10/20', ['25-CT/TW']],
		['10/25/2023', []],
		['9/2025', ['70951/SYT-NVY']],
		['Chỉ thị số 25-CT/TW ngày 25/10/2023', ['25-CT/TW']],
		['Chi thi so 25-CT/TW ngay 25/10/2023', ['25-CT/TW']],
		['Số: 659/QĐ-TTg, ngày 20/5/2020'.normalize('NFD'), ['659/QĐ-TTg']],
	])('by «%s»', (text, numbers) => {
		expect(found(text)).toEqual(numbers);
	});
});

describe('words are found', () => {
	test.each([
		['without case and marks', 'PHE DUYET', ['1660/QĐ-TTg', '659/QĐ-TTg']],
		['with đ or d', 'dieu chinh', ['1660/QĐ-TTg']],
		['in decomposed letters', 'điều chỉnh'.normalize('NFD'), ['1660/QĐ-TTg']],
		['in any order', 'sinh mức', ['1660/QĐ-TTg']],
		['while they are typed', 'văn th', ['30/2020/NĐ-CP']],
		['in the name of the issuer', 'ủy ban nhân dân', ['7095/KH-UBND']],
		['in its short name', 'ubnd lai châu', ['7095/KH-UBND', '02-Ctr/ĐU']],
		['in the type', 'nghị định', ['30/2020/NĐ-CP']],
		['in the year', '2023 y tế', ['25-CT/TW']],
		['across the fields', '2020 thủ tướng chương trình', ['659/QĐ-TTg']],
	])('%s: «%s»', (_, text, numbers) => {
		expect(found(text)).toEqual(numbers);
	});

	test('only when all occur', () => {
		expect(found('văn thư 2021')).toEqual([]);
	});

	test('from their beginning, not from the middle', () => {
		expect(found('hức')).toEqual([]);
	});
});

test.each(['', '   ', '/', '%', '0'])('«%s» holds no word and leaves every row in its place', (text) => {
	expect(findRows(rows, text)).toEqual(rows);
});

test('one more letter never finds more', () => {
	fc.assert(
		fc.property(fc.constantFrom(...rows), fc.nat(), fc.nat(), ({ abstract, number }, from, length) => {
			const text = `${number} ${abstract}`;
			const start = from % text.length;
			const typed = text.slice(start, start + (length % 20));
			const longer = text.slice(start, start + (length % 20) + 1);
			const before = new Set(findRows(rows, typed));
			expect(findRows(rows, longer).every((row) => before.has(row))).toBe(true);
		}),
	);
});

test('a row is found by all it shows', () => {
	for (const row of rows) {
		const all = `${row.type.name} ${row.number} ${row.issuer.name} ${row.abstract} ${row.date.slice(0, 4)}`;
		expect(findRows(rows, all)).toContain(row);
	}
});
