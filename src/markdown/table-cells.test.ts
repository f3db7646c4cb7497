import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { tableRegions } from './table-regions.ts';

/** The class of each cell of a table of lines, row by row; `-` for none. */
async function classes(...lines: string[]): Promise<string[]> {
	const { html } = await markdownToHtml(lines.join('\n'), { hastPlugins: [tableRegions] });
	expect(html).not.toMatch(/<t[hd][^>]* (?:style|align)=/);
	return [...html.matchAll(/<tr>[\s\S]*?<\/tr>/g)].map(([row]) =>
		[...row.matchAll(/<t[hd](?: scope="col")?(?: class="([^"]*)")?>/g)].map(([, names = '-']) => names).join(' | '),
	);
}

test('alignment becomes a class, since the Content-Security-Policy blocks style attributes', async () => {
	expect(await classes('| a | b | c | d |', '| --- | :---: | ---: | :--- |', '| x | x | x | x |')).toEqual([
		'- | align-center | align-right | align-left',
		'- | align-center | align-right | align-left',
	]);
});

test('a column of numbers is marked from its header down, whatever its alignment', async () => {
	expect(
		await classes(
			'| TT | Chỉ tiêu | Tỷ lệ | Số |',
			'| --- | --- | --- | ---: |',
			'| 1 | Một | >13,5 | 1.232.826 |',
			'| 2 |',
		),
	).toEqual([
		'- | - | numeric | align-right numeric',
		'- | - | numeric | align-right numeric',
		'- | - | numeric | align-right numeric',
	]);
});

test('a row that only names a group leaves the numbers around it numbers', async () => {
	expect(
		await classes('| TT | Chỉ tiêu | Số |', '|---|---|---|', '| | *Chỉ tiêu đầu vào* | |', '| 1 | Bác sĩ | **12** |'),
	).toEqual(['- | - | numeric', '- | - | numeric', '- | - | numeric']);
});

describe('the cells of a column', () => {
	test.each([
		['>13,5', true],
		['<17', true],
		['\\< 17', true],
		['≥ 95', true],
		['92,11', true],
		['1.232.826', true],
		['96 %', true],
		['20‰', true],
		['-5', true],
		['17/3/2025', false],
		['7095/KH-UBND', false],
		['12 giường', false],
		['5-10', false],
		['', false],
		['-', false],
		['Đạt', false],
	])('%s: numeric %s', async (cell, numeric) => {
		const [header] = await classes('| a | b |', '|---|---|', `| x | ${cell} |`);
		expect(header).toBe(numeric ? '- | numeric' : '- | -');
	});

	test.each(['', '-', '–', '—'])('may be «%s» beside numbers', async (cell) => {
		expect((await classes('| a | b |', '|---|---|', '| x | 5 |', `| y | ${cell} |`))[0]).toBe('- | numeric');
	});

	test('are all numbers or the column is not numeric', async () => {
		expect((await classes('| a | b |', '|---|---|', '| x | 5 |', '| y | Đạt |'))[0]).toBe('- | -');
	});
});
