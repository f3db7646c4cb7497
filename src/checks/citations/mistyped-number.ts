import { parseNumber } from '#domain/document-number.ts';

/**
 * The number that was meant where letters only look right: «1O5/KH-UBND», «125/KH–UBND», «Số: 125/KH-UBND».
 * Undefined when the number is right as it stands, or when no number comes of it.
 */
export function mistypedNumber(written: string): string | undefined {
	const plain = written
		.normalize('NFC')
		.replace(/^\s*số\s*[:.]?\s*/iu, '')
		.replace(/[‐‑‒–—−]/gu, '-')
		.replace(/[.,;]\s*$/u, '')
		.trim();
	const right = plain.replace(/^[\dOoIl]+(?=[/-])/, (ordinal) => ordinal.replace(/[Oo]/g, '0').replace(/[Il]/g, '1'));
	return right !== written.trim() && /^\d/.test(right) && parseNumber(right) ? right : undefined;
}
