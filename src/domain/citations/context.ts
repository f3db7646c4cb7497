import { datePattern, dayPattern, isoDate } from './dates-in-text.ts';
import { issuerAtStart, lastIssuer, type NamedIssuer } from './issuers.ts';
import { type TypeWord, typeWordBefore } from './type-words.ts';

/** What the words around a number tell of its document. */
export interface Context {
	readonly typeWord?: TypeWord | undefined;
	/** ISO day, month or year of issue. */
	readonly date?: string | undefined;
	readonly issuer?: NamedIssuer | undefined;
	/** Number of the Party congress, in Roman figures: «(khóa XII)». */
	readonly term?: string | undefined;
}

/** How far the words about a document reach behind its number, and before it. */
const reachAfter = 240;
const reachBefore = 160;

/** «của …», once before or after the date. */
const of = String.raw`(?:\s*,?\s*(?:được\s+)?(?:do\s+|của\s+)(?<issuer>[^,;.()«»“”"]{2,110}?))?`;
/** Right behind the number, its date: «, ngày 7-5-2020», «(ngày 31/5/2025)», «(31/5/2025)», «(2021)», «năm 2021». */
const dateAfter = new RegExp(
	String.raw`^[)\]»”"]?${of}\s*(?:ban\s+hành\s*|ký\s*)?(?:[,(]|\s-\s)?\s*(?:(?:ban\s+hành|ký)\s*)?(?:ngày\s+${dayPattern}|(?<inBrackets>\()?\s*(?:${datePattern.replaceAll('?<', '?<b_')}|(?<bareYear>(?:19|20)\d{2})(?=\s*\))))`,
	'u',
);
/** Further off, behind the words that say what the document is about. */
const dateFurther = new RegExp(
	String.raw`^\s*,?\s*(?:về|phê\s+duyệt|ban\s+hành|quy\s+định|hướng\s+dẫn|sửa\s+đổi)\s[^;]{0,140}?[\s(]ngày\s+${dayPattern}`,
	'u',
);
/** A date that says when something begins, ends or happened, not when the document was issued. */
const otherDate =
	/(?:hiệu lực|kể từ|\btừ|trước|sau|đến|tới|hết|họp|vào|trong|chiều|sáng|tối|hôm|diễn ra|tổ chức|khai mạc|bế mạc)\s*(?:ngày\s*)?$/u;
