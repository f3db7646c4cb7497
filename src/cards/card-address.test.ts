import { expect, test } from 'vitest';
import type { Entry } from '#domain/entry.ts';
import { sampleArchive, sampleNews } from '#domain/sample-entries.ts';
import { site } from '#site';
import { cardOf, hasCard, siteCardUrl } from './card-address.ts';

const dated = (number: number) =>
	`2025-03-17T${String(Math.floor(number / 60)).padStart(2, '0')}:${String(number % 60).padStart(2, '0')}`;
const count = site.cards.newest + 2;
const archive = sampleArchive({
	news: [
		...Array.from({ length: count }, (_, index) => sampleNews(`tin-${index}`, { publishedAt: dated(index) })),
		sampleNews('da-go', { publishedAt: '2025-12-01', withdrawn: { reason: 'Trùng', on: '2025-12-02' } }),
	],
});
const entry = (slug: string) => archive.byId.get(`tin-tuc/2025/${slug}`) as Entry;

test('the newest entries have a card of their own, below their page', () => {
	expect(cardOf(entry(`tin-${count - 1}`), archive)).toBe(`/tin-tuc/2025/tin-${count - 1}/the.png`);
	expect(archive.entries.filter((one) => hasCard(one, archive))).toEqual(archive.entries.slice(0, site.cards.newest));
});

test('older ones share that of the site', () => {
	expect(cardOf(entry('tin-1'), archive)).toBe('/the.png');
	expect(cardOf(entry('tin-2'), archive)).toBe('/tin-tuc/2025/tin-2/the.png');
	expect(siteCardUrl).toBe('/the.png');
});

test('a withdrawn entry has none', () => {
	expect(hasCard(entry('da-go'), archive)).toBe(false);
	expect(cardOf(entry('da-go'), archive)).toBe('/the.png');
});
