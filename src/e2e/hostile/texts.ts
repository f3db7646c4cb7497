import { type Hostile, inPlace } from './hostile.ts';

/** Letters that trick the eye or the layout, and texts that take parsers long. */
export const hostileTexts: readonly Hostile[] = [
	...inPlace('body', [
		['override', 'Số \u202E52/TU-TC\u202C và chữ \u202Etới hết dòng', ['hidden-character']],
		['override as a reference', 'Số &#x202E;52/TU-TC &#8238;nữa', ['hidden-character']],
		[
			'override as a reference with a joiner within',
			'Số &#x20&#x20\u200D2E;2E;52/TU-TC',
			['hidden-character'],
			'Số 52/TU-TC',
		],
		['override as a reference within another', 'Số &#x20&#x202E;2E;52/TU-TC', ['hidden-character'], 'Số 52/TU-TC'],
		['override as a reference without its end', '<div>Số &#8238abc/TU-TC</div>', ['hidden-character'], 'Số abc/TU-TC'],
		['a row longer than its table', '| a |\n| - |\n| b | thừa |', ['wide-row']],
		['a note that nothing refers to', 'Chữ.\n\n[^1]: Theo Quyết định này.', ['lost-note']],
		['numbers left out', '1. một\n3. ba\n999999999. cuối', [], 'cuối'],
		['isolate that never ends', 'Chữ \u2067\u0627\u0644\u2066 tiếp', ['hidden-character']],
		['embeddings', `${'\u202B'.repeat(150)}chữ`, ['hidden-character']],
		[
			'words within words',
			`chữ\u200Dẩn\u2060 và ${[...'ignore'].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('')}`,
			['~hidden-character'],
		],
		['zero width everywhere', [...'Sở Y tế'].join('\u200B'), ['~odd-space']],
		['control characters', 'a\u0008b\u001Bc\u009Bd', ['~hidden-character']],
		['tower of marks', `Chữ a${'\u0316\u0311\u0329'.repeat(60)} cao`, ['stacked-marks']],
		['widest letter', '\uFDFD'.repeat(30), []],
		['a word without end', 'k'.repeat(5000), [], 'kkkkk'],
		['a number without end', `Số ${'1234567890'.repeat(200)}/QĐ-UBND`, []],
		['an address without end', `https://a.example/${'abc/'.repeat(500)}`, []],
		['code without end', `\`${'code'.repeat(1000)}\`\n\n    ${'thụt'.repeat(1000)}`, []],
		['a heading without end', `## ${'Mục'.repeat(400)}`, []],
		['a table of many columns', `${'| a '.repeat(300)}|\n${'| - '.repeat(300)}|\n${'| ô '.repeat(300)}|`, []],
		['a table of long words', `| ${'a'.repeat(500)} | b |\n| - | - |\n| c | ${'d'.repeat(500)} |`, []],
		['preformatted', `<pre>${'x'.repeat(3000)}</pre>`, []],
		['quotations in quotations', `${'>'.repeat(90)} sâu`, [], 'sâu'],
		[
			'lists in lists',
			Array.from({ length: 60 }, (_, level) => `${'  '.repeat(level)}- mục ${level}`).join('\n'),
			[],
			'mục 59',
		],
		['brackets', `${'['.repeat(3000)}x${'](a)'.repeat(50)}`, []],
		['stars', `${'*a_'.repeat(3000)}`, []],
		['marks that never close', `<div>${'<b><i><u>'.repeat(300)}${'<p>chữ'.repeat(300)}</div>`, ['~raw-html'], 'chữ'],
		['levels upon levels', `${'<div>'.repeat(3000)}đáy`, ['~raw-html'], 'đáy'],
	]),
	...inPlace('title', [
		['title: override', 'Tin \u202Eđảo ngược cả dòng', ['hidden-character']],
		['title: escaped override', 'Tin khác \u2067 không đóng', ['hidden-character']],
		['title: a word without end', 'W'.repeat(390), []],
		['title: tower of marks', `Tin cao a${'\u0316\u0311'.repeat(100)} quá`, ['stacked-marks']],
		['title: joiners', 'T\u200Di\u2060n có chữ ẩn', ['~hidden-character']],
	]),
];

/** Beyond what a page could show: nothing is built of them. */
export const refusedTexts: readonly Hostile[] = inPlace('body', [
	['ten thousand quotations', `${'>'.repeat(10_000)} sâu`, ['markdown']],
	['null byte', '<scr\u0000ipt>alert(1)</scr\u0000ipt>', ['file-binary']],
	['picture whose address is none', '![a](/anh/%E0%A4%A)', ['link-host']],
	['a table of a million cells', `${'|a'.repeat(1000)}|\n${'|-'.repeat(1000)}|\n${'|\n'.repeat(1000)}`, ['markdown']],
	['marks without end in one line', '[đ](a) '.repeat(40_000), ['markdown']],
	['ten thousand quotations with blanks', `${'> '.repeat(10_000)} sâu`, ['markdown']],
]).map((one) => ({ ...one, refused: true }));
