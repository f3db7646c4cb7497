import { expect, test } from 'vitest';
import { urls } from '#domain/urls.ts';
import { offlinePage } from './pack.ts';
import { offerUrl, packOfPage } from './pack-links.ts';

test.each([
	['/tinh-thanh/lai-chau/', 'tinh-thanh/lai-chau'],
	['/tinh-thanh/trung-uong/nam-2025/thang-3/', 'tinh-thanh/trung-uong'],
	['/chu-de/y-te-co-so/', 'chu-de/y-te-co-so'],
	['/tinh-thanh/', undefined],
	['/co-quan/bo-y-te/', undefined],
	['/tin-tuc/2025/chu-de/', undefined],
])('%s belongs to the pack %s', (page, pack) => {
	expect(packOfPage(page)).toBe(pack);
});

test('a pack is offered on the page of offline reading', () => {
	expect(offerUrl('chu-de/y-te-co-so')).toBe('/ngoai-tuyen/?goi=chu-de/y-te-co-so');
	expect(offlinePage).toBe(urls.offline());
});
