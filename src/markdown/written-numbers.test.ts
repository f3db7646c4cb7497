import { expect, test } from 'vitest';
import { renderEntryBody } from './entry-body.ts';

const html = (body: string) => renderEntryBody(body).html.replace(/\n/g, '');

test.each([
	['a clause left out', '1. một\n\n3. ba', '<ol><li><p>một</p></li><li value="3"><p>ba</p></li></ol>'],
	[
		'clauses that begin later',
		'2. hai\n4. bốn\n5. năm',
		'<ol start="2"><li>hai</li><li value="4">bốn</li><li>năm</li></ol>',
	],
	['numbers that go back', '3. ba\n1. một', '<ol start="3"><li>ba</li><li value="1">một</li></ol>'],
	['a number twice', '1. một\n1. một\n2. hai', '<ol><li>một</li><li value="1">một</li><li>hai</li></ol>'],
	[
		'numbers that are all equal, which Markdown counts',
		'1. một\n1. hai\n1. ba',
		'<ol><li>một</li><li>hai</li><li>ba</li></ol>',
	],
	['numbers in order', '1. một\n2. hai', '<ol><li>một</li><li>hai</li></ol>'],
	['a zero', '0. không\n2. hai', '<ol start="0"><li>không</li><li value="2">hai</li></ol>'],
	['brackets', '1) một\n3) ba', '<ol class="bracketed"><li>một</li><li value="3">ba</li></ol>'],
	['long numbers', '7. bảy\n2025. năm', '<ol start="7" class="long"><li>bảy</li><li value="2025">năm</li></ol>'],
	['a long number alone', '100. trăm', '<ol start="100" class="long"><li>trăm</li></ol>'],
	[
		'lists in lists and quotations',
		'> 2. hai\n>    1. a\n>    3. b\n> 4. bốn',
		'<blockquote><ol start="2"><li>hai<ol><li>a</li><li value="3">b</li></ol></li><li value="4">bốn</li></ol></blockquote>',
	],
	[
		'next to HTML, which has its own numbers',
		'1. <b>một</b>\n3. ba',
		'<ol><li><b>một</b></li><li value="3">ba</li></ol>',
	],
	[
		'letters beyond ASCII in front',
		'Luật số một:\n\n«ế»\n\n- 1. a\n  3. b',
		'<p>Luật số một:</p><p>«ế»</p><ul><li><ol><li>a</li><li value="3">b</li></ol></li></ul>',
	],
])('%s', (_, body, expected) => {
	expect(html(body)).toBe(expected);
});
