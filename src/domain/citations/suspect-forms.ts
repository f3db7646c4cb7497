import { type DocumentNumber, partyNumber, stateNumber } from '#domain/document-number.ts';
import { isPartyBody, issuerLetters, partyType, stateType } from '#domain/number-letters.ts';
import { symbolFor } from '#vocabulary/issuer-symbols.ts';
import { followsNumberWord } from './boundaries.ts';
import type { Found } from './forms.ts';
import { lettersAt } from './letters-in-text.ts';
import { gap, group, matchAt, ordinal, sticky, validYear } from './patterns.ts';
import { typeWordBefore } from './type-words.ts';

const separator = `${gap}[/-]${gap}`;
/** The pieces of any number, whatever stands between them: «288/2016-TT-BTC», «72-NQ-TW», «146/2018/NĐ CP», «21 QĐ-UBND». */
const pieces = sticky(
	String.raw`${ordinal}(?<s1>${separator}| )(?:(?<year>\d{1,6})(?<s2>${separator}|))?(?<first>(?=\p{Lu})${group})(?:(?<s3>${separator}|[ .])(?<second>(?=\p{Lu})${group}))?`,
);
/** «51/2024/QH 15», «1685/NQ-UBTVQH-15»: the number of the assembly apart from its letters. */
const apart = sticky(
	String.raw`${ordinal}${gap}/${gap}(?:(?<year>${validYear})${gap}/${gap})?(?:(?<type>\p{Lu}{2,4})-)?(?<body>QH|UBTVQH)[ -](?<assembly>\d{1,2})(?!\d)`,
);

interface Pieces {
	readonly ordinal: string;
	readonly s1: string;
	readonly year?: string;
	readonly s2?: string;
	readonly first: string;
	readonly s3?: string;
	readonly second?: string;
}
type Repaired = Pick<Found, 'number' | 'problem' | 'badYear'>;

/**
 * A number that has all its pieces, but not as its rules write them (DOCUMENT-NUMBERS.md, section 5), put right as far as the
 * form alone tells. Only for letters that are known, since such a form is weak evidence.
 */
export function suspectAt(text: string, start: number): Found | undefined {
	const parts = matchAt(pieces, text, start) as Pieces | undefined;
	if (!parts) return undefined;
	const joined = assemblyJoined(text, start);
	if (joined) return joined;
	const { second } = parts;
	// Letters without a separator are only those of a number where the text says that one follows.
	const announced = typeWordBefore(text, start)?.adjacent === true || followsNumberWord(text, start);
	if (!/[/-]/.test(parts.s1) && !announced) return undefined;
	if (second) {
		const { groups, end } = lettersAt(text, pieces.lastIndex - second.length, second);
		const repaired = partyRepaired(parts, groups) ?? stateRepaired(parts, groups, announced);
		if (repaired) return { start, end, ...repaired };
	}
	const end = pieces.lastIndex - (second ? second.length + parts.s3!.length : 0);
	const repaired = assemblyRepaired(parts) ?? gluedRepaired(parts, typeWordBefore(text, start)?.letters);
	return repaired && { start, end, ...repaired };
}

/** «72-NQ-TW», «46/NQ-TW», «594/QĐNS/TW», «25 CT/TW». */
function partyRepaired(
	{ ordinal: digits, first, s1, s3, year }: Pieces,
	groups: readonly string[],
): Repaired | undefined {
	const body = issuerLetters(groups[0]!);
	const isUnion = symbolFor(body)?.system === 'union' && s3?.includes('/');
	if (year || !partyType(first) || !(isPartyBody(body) || isUnion)) return undefined;
	const number = partyNumber(digits, first, groups);
	if (!number) return undefined;
	const isSlashLost = s1.includes('-') && s3?.includes('-');
	const problem = isSlashLost
		? 'giữa tên loại và cơ quan của Đảng là dấu /'
		: 'số của Đảng viết theo mẫu «số-loại/cơ quan»';
	return { number, problem };
}

