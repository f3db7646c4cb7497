import satori, { type SatoriOptions } from 'satori';
import { colours } from './colours.ts';
import type { Picture, PlacedText, Run, Shape, Weight } from './picture.ts';

export type SvgFonts = SatoriOptions['fonts'];

const weights = { regular: 400, semibold: 600 } as const;
const family = 'Be Vietnam Pro';

/** A font as the drawing takes it. */
export function svgFont(weight: Weight, bytes: Uint8Array): SvgFonts[number] {
	return { name: family, weight: weights[weight], style: 'normal', data: Buffer.from(bytes) };
}

/** A drawing as SVG 1.1 in which every letter is a path, so that whoever shows it needs no font. */
export async function pictureSvg({ width, height, texts, shapes }: Picture, fonts: SvgFonts): Promise<string> {
	const style = { display: 'flex', width, height, backgroundColor: colours.paper, fontFamily: family };
	const svg = await satori(box(style, texts.map(textBox)), { width, height, fonts });
	return svg.replace(/<\/svg>$/, `${shapes.map(shapeSvg).join('')}</svg>`);
}

function textBox({ runs, gap, x, y, size, lineHeight }: PlacedText) {
	const style = { display: 'flex', position: 'absolute', left: x, top: y, gap, fontSize: size };
	const runBox = ({ text, weight, colour }: Run) =>
		box(
			{ fontWeight: weights[weight], color: colours[colour], lineHeight: `${lineHeight}px`, whiteSpace: 'pre' },
			text,
		);
	return box(style, runs.map(runBox));
}

/** An element as satori reads it: React's form, of which it needs no more. */
function box(style: object, children: unknown) {
	return { type: 'div', key: null, props: { style, children } };
}

function shapeSvg({ path, colour, pen, x, y, scale }: Shape): string {
	const place = `transform="translate(${x} ${y}) scale(${scale})"`;
	const paint = pen
		? `fill="none" stroke="${colours[colour]}" stroke-width="${pen}" stroke-linecap="round" stroke-linejoin="round"`
		: `fill="${colours[colour]}"`;
	return `<path ${place} ${paint} d="${path}"/>`;
}
