/** Draws the icons of the installed site from `public/favicon.svg`. Run it when that changes: `node scripts/draw-icons.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { root } from './paths.ts';

interface Icon {
	readonly name: string;
	/** Of its side, in pixels. */
	readonly size: number;
	/** The share of the side that the drawing takes. Systems cut a maskable icon to a circle of four fifths of its side. */
	readonly drawing: number;
	/** Of the corners, as a share of the side; systems round those of the others themselves. */
	readonly corner: number;
}

const icons: readonly Icon[] = [
	{ name: 'icon-192.png', size: 192, drawing: 0.7, corner: 0.2 },
	{ name: 'icon-512.png', size: 512, drawing: 0.7, corner: 0.2 },
	{ name: 'icon-maskable-512.png', size: 512, drawing: 0.52, corner: 0 },
	{ name: 'apple-touch-icon.png', size: 180, drawing: 0.66, corner: 0 },
];

/** The paper and the drawing of light pages: an icon stands on screens of any colour. */
const paper = '#fcfaf5';
const drawing = readFileSync(`${root}/public/favicon.svg`, 'utf8').replace(/<style>.*?<\/style>/, '');

for (const { name, size, drawing: share, corner } of icons) {
	const side = size * share;
	const at = (size - side) / 2;
	const placed = drawing.replace('<svg ', `<svg x="${at}" y="${at}" width="${side}" height="${side}" `);
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><rect width="100%" height="100%" rx="${size * corner}" fill="${paper}"/>${placed}</svg>`;
	writeFileSync(`${root}/public/${name}`, await sharp(Buffer.from(svg)).png({ palette: true, effort: 10 }).toBuffer());
}
