import { fold } from '#domain/text.ts';

/** The folded name of a block or a button without arrows, bullets, colon and count: «» TIN LIÊN QUAN (12):» → «tin lien quan». */
export function bareName(line: string): string {
	return fold(line.trim())
		.replace(/\s+/gu, ' ')
		.replace(/^[^\p{L}\p{N}]{1,10}/u, '')
		.replace(/\s?[([]\s?\d{1,5}\s?[)\]]/u, '')
		.replace(/[^\p{L}\p{N}]{1,10}$/u, '');
}
