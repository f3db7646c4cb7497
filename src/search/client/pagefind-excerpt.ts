import type { Piece } from '../engine/card.ts';

/**
 * Pagefind's excerpt as plain pieces. It escapes `<` and `>` and nothing else, so that every `<mark>` is its own. Not parsed as
 * HTML: where a browser has Trusted Types, a page takes no string for that.
 */
export function excerptPieces(excerpt: string): Piece[] {
	return excerpt
		.split(/<\/?mark>/)
		.map((text, at) => ({ text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), marked: at % 2 === 1 }))
		.filter(({ text }) => text !== '');
}
