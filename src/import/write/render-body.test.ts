import fc from 'fast-check';
import { type MdastNode, markdownToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { check, checkWith, sentence } from '#checks/sample.ts';
import { type Block, pageMark, pageMarks } from '#import/model.ts';
import { renderBody } from './render-body.ts';
import { anyBlock, anyText } from './sample-blocks.ts';

const paragraph = (text: string, markdown?: string): Block => ({
	kind: 'paragraph',
	text,
	...(markdown && { markdown }),
});
const heading = (level: number, text: string): Block => ({ kind: 'heading', level, text });
const item = (text: string, depth = 0, marker = '-'): Block => ({ kind: 'item', text, depth, marker });

/** Everything in a body's tree, the text in order and the kinds of nodes. */
function read(markdown: string) {
	const root = markdownToMdast(markdown, { features: { smartPunctuation: false, frontmatter: false } });
	const texts: string[] = [];
	const nodes: MdastNode[] = [];
	const walk = (node: MdastNode) => {
		nodes.push(node);
		if (node.type === 'text' || node.type === 'code') texts.push(node.value);
		if ('children' in node) for (const child of node.children) walk(child as MdastNode);
		if (['paragraph', 'heading', 'tableCell', 'code', 'break'].includes(node.type)) texts.push('\n');
	};
	walk(root);
	return { text: texts.join(''), nodes };
}

const kinds = (markdown: string) => read(markdown).nodes.map(({ type }) => type);
const html = (markdown: string) => read(markdown).nodes.flatMap((node) => (node.type === 'html' ? [node.value] : []));

/** Letters to compare: control characters, halves of characters and blanks are no words. */
const letters = (text: string) =>
	text
		.replace(pageMarks, '')
		.replace(/\p{Cs}/gu, '')
		.normalize('NFC')
		.replace(/[\s\p{Cc}]+/gu, '');

describe('what needs no escape comes out as written', () => {
	test.each([
		'Tỷ lệ <17 và >13,5, tức < 20‰',
		'Số: 7095/KH-UBND ngày 11/11/2025; 02-Ctr/ĐU',
		'Biểu (*) tính theo TW_BCĐ_KHCN, 2 * 3 * 4',
		'Họ và tên: ____________ tuổi: ____',
		'Điều 5. Hiệu lực thi hành',
		'a) Phòng Nghiệp vụ Y',
		'Nghị định [1] của Chính phủ & Bộ Y tế; {phát triển}',
		'https://suckhoedoisong.vn/tin_moi_nhat.htm?a=1&copy=2',
		'#suckhoe 2-3 lần, 5~10 tuổi',
		'2025 - 2030',
	])('%s', (text) => {
		expect(renderBody([paragraph(text)])).toBe(`${text}\n`);
	});
});

describe('an address that the parser links by itself takes nothing else along and leads where it seems to', () => {
	test.each<[text: string, links: string[]]>([
		['<iframe src="https://a.vn"></iframe>', ['https://a.vn']],
		['*{background:url(https://a.vn)}</style>', ['https://a.vn']],
		['«www.a.vn"><b>»', ['http://www.a.vn']],
		['"https://a..vn/x"><b>', []],
		['https://soyte.a.vn@xau.example/x', ['mailto:a.vn@xau.example']],
		['https://localhost/<b>', []],
		['http://a.vn:99@b.vn/"><b>', ['http://a.vn', 'mailto:99@b.vn']],
	])('%s', (text, links) => {
		for (const block of [paragraph(text), heading(1, text), item(text)]) {
			const body = renderBody([block]);
			const { nodes } = read(body);
			expect(nodes.flatMap((node) => (node.type === 'link' ? node.url : []))).toEqual(links);
			expect(read(body).text.trim()).toBe(text);
		}
	});
});

describe('what Markdown would change is escaped, and nothing else', () => {
	test.each([
		['1. Mục đích', '1\\. Mục đích'],
		['2) Yêu cầu', '2\\) Yêu cầu'],
		['# Tin', '\\# Tin'],
		['>13,5', '\\>13,5'],
		['- Sở Y tế', '\\- Sở Y tế'],
		['+ Sở Y tế', '\\+ Sở Y tế'],
		['* Ghi chú: *', '\\* Ghi chú: *'],
		['*Ghi chú* và **(x)**', '\\*Ghi chú\\* và \\*\\*(x)\\*\\*'],
		['_a_ b_c', '\\_a\\_ b_c'],
		['[a](b)', '\\[a](b)'],
		['<a href=x>', '\\<a href=x>'],
		['&amp; & &nbsp;', '\\&amp; & \\&nbsp;'],
		['5~10 và 3~4', '5\\~10 và 3\\~4'],
		['---', '\\---'],
		['a\n---', 'a\\\n\\---'],
		['a | b\n--- | ---', 'a | b\\\n\\--- | ---'],
		['a\n===', 'a\\\n\\==='],
		['a \\* b', 'a \\\\* b'],
		['```', '\\`\\`\\`'],
		['xem http://may-chu/', 'xem http:\\//may-chu/'],
	])('%s', (text, markdown) => {
		expect(renderBody([paragraph(text)])).toBe(`${markdown}\n`);
	});
});

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
		expect(kinds(markdown).filter((kind) => kind === 'list')).toHaveLength(2);
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
	expect(read(renderBody([{ kind: 'preformatted', text }])).nodes).toMatchObject([{}, { type: 'code', value: text }]);
});

