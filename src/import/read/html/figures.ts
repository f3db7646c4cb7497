import type { Block, Figure } from '../../model.ts';
import { cleanWords, folded } from './words.ts';

export const maxCaption = 400;
const captionClass =
	/caption|chu[-_]?thich|(?:image|img|photo|pic|picture)[-_]?(?:desc|note|text)|desc[-_]?(?:img|image|photo|pic)/i;
const furniture = /\b(?:icon|logo|avatar|emoji|smiley|spacer|pixel|qrcode|rating|star)\b/i;

/** The figure of an `<img>`, without a caption yet. Undefined for icons and other furniture. */
export function figureOf(image: Element, headline: string): Figure | undefined {
	const size = (name: string) => Number.parseInt(image.getAttribute(name) ?? '', 10);
	if (size('width') <= 60 || size('height') <= 40) return undefined;
	if (furniture.test(`${image.getAttribute('class') ?? ''} ${image.id}`.replace(/[-_]/g, ' '))) return undefined;
	const alt = cleanWords(image.getAttribute('alt') ?? '').slice(0, 500);
	return { kind: 'figure', caption: '', ...(tells(alt, headline) && { alt }) };
}

/** File names and the title of the page say nothing about a picture. */
function tells(alt: string, headline: string): boolean {
	if (alt.split(' ').length < 3 || /\.(?:jpe?g|png|gif|webp|bmp)\b/i.test(alt) || /\d{6}/.test(alt)) return false;
	return !folded(headline).startsWith(folded(alt).replace(/ hinh anh \d+$| \d+$/, ''));
}

/** Whether an element is set as the caption of a picture near it. */
export function isCaption(element: Element): boolean {
	if (element.localName === 'figcaption') return true;
	if (!captionClass.test(element.getAttribute('class') ?? '')) return false;
	// A box round picture and caption often carries the name as well: «wp-caption».
	return !element.querySelector('img, figure, table') && element.textContent.length <= maxCaption * 2;
}

/** Gives each picture the centred or italic line below it as its caption, and drops pictures of which nothing is told. */
export function withCaptions(blocks: readonly Block[]): Block[] {
	const result: Block[] = [];
	for (const block of blocks) {
		const last = result.at(-1);
		const captioned = last?.kind === 'figure' && !last.caption && block.kind === 'paragraph' && looksCaption(block);
		if (captioned) result[result.length - 1] = { ...last, caption: block.text };
		else result.push(block);
	}
	return result.filter((block) => block.kind !== 'figure' || block.caption || block.alt);
}

function looksCaption(block: Extract<Block, { kind: 'paragraph' }>): boolean {
	if (block.text.length > maxCaption || block.columns) return false;
	return (
		Boolean(block.italic || (block.centred && !block.bold)) ||
		/^\(?(?:Ảnh|Hình|Nguồn ảnh)\s?(?:\d+|minh họa|:)/u.test(block.text)
	);
}
