import type { Archive } from '#domain/archive.ts';
import { cardUrl } from '#domain/urls.ts';
import { site } from '#site';
import type { FileKind, SiteFile } from '#views/file-kind.ts';
import { type Card, entryCard, siteCard } from './card.ts';
import { siteCardUrl } from './card-address.ts';
import type { CardPainter } from './draw-card.ts';

/** The cards of the newest entries and that of the site. */
export const cards: FileKind<Card> = {
	name: 'thẻ',
	madeWith: {
		// The lockfile: what satori itself is made of may change without its own version.
		code: ['src/cards/', 'src/domain/number-spans.ts', 'package-lock.json'],
		packages: ['@expo-google-fonts/be-vietnam-pro', 'satori', 'sharp'],
	},
	*files({ archive }) {
		yield { path: siteCardUrl.slice(1), view: siteCard };
		yield* entryCards(archive);
	},
	async write(card) {
		painter ??= readPainter();
		return (await painter).png(card);
	},
};

function* entryCards({ entries }: Archive): Generator<SiteFile<Card>> {
	for (const entry of entries.slice(0, site.cards.newest)) {
		yield { path: cardUrl(entry.url).slice(1), view: () => entryCard(entry) };
	}
}

let painter: Promise<CardPainter> | undefined;

/** Most builds draw no card, and what draws takes a while to load. */
async function readPainter(): Promise<CardPainter> {
	const [{ cardPainter }, { readCardFonts }] = await Promise.all([import('./draw-card.ts'), import('./card-fonts.ts')]);
	return cardPainter(readCardFonts());
}
