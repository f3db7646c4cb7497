import type { ListPlace } from './paragraphs.ts';

const markers: Readonly<Record<string, string>> = { dash: '-', plus: '+', disc: '•' };

/** The place in a list that a paragraph has by its class (`kho-item-1-plus`, which our reader of Word files sets). */
export function placeOf(element: Element): ListPlace | undefined {
	const own = /\bkho-item-(\d)-(dash|plus|disc)\b/.exec(element.getAttribute('class') ?? '');
	return own ? { depth: Number(own[1]), marker: markers[own[2]!]! } : undefined;
}

/**
 * The marker that HTML saved from Word writes into the text and hides from other programs (`mso-list:Ignore`): a bullet
 * drawn with a letter of a symbol font, or a number that is part of the text.
 */
export function wordMarker(element: Element): { readonly bullet?: string } | undefined {
	if (!/mso-list\s{0,3}:\s{0,3}ignore/i.test(element.getAttribute('style') ?? '')) return undefined;
	const text = element.textContent.replace(/\s+/g, ' ').trim();
	if (/^[-–]$/.test(text)) return { bullet: '-' };
	if (text === '+') return { bullet: '+' };
	return /^[^\p{L}\p{N}]$|^[o§ØvqüŒ]$/u.test(text) ? { bullet: '•' } : {};
}
