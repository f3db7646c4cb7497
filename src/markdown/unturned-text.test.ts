import { expect, test } from 'vitest';
import { renderEntryBody } from './entry-body.ts';

test.each([
	['in Markdown', 'Số &#x202E;52 và \u202Achữ'],
	['in HTML', '<div>Số &#82382;&#8238 52</div> \u202D'],
	['in a table', '| Số |\n| - |\n| &#8237;52 |'],
])('no character turns the text round, whatever reaches the parser %s', (_, body) => {
	const { html } = renderEntryBody(body);
	expect(html).toContain('52');
	expect(html).not.toMatch(/[\u202A-\u202E]/);
});
