import sharp from 'sharp';
import type { Card } from './card.ts';
import { entryPicture } from './entry-picture.ts';
import { fontMetrics } from './font-metrics.ts';
import type { Picture } from './picture.ts';
import { pictureSvg, svgFont } from './picture-svg.ts';
import { sitePicture } from './site-picture.ts';
import type { Metrics } from './text-setter.ts';

/** Be Vietnam Pro, TrueType. */
export interface CardFonts {
	readonly regular: Uint8Array;
	readonly semibold: Uint8Array;
}

export interface CardPainter {
	/** The card as SVG, letters as paths. */
	readonly svg: (card: Card) => Promise<string>;
	/** The card as PNG; the same card gives the same bytes. */
	readonly png: (card: Card) => Promise<Uint8Array>;
}

/** Draws cards with these fonts. Throws when they are not TrueType. */
export function cardPainter({ regular, semibold }: CardFonts): CardPainter {
	const metrics: Metrics = { regular: fontMetrics(regular), semibold: fontMetrics(semibold) };
	const fonts = [svgFont('regular', regular), svgFont('semibold', semibold)];
	const svg = (card: Card) => pictureSvg(pictureOf(card, metrics), fonts);
	return { svg, png: async (card) => toPng(await svg(card)) };
}

/** What stands where on a card. */
export function pictureOf(card: Card, metrics: Metrics): Picture {
	return 'tagline' in card ? sitePicture(card, metrics) : entryPicture(card, metrics);
}

/** Text on paper needs few colours: with sixteen a card is a quarter of its size, and looks the same. */
function toPng(svg: string): Promise<Uint8Array> {
	return sharp(Buffer.from(svg)).png({ palette: true, colours: 16, effort: 1, dither: 0 }).toBuffer();
}
