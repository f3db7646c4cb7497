import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { type Card, siteCard } from './card.ts';
import { readCardFonts } from './card-fonts.ts';
import { cardSize } from './card-size.ts';
import { colours, rgbOf } from './colours.ts';
import { cardPainter, pictureOf } from './draw-card.ts';
import { fontMetrics } from './font-metrics.ts';
import { footTop } from './foot.ts';
import { extremeCards, longestTitle, sampleDocumentCard, sampleNewsCard } from './sample-cards.ts';
import { vietnameseLetters } from './vietnamese-letters.ts';

const fonts = readCardFonts();
const painter = cardPainter(fonts);
const metrics = { regular: fontMetrics(fonts.regular), semibold: fontMetrics(fonts.semibold) };

const letterPaths = async (card: Card) =>
	[...(await painter.svg(card)).matchAll(/<path fill="([^"]+)" d="([^"]*)"/g)].map(([, colour, path]) => ({
		colour,
		path,
	}));

/** The rows and columns between which something is drawn, and those rows. */
async function inked(card: Card) {
	const { data, info } = await sharp(await painter.png(card))
		.removeAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	const paper = rgbOf(colours.paper);
	const rows = new Set<number>();
	let [left, right] = [info.width, 0];
	for (let pixel = 0, at = 0; at < data.length; pixel++, at += 3) {
		// With few colours the paper may be off by what nobody sees.
		if (paper.every((value, index) => Math.abs(value - data[at + index]!) < 4)) continue;
		const column = pixel % info.width;
		left = Math.min(left, column);
		right = Math.max(right, column);
		rows.add((pixel - column) / info.width);
	}
	return { size: { width: info.width, height: info.height }, left, right, rows };
}

describe.each(Object.entries({ ...extremeCards, 'the site': siteCard() }))('%s', (_, card) => {
	test('weighs little', async () => {
		expect((await painter.png(card)).length).toBeLessThan(45_000);
	});

	test('no line reaches into the next', () => {
		const lines = pictureOf(card, metrics).texts.toSorted((a, b) => a.y - b.y || a.x - b.x);
		const above = lines.filter(({ y }) => y < footTop);
		const ends = above.map(({ y, lineHeight }) => y + lineHeight);
		const next = [...above.slice(1).map(({ y }) => y), footTop - 20];
		expect(ends.filter((end, index) => end > next[index]!)).toEqual([]);
	});

	test('keeps to its place: clear of the edges, the title above the foot', async () => {
		const { size, left, right, rows } = await inked(card);
		expect(size).toEqual(cardSize);
		expect(left).toBeGreaterThanOrEqual(56);
		expect(right).toBeLessThan(cardSize.width - 56);
		expect(Math.min(...rows)).toBeGreaterThanOrEqual(40);
		expect(Math.max(...rows)).toBeLessThan(cardSize.height - 24);
		expect([...rows].filter((row) => row > footTop - 14 && row < footTop - 2)).toEqual([]);
	});
});

test('a Vietnamese letter is drawn as itself and as nothing else', async () => {
	const drawings = new Map<string, string>();
	for (const letter of vietnameseLetters) {
		const paths = await letterPaths(sampleNewsCard({ title: letter }));
		const title = paths.filter(({ colour }) => colour === colours.ink);
		expect(title, letter).toHaveLength(1);
		expect(title[0]!.path!.length, letter).toBeGreaterThan(40);
		drawings.set(letter, title[0]!.path!);
	}
	expect(new Set(drawings.values()).size).toBe(vietnameseLetters.length);
});

test('all letters of a word are drawn, their marks with them', async () => {
	const contours = async (title: string) => {
		const paths = await letterPaths(sampleNewsCard({ title }));
		return paths.filter(({ colour }) => colour === colours.ink).map(({ path }) => path!.match(/M/g)?.length);
	};
	// N, g, h have 1, 3 and 1 contours in this typeface, ệ has four: e, its eye, the hat, the dot.
	const [word = 0] = await contours('Nghệ');
	const letters = await Promise.all([...'Nghệ'].map(async (letter) => (await contours(letter))[0] ?? 0));
	expect(word).toBe(letters.reduce((sum, count) => sum + count, 0));
});

test('decomposed letters give the same picture', async () => {
	const title = 'Ộ Ữ Ẵ ặ ỹ Đ – nghệ thuật ổn định';
	const origin = 'Cổng thông tin';
	const composed = await painter.png(sampleNewsCard({ title, origin }));
	const decomposed = sampleNewsCard({ title: title.normalize('NFD'), origin: origin.normalize('NFD') });
	expect(Buffer.from(await painter.png(decomposed)).equals(composed)).toBe(true);
});

test('old and new places of tone marks stay different', async () => {
	const [old, modern] = await Promise.all(['hóa', 'hoá'].map((title) => painter.png(sampleNewsCard({ title }))));
	expect(Buffer.from(old!).equals(modern!)).toBe(false);
});

test('the same card gives the same bytes, from another painter too; another title gives others', async () => {
	const card = sampleDocumentCard({ title: longestTitle });
	const first = Buffer.from(await painter.png(card));
	expect(first.equals(await cardPainter(readCardFonts()).png(card))).toBe(true);
	expect(first.equals(await painter.png({ ...card, title: `X${longestTitle}` }))).toBe(false);
});

test('the number of a document is red, a missing one is said in ochre', async () => {
	const coloursOf = async (card: Card) => new Set((await letterPaths(card)).map(({ colour }) => colour));
	expect(await coloursOf(sampleDocumentCard())).toContain(colours.seal);
	expect(await coloursOf(sampleDocumentCard())).not.toContain(colours.ochre);
	const without = sampleDocumentCard({ document: { type: 'Kế hoạch', number: undefined } });
	expect(await coloursOf(without)).toContain(colours.ochre);
	expect(await coloursOf(sampleNewsCard())).not.toContain(colours.seal);
});

test('however long the number of a document is, it is there to its last letter', () => {
	const [, letters = ''] = '403/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN-BYT-BTC-BNV-BLĐTBXH'.split('/');
	const card = sampleDocumentCard({
		document: { type: 'Nghị quyết liên tịch', number: `403/2017/${letters}` },
		title: longestTitle,
	});
	const lines = pictureOf(card, metrics).texts.map(({ runs }) => runs.map(({ text }) => text).join(''));
	expect(lines).toContain('Nghị quyết liên tịch 403/2017/');
	expect(lines).toContain(letters);
});

test('hostile text is drawn, not read as markup', async () => {
	const svg = await painter.svg(sampleNewsCard({ title: '<image href="x"/>&amp;</svg>', origin: '"><script>' }));
	expect(svg).not.toMatch(/<image|<script|&amp;/);
	expect(svg.match(/<\/svg>/g)).toHaveLength(1);
});
