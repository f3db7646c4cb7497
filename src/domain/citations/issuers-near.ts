import type { Dated } from './dates-near.ts';
import { issuerAtStart, lastIssuer, type NamedIssuer } from './issuers.ts';
import type { TypeWord } from './type-words.ts';

/** The issuer behind a number, and how much of the words there it takes up. */
export interface Issued {
	readonly issuer: NamedIssuer;
	readonly length: number;
}

const of = /^[)\]»”"\s,]*(?:\(?kh[oó][aá]\s+[IVX]+\)?,?\s+)?(?:được\s+)?(?:của|do)\s+(?<phrase>[\s\S]{2,120})/iu;

/** «của …» behind the number or behind its date. */
export function issuerBehind(behind: string, dated: Dated | undefined, symbol?: string): Issued | undefined {
	if (dated?.phrase) {
		const issuer = issuerAtStart(dated.phrase, symbol);
		return issuer && { issuer, length: dated.length };
	}
	const from = dated?.length ?? 0;
	const match = of.exec(behind.slice(from));
	const issuer = match ? issuerAtStart(match.groups!['phrase']!, symbol) : undefined;
	if (!match || !issuer) return undefined;
	return { issuer, length: from + match[0].length - match.groups!['phrase']!.length + issuer.length };
}

/** «Quyết định của Bộ Chính trị số |31-QĐ/TW». */
export function issuerBetween(text: string, word: TypeWord, start: number, symbol?: string): NamedIssuer | undefined {
	const phrase = /^[^.;]*?\scủa\s+(?<phrase>[\s\S]+)$/iu.exec(text.slice(word.start, start))?.groups?.['phrase'];
	return phrase === undefined ? undefined : issuerAtStart(phrase, symbol);
}

const deed =
	/^(?<who>[\s\S]*?)\s(?:vừa\s+|đã\s+|mới\s+|cũng\s+)*(?:ban\s+hành|có|ký|phê\s+duyệt|ra|gửi|phát\s+hành|thông\s+qua)\s+[^,;:]{0,60}$/iu;

/** «UBND tỉnh Lai Châu ban hành Kế hoạch |7095/KH-UBND». */
export function issuerAhead(ahead: string, symbol: string | undefined): NamedIssuer | undefined {
	if (!symbol) return undefined;
	const sentence = ahead.slice(Math.max(...['. ', '; ', '\n-', '\n+'].map((stop) => ahead.lastIndexOf(stop) + 1)));
	const who = deed.exec(sentence)?.groups?.['who'];
	return who === undefined ? undefined : lastIssuer(who, symbol);
}
