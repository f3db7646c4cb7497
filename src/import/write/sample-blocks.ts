import fc from 'fast-check';
import { type Block, pageMark } from '#import/model.ts';
import { withoutHidden } from '#schema/hidden-characters.ts';

/** Pieces that mean something to Markdown, HTML, MDX or YAML, or that Vietnamese documents are full of. */
const pieces = [
	...['# ', '## x', '>', '> a', '- ', '+ ', '* ', '1. ', '2) ', '10. ', '---', '***', '___', '===', '=', '```', '~~~'],
	...['*', '**', '_', '__', '`', '``', '~', '~~', '[', ']', '(', ')', '](', '![', '![]()', '[a](b)', '[^1]', '[^1]: x'],
	...[
		'[a]: /b',
		'[ ] ',
		'[x] ',
		'|',
		'| a | b |',
		'| --- |',
		'--- | ---',
		':-',
		'\\',
		'\\\n',
		'\n',
		'\n\n',
		'  ',
		'\t',
	],
	...[
		'<a>',
		'<a href="javascript:alert(1)">',
		'</a>',
		'<script>',
		'<!--',
		'-->',
		'<?php',
		'<17',
		'< 17',
		'>13,5',
		'<br>',
	],
	...['&amp;', '&lt;', '&', '&#38;', '&nbsp;', '{', '}', '{{a}}', '{/* x */}', 'import a from "b"', ':::note', ':a[b]'],
	...[
		'title: x',
		'+++',
		'$a$',
		'H~2~O',
		'x^2^',
		'😀',
		'👩‍⚕️',
		'\u202E',
		'\u200F',
		'đ',
		'ế',
		'e\u0302\u0301',
		'‰',
		'“',
		'”',
		'…',
		'–',
	],
	...[
		'http://a',
		'https://suckhoedoisong.vn/x_y_z*',
		'www.moh.gov.vn',
		'javascript:alert(1)',
		'a@b.vn',
		'ftp://a.vn',
		'://',
	],
	...[
		'KH-UBND',
		'ngày',
		'y tế',
		'TW_BCĐ_KHCN',
		'13,5',
		'1',
		'.',
		' ',
		' ',
		' ',
		'a',
		'B',
		'"',
		"'",
		'!',
		'\u00A0',
		'\u0085',
	],
	...[pageMark(7), pageMark(8)],
];

/** Texts as hostile and as ordinary as captures hold them. */
export const anyText = fc
	.oneof(
		{ weight: 4, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join('')) },
		{ weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
		{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
	)
	// The check refuses characters that nobody sees, wherever they come from.
	.map(withoutHidden);

const marker = fc.constantFrom('-', '+', '•', '1.', 'a)', '2.1.');

export const anyBlock: fc.Arbitrary<Block> = fc.oneof(
	anyText.map((text) => ({ kind: 'paragraph', text }) as const),
	fc.record({ kind: fc.constant('paragraph' as const), text: anyText, markdown: anyText }),
	fc.record({ kind: fc.constant('heading' as const), text: anyText, level: fc.integer({ min: 1, max: 8 }) }),
	fc.record({ kind: fc.constant('item' as const), text: anyText, depth: fc.nat({ max: 4 }), marker }),
	fc.record({
		kind: fc.constant('table' as const),
		rows: fc.array(fc.array(anyText, { maxLength: 3 }), { maxLength: 4 }),
		headerRows: fc.constantFrom(0 as const, 1 as const),
		caption: anyText,
	}),
	fc.record({ kind: fc.constant('preformatted' as const), text: anyText }),
	fc.nat({ max: 20 }).map((number) => ({ kind: 'page', number }) as const),
	anyText.map((caption) => ({ kind: 'figure', caption }) as const),
);