describe('pages', () => {
	test('their anchors stand at the start of the next block, or within a sentence, once each', () => {
		const blocks: Block[] = [
			{ kind: 'page', number: 1 },
			heading(1, 'I. Mục đích'),
			paragraph(`khám ${pageMark(2)}bệnh`),
			paragraph(`chữa ${pageMark(2)}bệnh`, `*chữa* ${pageMark(2)}bệnh`),
			{ kind: 'page', number: 3 },
			item('một'),
			{ kind: 'page', number: 3 },
			{ kind: 'table', rows: [[`${pageMark(4)}x`]], headerRows: 0 },
			{ kind: 'page', number: 5 },
		];
		expect(renderBody(blocks)).toBe(
			'## <a id="trang-1"></a>I. Mục đích\n\nkhám <a id="trang-2"></a>bệnh\n\n*chữa* bệnh\n\n- <a id="trang-3"></a>một\n\n<a id="trang-4"></a>\n\n|  |\n| --- |\n| x |\n\n<a id="trang-5"></a>\n',
		);
	});

	test('the checks know them as targets of links', () => {
		const body = renderBody([{ kind: 'page', number: 7 }, heading(1, 'Kết quả'), paragraph('Hết.')]);
		expect(checkWith(sentence, `${sentence} Xem [trang 7](#trang-7).\n\n${body}`)).toEqual([]);
		expect(checkWith(sentence, `${sentence} Xem [trang 8](#trang-8).\n\n${body}`)).toMatchObject([
			{ rule: 'broken-link' },
		]);
	});
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

test('any text is shown as it is, and nothing in it is markup', () => {
	fc.assert(
		fc.property(
			anyText,
			fc.constantFrom<'paragraph' | 'heading' | 'item'>('paragraph', 'heading', 'item'),
			(text, kind) => {
				const block = { kind, text, level: 1, depth: 0, marker: '-' } as Block;
				const markdown = renderBody([block]);
				expect(letters(read(markdown).text)).toBe(letters(text));
				expect(kinds(markdown)).not.toContain('image');
				for (const value of html(markdown)) expect(value).toMatch(/^(?:<a id="trang-\d+">|<\/a>)$/);
			},
		),
		{ numRuns: 2000 },
	);
}, 60_000);

test('any blocks come back word for word, in the kinds they were, and pass the checks', () => {
	fc.assert(
		fc.property(fc.array(anyBlock, { maxLength: 8 }), (blocks) => {
			const markdown = renderBody(blocks);
			const words = blocks.map((block) => {
				if (block.kind === 'table')
					return block.rows.flat().length > 0 ? `${block.caption}${block.rows.flat().join('')}` : block.caption;
				if (block.kind === 'item' && !/^[-+•]$/.test(block.marker)) return undefined;
				return block.kind === 'page' || block.kind === 'figure' ? '' : block.text;
			});
			fc.pre(!words.includes(undefined));
			expect(letters(read(markdown).text)).toBe(letters(words.join('\n')));
			for (const value of html(markdown)) expect(value).toMatch(/^(?:<a id="trang-\d+">|<\/a>)$/);
			const faults = check({ 'tin-tuc/2025/a.md': `${frontMatter}${markdown}` }).filter(
				({ rule }) => rule !== 'secret' && rule !== 'link-host',
			);
			expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
		}),
		{ numRuns: 500 },
	);
}, 60_000);

const frontMatter = `---
title: Một tin
publishedAt: 2025-03-17
provinces: [lai-chau]
topic: y-te-co-so
completeness: full
source: { name: Nguồn }
capture: { capturedOn: 2026-01-02, method: html, sha256: ${'a'.repeat(64)} }
rights: Của nguồn
---
`;

test.each([
	'*',
	'_',
	'`',
	'~',
	'[',
	'<',
	'&',
	'|',
	'>',
	'#',
	'-',
	'=',
	'\\',
	'a*',
	'*a ',
	'](',
	'- ',
	'> ',
	'1. ',
	'www.',
	'\n-',
])(
	'very much of «%s» is written',
	(piece) => {
		const text = piece.repeat(300_000 / piece.length);
		expect(letters(read(renderBody([paragraph(text)])).text)).toHaveLength(letters(text).length);
	},
	60_000,
);
