import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { unbrokenNumbers } from './unbroken-numbers.ts';

const render = (markdown: string) => markdownToHtml(markdown, { hastPlugins: [unbrokenNumbers] }).html.trim();

test('a number and a date stay in one piece, which may wrap after a slash only', () => {
	expect(render('Kế hoạch 7095/KH-UBND ngày 11/11/2025.')).toBe(
		'<p>Kế hoạch <span class="unbroken">7095/<wbr>KH-UBND</span> ngày <span class="unbroken">11/<wbr>11/<wbr>2025</span>.</p>',
	);
});

test('text without numbers is left alone', () => {
	expect(render('bác sĩ/vạn dân, *2025-2030*')).toBe('<p>bác sĩ/vạn dân, <em>2025-2030</em></p>');
});

test('text around a number stays escaped', () => {
	expect(render('\\<b> 7095/KH-UBND & \\<i>')).toBe(
		'<p>&lt;b&gt; <span class="unbroken">7095/<wbr>KH-UBND</span> &amp; &lt;i&gt;</p>',
	);
});
