import { globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { dist } from '../../scripts/paths.ts';

/** Bytes: chats on phones load it beside the link. */
const most = 60_000;

const pagesOfEntries = globSync(
	['tin-tuc', 'van-ban', 'diem-tin'].map((kind) => `../../content/${kind}/*/*.md`),
	{
		cwd: import.meta.dirname,
	},
);
const cards = globSync('**/the.png', { cwd: dist }).map((file) => file.replaceAll(sep, '/'));

test('every entry has a card beside its page, and the site has one', () => {
	expect(pagesOfEntries.length).toBeGreaterThan(50);
	expect(cards).toHaveLength(pagesOfEntries.length + 1);
	expect(cards).toContain('the.png');
	const pages = cards.map((card) => join(dist, card.replace(/the\.png$/, 'index.html')));
	expect(pages.filter((page) => !statSync(page, { throwIfNoEntry: false }))).toEqual([]);
});

test('cards have the size that networks ask for, weigh little and tell nothing besides', async () => {
	const facts = await Promise.all(
		cards.map(async (card) => {
			const file = join(dist, card);
			const { width, height, format, exif, xmp, comments } = await sharp(file).metadata();
			const extras = [exif, xmp, comments].filter((extra) => extra !== undefined);
			return { card, width, height, format, extras, light: statSync(file).size < most };
		}),
	);
	for (const { card, ...shown } of facts) {
		expect(shown, card).toEqual({ width: 1200, height: 630, format: 'png', extras: [], light: true });
	}
});

test('no two entries have the same card', () => {
	const contents = new Set(cards.map((card) => readFileSync(join(dist, card), 'base64')));
	expect(contents.size).toBe(cards.length);
});
