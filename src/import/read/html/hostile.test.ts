import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RefusedCapture } from '../../model.ts';
import { readHtml } from './read-html.ts';

const prose =
	'<p>Ngành y tế tỉnh Mẫu tiếp tục triển khai các biện pháp phòng chống dịch bệnh trong mùa mưa năm nay.</p>';

function rule(html: string): string | undefined {
	try {
		readHtml(html);
		return undefined;
	} catch (error) {
		expect(error).toBeInstanceOf(RefusedCapture);
		expect((error as Error).message).not.toContain('\n');
		return (error as RefusedCapture).rule;
	}
}

test('nothing active, hidden or foreign survives', () => {
	const bad =
		'<script>xấu1</script><style>xấu2{}</style><noscript>xấu3</noscript><template>xấu4</template><iframe>xấu5</iframe><object>xấu6</object><svg><text>xấu7</text></svg>' +
		'<math><mi>xấu8</mi></math><div style="display: none">xấu9</div><p hidden>xấu10</p><span aria-hidden="true">xấu11</span><!-- xấu12 --><p class="sr-only">xấu13</p><button>xấu14</button>';
	const json = JSON.stringify(
		readHtml(
			`<body><div>${prose}${bad}<p onclick="xấu15()"><img src="x" onerror="xấu16()">Lời thường.</p></div></body>`,
		).blocks,
	);
	expect(json).toContain('Lời thường.');
	expect(json).not.toMatch(/xấu/);
});

test('a paragraph left open in noscript does not keep the rest of the page there', () => {
	const open = '<noscript><p>xấu1</noscript><noscript><p>xấu2</NOSCRIPT ><noscript>';
	const json = JSON.stringify(
		readHtml(`<body><h1>Tên bài</h1>${open}<div>${prose}${prose}<p>Lời cuối.</p></div></body>`).blocks,
	);
	expect(json).not.toMatch(/xấu/);
	expect(
		JSON.stringify(readHtml(`<body>${open.slice(0, -10)}<div>${prose}${prose}<p>Lời cuối.</p></div></body>`).blocks),
	).toContain('Lời cuối.');
});

test('entities are expanded once, declared ones not at all', () => {
	expect(JSON.stringify(readHtml(`${prose}<p>&amp;lt;b&amp;gt; và &lt;17</p>`).blocks)).toContain('&lt;b&gt; và <17');
	const bomb = '<!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
	expect(
		JSON.stringify(readHtml(`<?xml version="1.0"?>${bomb}<html><body>${prose}<p>&b;</p></body></html>`).blocks),
	).not.toMatch(/aaaa|ENTITY/);
});

describe('refused before anything is built', () => {
	test.each([
		['10,000 boxes one in the other', '<div>'.repeat(10_000), 'html-too-deep'],
		[
			'bold text that never ends',
			Array.from({ length: 5000 }, (_, index) => `<p><b id=${index}>a`).join(''),
			'html-too-deep',
		],
		[
			'200,000 attributes',
			`<p ${Array.from({ length: 200_000 }, (_, index) => `a${index}`).join(' ')}>`,
			'html-too-many-elements',
		],
		['200,000 elements', '<p>a'.repeat(200_000), 'html-too-many-elements'],
		['more than 20 MB', 'a'.repeat(21 * 1024 * 1024), 'html-too-large'],
	])('%s', (_, html, expected) => {
		expect(rule(html)).toBe(expected);
	});
});

test.each(['a', '<', '<!--', '- ', '([', '&nbsp;', '<a href=x>', '<td>', '.'])(
	'a megabyte of «%s» is read or refused',
	(piece) => {
		rule(prose + piece.repeat(1_000_000 / piece.length));
	},
	30_000,
);

test('any mixture of tags and text is read or refused, never more', () => {
	const piece = fc.constantFrom(
		'<table>',
		'<tr>',
		'<td rowspan=9>',
		'<ul>',
		'<li>',
		'</td>',
		'<p>',
		'</div>',
		'<div class="related">',
		'Tin liên quan',
		'<a href=/x>Bốn chữ dài thế này</a>',
		'<figure>',
		'<img>',
		'<figcaption>',
		'chú thích',
		'<h1>',
		'<br>',
		'<pre>',
		'<b>',
		'</b>',
		'<h2 class=sapo>',
		'\u0000',
		'<ol start=-1>',
		prose,
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
			rule(pieces.join(''));
		}),
		{ numRuns: 60 },
	);
}, 60_000);
