import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { renderEntryBody } from './entry-body.ts';

const shown = (body: string) =>
	renderEntryBody(body)
		.html.replace(/<[^>]*>/g, '')
		.trim();

test.each([
	['a product', '5*3*2 = 30', '<p>5*3*2 = 30</p>'],
	['a product of many', '5*3*2*4*6', '<p>5*3*2*4*6</p>'],
	['a product in emphasis', '**là 5*3*2 = 30**', '<p><strong>là 5*3*2 = 30</strong></p>'],
	['ranges around a product', '5~3*4*2~1', '<p>5~3*4*2~1</p>'],
	['a link within', '5~[a](/so/) 3*4*2~1', '<p>5~<a href="/so/">a</a> 3*4*2~1</p>'],
	['emphasis, which is markup', '5*3 **rất** *mạnh*, 2*3', '<p>5*3 <strong>rất</strong> <em>mạnh</em>, 2*3</p>'],
])('%s', (_, body, html) => {
	expect(renderEntryBody(body).html.trim()).toBe(html);
});

test('stars within stars are written anew once', () => {
	const warn = vi.spyOn(console, 'warn').mockReturnValue();
	expect(shown('5***3***2 và 1*2**3**4*5')).toBe('5***3***2 và 1*2**3**4*5');
	expect(warn).not.toHaveBeenCalled();
	warn.mockRestore();
});

test('no star between figures is lost', () => {
	const number = fc.constantFrom('1', '23', '7');
	const stars = fc.constantFrom('*', '**', '***', '~', ' ');
	fc.assert(
		fc.property(number, fc.array(fc.tuple(stars, number), { maxLength: 9 }), (first, rest) => {
			const text = `${first}${rest.flat().join('')}`;
			expect(shown(text)).toBe(text);
		}),
		{ numRuns: 1000 },
	);
});