const dateJustBefore = new RegExp(
	String.raw`ngày\s+${dayPattern}\s*,?\s*(?:của\s+[^,;.]{2,80}?)?\s*(?:\p{Lu}[\p{L}\s]{0,40}?)?(?:số)?\s*:?\s*$`,
	'u',
);
/** «Ngày 09/01/2025, BHXH Việt Nam ban hành Công văn số |55/BHXH-TT». */
const datedDeed = new RegExp(
	String.raw`(?<!\p{L})ngày\s+${dayPattern}\s*,[^.;:!?]{2,90}?(?:ban\s+hành|ký|có|gửi|ra)\s+[^.;:!?,\d]{2,60}?(?:số)?\s*:?\s*$`,
	'iu',
);
const termBehind = /^[^.;]{0,140}?\(?\s*kh[oó][aá]\s+(?<term>[IVX]{1,5})(?![\p{L}\p{N}])/iu;

/**
 * Reads the surroundings of the number at `start`–`end`. `before` and `after` are the ends of the neighbouring numbers:
 * what lies beyond them belongs to those. The text is readable text.
 */
export function contextOf(
	text: string,
	{ start, end }: { start: number; end: number },
	{ before = 0, after = text.length }: { before?: number | undefined; after?: number | undefined } = {},
	symbol?: string,
): Context {
	const behind = sentenceAfter(text.slice(end, Math.min(after, end + reachAfter)));
	const ahead = text.slice(Math.max(before, start - reachBefore), start);
	const typeWord = typeWordBefore(text, start);
	const dated = dateIn(behind);
	const issuer = issuerIn(behind, dated) ?? (typeWord && issuerBetween(text, typeWord, start)) ?? issuerAhead(ahead, symbol);
	return {
		typeWord,
		date: dated?.date ?? dateAhead(ahead),
		issuer,
		term: termBehind.exec(behind)?.groups?.['term']?.toUpperCase(),
	};
}

interface Dated {
	readonly date: string;
	/** Characters up to the end of the date. */
	readonly length: number;
	/** A phrase behind «của» that stands before the date. */
	readonly phrase?: string | undefined;
}

function dateIn(behind: string): Dated | undefined {
	const near = dateAfter.exec(behind);
	if (near?.groups && !(near.groups['issuer'] && otherDate.test(near.groups['issuer']))) {
		const parts = plainNames(near.groups);
		const bracketed = parts['inBrackets'] !== undefined || parts['bareYear'] !== undefined;
		const date = parts['bareYear'] ?? isoDate(parts);
		// «năm 2021» may follow without brackets, a bare day may not: it could be anything.
		const plainDay = near.groups['b_day'] !== undefined && !bracketed;
		if (date && !plainDay) return { date, length: near[0].length, phrase: near.groups['issuer'] };
	}
	const further = dateFurther.exec(behind);
	const lead = further && further[0].slice(0, further[0].lastIndexOf('ngày'));
	if (!further?.groups || otherDate.test(lead!) || /[.]\s/.test(lead!)) return undefined;
	const date = isoDate(further.groups);
	return date ? { date, length: further[0].length } : undefined;
}

function plainNames(groups: Record<string, string | undefined>): Record<string, string | undefined> {
	const parts: Record<string, string | undefined> = {};
	for (const [name, value] of Object.entries(groups)) if (value !== undefined) parts[name.replace(/^b_/, '')] = value;
	return parts;
}

/** «của …» behind the number or behind its date. */
function issuerIn(behind: string, dated: Dated | undefined): NamedIssuer | undefined {
	if (dated?.phrase) return issuerAtStart(dated.phrase);
	const rest = behind.slice(dated?.length ?? 0);
	const phrase = /^[)\]\s,]*(?:của|do)\s+(?<phrase>[^]{2,120})/u.exec(rest)?.groups?.['phrase'];
	return phrase === undefined ? undefined : issuerAtStart(phrase);
}

/** «Quyết định của Bộ Chính trị số |31-QĐ/TW». */
function issuerBetween(text: string, word: TypeWord, start: number): NamedIssuer | undefined {
	const phrase = /^[^.;]*?\scủa\s+(?<phrase>[^]+)$/u.exec(text.slice(word.start, start))?.groups?.['phrase'];
	return phrase === undefined ? undefined : issuerAtStart(phrase);
}

/** «UBND tỉnh Lai Châu ban hành Kế hoạch |7095/KH-UBND». */
function issuerAhead(ahead: string, symbol: string | undefined): NamedIssuer | undefined {
	if (!symbol) return undefined;
	const sentence = ahead.slice(Math.max(...['. ', '; ', '\n-', '\n+'].map((stop) => ahead.lastIndexOf(stop) + 1)));
	const deed = /^(?<who>[^]*?)\s(?:vừa\s+|đã\s+|mới\s+)*(?:ban\s+hành|có|ký|phê\s+duyệt|ra|gửi)\s+[^,;:]{0,60}$/u.exec(sentence);
	return deed ? lastIssuer(deed.groups!['who']!, symbol) : undefined;
}

function dateAhead(ahead: string): string | undefined {
	for (const pattern of [dateJustBefore, datedDeed]) {
		const match = pattern.exec(ahead);
		if (match?.groups && !otherDate.test(ahead.slice(0, match.index))) return isoDate(match.groups);
	}
	return undefined;
}

/** The rest of the sentence; a list item below is another one. */
function sentenceAfter(behind: string): string {
	const stop = /[.!?]["”»)]?\s+(?=[\p{Lu}"“«])|;|\n\s*[-+•*]\s/u.exec(behind);
	return stop ? behind.slice(0, stop.index) : behind;
}
