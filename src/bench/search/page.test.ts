import { expect, test } from 'vitest';
import { addressOf, pageOf, placeOf } from './page.ts';

test('a page shows a text as it stands, signs of HTML included', () => {
	const page = pageOf({ id: 'a', title: 'A & B', text: 'HA < 90 &amp; <b>sốt</b>' });
	expect(page).toContain('<h1 data-pagefind-meta="title">A &amp; B</h1>');
	expect(page).toContain('<p>HA &lt; 90 &amp;amp; &lt;b>sốt&lt;/b></p>');
});

test('a text without a title has no heading', () => {
	expect(pageOf({ id: 'a', title: '', text: 'Sốt' })).not.toContain('<h1');
});

test('the address tells the place', () => {
	expect(addressOf(12)).toBe('/12/');
	expect(placeOf(addressOf(12))).toBe(12);
});
