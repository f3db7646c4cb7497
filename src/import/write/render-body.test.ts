import { describe, expect, test } from 'vitest';
import { type Block, pageMark } from '#import/model.ts';
import { renderBody } from './render-body.ts';
import { heading, item, kindsIn, paragraph, readBody } from './sample-reading.ts';

describe('headings', () => {
	const depths = (...levels: number[]) =>
		[...renderBody(levels.map((level) => heading(level, 'Mục'))).matchAll(/^#+/gm)].map(([marks]) => marks.length);

	test('the outermost is level 2, siblings are alike, and no level is left out', () => {
		expect(depths(1, 2, 3, 2, 1)).toEqual([2, 3, 4, 3, 2]);
		expect(depths(1, 3, 3, 2)).toEqual([2, 3, 3, 3]);
		expect(depths(2, 3, 1, 2)).toEqual([2, 3, 2, 3]);
		expect(depths(1, 2, 3, 4, 5, 6, 7)).toEqual([2, 3, 4, 5, 6, 6, 6]);
	});

	test('a heading is one line, and marks at its end stay', () => {
		expect(renderBody([heading(1, '1. Mục\nđích #')])).toBe('## 1. Mục đích \\#\n');
	});
});

describe('lists', () => {
	test('bullets are redrawn and nested; a list is apart from the paragraphs around it', () => {
		expect(
			renderBody([paragraph('Gồm:'), item('một'), item('hai', 1, '+'), item('ba', 0, '➢'), paragraph('Hết.')]),
		).toBe('Gồm:\n\n- một\n  - hai\n- ba\n\nHết.\n');
	});

	test('numbers of the text are not counted anew', () => {
		expect(renderBody([item('3. Ba', 0, '3.'), item('một', 1), item('Bốn', 0, '4.'), item('1.5 mg', 0, '1.')])).toBe(
			'3\\. Ba\n\n- một\n\n4\\. Bốn\n\n1\\. 1.5 mg\n',
		);
	});

	test('a numbered item below a bullet stays below it', () => {
		const markdown = renderBody([item('một'), item('a) hai', 1, 'a)'), item('ba', 1)]);
		expect(markdown).toBe('- một\n\n  a) hai\n  - ba\n');
		expect(kindsIn(markdown).filter((kind) => kind === 'list')).toHaveLength(2);
	});

	test('an item is never deeper than the list allows, and no task', () => {
		expect(renderBody([item('một', 3), item('[x] hai', 5)])).toBe('- một\n  - \\[x] hai\n');
	});

	test('line ends in an item stay in it', () => {
		expect(renderBody([item('một'), item('hai\n1. ba', 1)])).toBe('- một\n  - hai\\\n    1\\. ba\n');
	});
});

describe('tables', () => {
	test('header, bars and line ends in cells, short rows', () => {
		const rows = [['TT', 'Chỉ\ntiêu'], ['1', 'a|b'], ['2', '<17'], ['>13,5']];
		expect(renderBody([{ kind: 'table', rows, headerRows: 1, caption: 'Bảng 1. Số' }])).toBe(
			'Bảng 1. Số\n\n| TT | Chỉ tiêu |\n| --- | --- |\n| 1 | a\\|b |\n| 2 | <17 |\n| >13,5 |  |\n',
		);
	});

	test('without a header its row is empty', () => {
		expect(renderBody([{ kind: 'table', rows: [['a', 'b']], headerRows: 0 }])).toBe(
			'|  |  |\n| --- | --- |\n| a | b |\n',
		);
	});
});

test('preformatted text cannot close its fence', () => {
	const text = '  cột 1   cột 2\n```\n## x\n````';
	expect(readBody(renderBody([{ kind: 'preformatted', text }])).nodes).toMatchObject([
		{},
		{ type: 'code', value: text },
	]);
});

describe('markup of the source', () => {
	test('emphasis and web links are kept', () => {
		const markdown = '**Sở Y tế** theo [Kế hoạch](https://laichau.gov.vn/a) *này*';
		expect(renderBody([paragraph('Sở Y tế theo Kế hoạch này', markdown)])).toBe(`${markdown}\n`);
	});

	test.each([
		'**Sở Y tế',
		'**Sở** <b>Y tế</b>',
		'Sở [Y tế](javascript:alert(1))',
		'Sở [Y tế](/trang/)',
		'Sở ![Y tế](https://a.vn/b.png)',
		'Sở Y tế tỉnh',
		'- Sở Y tế',
		'# Sở Y tế',
		'Sở `Y tế`',
		'<script>alert(1)</script>Sở Y tế',
	])('%s: the plain text stands in its place', (markdown) => {
		expect(renderBody([paragraph('Sở Y tế', markdown)])).toBe('Sở Y tế\n');
	});

	test('a page that begins beside emphasis does not break it', () => {
		const text = `a${pageMark(7)}b`;
		expect(renderBody([paragraph(text, `a**${pageMark(7)}b**`)])).toBe('a<a id="trang-7"></a>b\n');
	});
});

test('an empty body, and blocks without words, are nothing', () => {
	const blank: Block[] = [paragraph(' \n'), heading(1, ''), item(' '), { kind: 'figure', caption: 'Ảnh' }];
	expect(renderBody([...blank, { kind: 'preformatted', text: '\n' }, { kind: 'table', rows: [], headerRows: 1 }])).toBe(
		'',
	);
});
