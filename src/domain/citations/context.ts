import { dateAhead, dateBehind } from './dates-near.ts';
import type { NamedIssuer } from './issuers.ts';
import { issuerAhead, issuerBehind, issuerBetween } from './issuers-near.ts';
import { sentenceEnd } from './sentence.ts';
import { type TypeWord, typeWordBefore } from './type-words.ts';

/** What the words around a number tell of its document. */
export interface Context {
	readonly typeWord?: TypeWord | undefined;
	/** ISO day, month or year of issue. */
	readonly date?: string | undefined;
	readonly issuer?: NamedIssuer | undefined;
	/** Number of the Party congress, in Roman figures: «(khóa XII)». */
	readonly term?: string | undefined;
	/** Up to where the words behind the number speak of it: what follows may belong to the next one. */
	readonly end: number;
}

/** How far the words about a document reach behind its number, and before it. */
const reachAfter = 240;
const reachBefore = 200;

/**
 * Reads the surroundings of the number at `start`–`end`. `before` is where the words about the number before end, `after`
 * where the next number begins. `symbol` are the letters of the number's agency. The text is readable text.
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
	const dated = dateBehind(behind);
	const issued = issuerBehind(behind, dated, symbol);
	return {
		typeWord,
		date: dated?.date ?? dateAhead(ahead),
		issuer: issued?.issuer ?? (typeWord && issuerBetween(text, typeWord, start, symbol)) ?? issuerAhead(ahead, symbol),
		term: termIn(behind) ?? termAhead(ahead),
		end: end + Math.max(dated?.length ?? 0, issued?.length ?? 0),
	};
}

/** The rest of the sentence; a list item below is another one. */
function sentenceAfter(behind: string): string {
	const stop = sentenceEnd(behind);
	return stop < 0 ? behind : behind.slice(0, stop);
}

const term = /^(?<lead>[^.;]{0,140}?)\(?\s*kh[oó][aá]\s+(?<term>[IVX]{1,5})(?![\p{L}\p{N}])/iu;
/** Who else counts terms: assemblies, local committees, associations. */
const otherTerms = /quốc hội|hđnd|hội đồng|tỉnh|thành ủy|thành phố|huyện|đảng bộ|đoàn|mặt trận|hiệp hội|hội (?!nghị)/iu;

/** «của Ban Chấp hành Trung ương (khóa XII)». */
function termIn(behind: string): string | undefined {
	const found = term.exec(behind)?.groups;
	return found && !otherTerms.test(found['lead']!) ? found['term']!.toUpperCase() : undefined;
}

/** «Hội nghị Trung ương 6 khóa XII ban hành Nghị quyết số |20-NQ/TW». */
function termAhead(ahead: string): string | undefined {
	const sentence = ahead.slice(ahead.search(/(?:Trung ương|TW)[^.;]*$/iu));
	return /^(?:Trung ương|TW)/iu.test(sentence) ? termIn(sentence) : undefined;
}
