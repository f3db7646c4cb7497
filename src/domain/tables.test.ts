import { describe, expect, test } from 'vitest';
import { tablesOf, toCsv } from './tables.ts';

describe('tablesOf', () => {
	test('reads cells as a reader sees them, the header first', () => {
		const markdown = [
			'## 1.3. Chỉ tiêu',
			'',
			'| TT | Chỉ tiêu | Năm 2025 |',
			'| --- | --- | ---: |',
			'| | *Chỉ tiêu đầu vào* | |',
			'| 1 | **Thể** [thấp còi](/chu-de/) | <17 |',
			'| 2 | A \\| B | >13,5 |',
			'| 3 | "Tỷ lệ" ... | 19,93 |',
		].join('\n');
		expect(tablesOf(markdown)).toEqual([
			[
				['TT', 'Chỉ tiêu', 'Năm 2025'],
				['', 'Chỉ tiêu đầu vào', ''],
				['1', 'Thể thấp còi', '<17'],
				['2', 'A | B', '>13,5'],
				['3', '"Tỷ lệ" ...', '19,93'],
			],
		]);
	});

	test('reads ranges and products as written', () => {
		expect(tablesOf('| a |\n|---|\n| 5~10 và 3~4 |\n| 5*3*2 = **30** |\n')).toEqual([
			[['a'], ['5~10 và 3~4'], ['5*3*2 = 30']],
		]);
	});

	test('finds every table in order, also inside a list', () => {
		expect(tablesOf('| a |\n|---|\n| 1 |\n\nlời\n\n- mục\n\n  | b |\n  |---|\n  | 2 |\n')).toEqual([
			[['a'], ['1']],
			[['b'], ['2']],
		]);
		expect(tablesOf('Không có bảng, chỉ có a | b.')).toEqual([]);
	});

	test('a short row has as many cells as the header, as on the page', () => {
		expect(tablesOf('| a | b |\n|---|---|\n| 1 |\n')).toEqual([
			[
				['a', 'b'],
				['1', ''],
			],
		]);
	});
});

describe('toCsv', () => {
	test('opens rightly in a spreadsheet: byte order mark, CRLF, one line per row', () => {
		expect(
			toCsv([
				['TT', 'Chỉ tiêu'],
				['1', 'Bác sĩ'],
			]),
		).toBe('\uFEFFTT,Chỉ tiêu\r\n1,Bác sĩ\r\n');
	});

	test.each([
		['>13,5', '">13,5"'],
		['<17', '<17'],
		['19,93', '"19,93"'],
		['-5', '-5'],
		['+5', '+5'],
		['-', '-'],
		['–', '–'],
		['+', '+'],
		['-A1', "'-A1"],
		['nói "có"', '"nói ""có"""'],
		['hai\ndòng', '"hai\ndòng"'],
		['', ''],
		['=SUM(A1)', "'=SUM(A1)"],
		['@SUM(A1,B1)', '"\'@SUM(A1,B1)"'],
		['+cmd', "'+cmd"],
		['a=b', 'a=b'],
		["'=1", "''=1"],
		["''+cmd", "'''+cmd"],
		["'quoted'", "'quoted'"],
		["'-5", "'-5"],
	])('writes the cell %j as %s', (cell, written) => {
		expect(toCsv([[cell]])).toBe(`\uFEFF${written}\r\n`);
	});

	test('loses nothing: one apostrophe less, wherever a cell looks guarded, gives the text back', () => {
		const cells = [
			'=1',
			"'=1",
			"''=1",
			'-5',
			"'-5",
			'-A',
			"'-A",
			"'",
			"''",
			"'a",
			'@x',
			'＝1',
			"'＝1",
			'－A',
			'\t1',
			"'\t1",
			'+',
			"'+",
		];
		const back = toCsv(cells.map((cell) => [cell]))
			.slice(1, -2)
			.split('\r\n')
			.map((cell) => cell.replace(/^'(?='*(?:[=@＝＠\t\r\n]|[+\-＋－](?!$|[\d.,\s]+%?$)))/, ''));
		expect(back).toEqual(cells);
	});

	// https://owasp.org/www-community/attacks/CSV_Injection
	test.each(["=2+5+cmd|' /C calc'!A0", '=(HYPERLINK("https://a.example"))', '="a"&B1', '＝1+1', '＋A1', '＠A1'])(
		'keeps the formula %s from running',
		(cell) => {
			expect(toCsv([[cell]])).toMatch(/^\uFEFF"?'[=＝＋＠]/);
		},
	);
});
