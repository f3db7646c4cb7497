import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { unbrokenNumbers } from './unbroken-numbers.ts';

const render = (markdown: string) => markdownToHtml(markdown, { hastPlugins: [unbrokenNumbers] }).html.trim();

test('a number, a date and a range of years stay in one piece', () => {
	expect(render('Kế hoạch 7095/KH-UBND ngày 11/11/2025, *2025-2030*.')).toBe(
		'<p>Kế hoạch <span class="unbroken">7095/KH-UBND</span> ngày <span class="unbroken">11/11/2025</span>, <em><span class="unbroken">2025-2030</span></em>.</p>',
	);
});

test('a long number may wrap after a slash', () => {
	expect(render('01/2024/TT-BYT-BTC')).toBe('<p><span class="unbroken">01/<wbr>2024/<wbr>TT-BYT-BTC</span></p>');
});

test('text without numbers is left alone', () => {
	expect(render('bác sĩ/vạn dân, *khám-chữa*')).toBe('<p>bác sĩ/vạn dân, <em>khám-chữa</em></p>');
});

test('text around a number stays escaped', () => {
	expect(render('\\<b> 7095/KH-UBND & \\<i>')).toBe(
		'<p>&lt;b&gt; <span class="unbroken">7095/KH-UBND</span> &amp; &lt;i&gt;</p>',
	);
});
