import { expect, test } from 'vitest';
import { type Saved, withNotice } from './notice.ts';

const saved: Saved = {
	savedOn: '2026-01-05T18:04:00.000Z',
	address: 'https://kho.example/kho/tin-tuc/',
	fault: 'network',
};

test('the time is that of Vietnam, whatever the device shows', () => {
	expect(withNotice('<main>', saved)).toContain('từ 01:04 ngày 06/01/2026,');
});

test('the notice stands in the first place of the content, before anything that a page says', () => {
	const html = '<header>main</header><main id="a" data-x="1 > 0" tabindex="-1"><h1>Tin</h1></main>';
	expect(withNotice(html, saved)).toMatch(/tabindex="-1"><p class="page saved-copy".*<\/p><h1>/);
});

test('what was asked for cannot end the attribute that holds it', () => {
	expect(withNotice('<main>', { ...saved, address: `${saved.address}?a="><script>&b=1` })).not.toContain('<script>');
});

test('a page without such a place stays as it is', () => {
	expect(withNotice('<p>$& <mainly>', saved)).toBe('<p>$& <mainly>');
});