function stateRepaired(parts: Pieces, groups: readonly string[], announced: boolean): Repaired | undefined {
	const { ordinal: digits, first, s1, s2, s3, year } = parts;
	const badYear = year !== undefined && !isYear(year);
	const body = issuerLetters(groups[0]!);
	const wasUsual =
		year === undefined && /^(?:LB|UB|HĐBT|HĐCP|HĐNN)$/.test(body) && s1.includes('-') && s3!.includes('/');
	const known = wasUsual || symbolFor(body)?.system === 'state' || /^UBTVQH\d/.test(body);
	const trusted =
		known || (announced && year !== undefined && !/^[ .]$/.test(s3!)) || (isYear(year) && s3!.includes('-'));
	// The year stands in for the missing one while the letters are read.
	const number =
		stateType(first) && trusted ? stateNumber(digits, badYear ? '2000' : year, [first, ...groups]) : undefined;
	if (!number || (number.form !== 'type' && number.form !== 'year')) return undefined;
	if (badYear) return { number: { ...number, year: undefined }, badYear, problem: 'năm phải có bốn chữ số' };
	// «Thông tư 08-TT/LB»: before 1997 so it was written.
	return wasUsual ? { number } : { number, problem: stateProblem(s1, s2, s3!) };
}

function stateProblem(s1: string, s2: string | undefined, s3: string): string {
	if (s2 !== undefined && !s1.includes('/')) return 'giữa số và năm là dấu /';
	if (s2 !== undefined && !s2.includes('/')) return 'giữa năm và tên loại là dấu /';
	if (!s1.includes('/')) return 'giữa số và tên loại là dấu /';
	return s3.includes('-') ? 'có dấu cách trong số' : 'giữa tên loại và cơ quan là dấu gạch nối';
}

/** «51/202/QH15», «51-2024/QH15», «5/QH13». */
function assemblyRepaired({ ordinal: digits, first, s1, s2, year }: Pieces): Repaired | undefined {
	if (!/^(?:QH|UBTVQH)\d{1,2}$/.test(first) || !/[/-]/.test(s1)) return undefined;
	const number: DocumentNumber = { form: 'assembly', ordinal: digits, year, issuer: [first] };
	if (isYear(year)) return { number, problem: stateProblem(s1, s2, '-') };
	const problem = year === undefined ? 'thiếu năm' : 'năm phải có bốn chữ số';
	return { number: { ...number, year: undefined }, badYear: true, problem };
}

function assemblyJoined(text: string, start: number): Found | undefined {
	const parts = matchAt(apart, text, start);
	if (!parts) return undefined;
	const { ordinal: digits, year, type, body, assembly } = parts as Record<string, string>;
	const number = stateNumber(digits!, year, type ? [type, `${body}${assembly}`] : [`${body}${assembly}`]);
	return number && { start, end: apart.lastIndex, number, problem: 'số khóa viết liền sau tên cơ quan' };
}

/** «28/2018/TTBNNPTNT», «72-NQTW»: the letters of the type and of the agency in one, behind the word for the type. */
function gluedRepaired({ ordinal: digits, first, year }: Pieces, word: string | undefined): Repaired | undefined {
	if (!word || !first.startsWith(word) || (year !== undefined && !isYear(year))) return undefined;
	const body = issuerLetters(first.slice(word.length));
	// «GPQH» is a permit for planning, none of the National Assembly.
	if (!symbolFor(body) || /^(?:QH|LB|CB|ĐH)$/.test(body)) return undefined;
	const number = isPartyBody(body) ? partyNumber(digits, word, [body]) : stateNumber(digits, year, [word, body]);
	return number && { number, problem: 'thiếu dấu giữa tên loại và cơ quan' };
}

function isYear(year: string | undefined): boolean {
	return year !== undefined && /^(?:19|20)\d\d$/.test(year);
}
