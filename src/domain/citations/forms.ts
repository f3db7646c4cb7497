import { type DocumentNumber, isOldIssuer, partyNumber, stateNumber } from '#domain/document-number.ts';
import { isAcronym, issuerLetters, stateType } from '#domain/number-letters.ts';
import {
	followsNumberWord,
	followsOtherThing,
	isCommonSender,
	isInAddress,
	isKnownBody,
	isOutOfScope,
	mayBegin,
	mayEnd,
	standsAsNumber,
} from './boundaries.ts';
import { lettersAt } from './letters-in-text.ts';
import { group, hyphen, matchAt, ordinal, slash, sticky, validYear } from './patterns.ts';
import { suspectAt } from './suspect-forms.ts';
import { abbreviationBefore, typeWordBefore } from './type-words.ts';

/** A number found in a readable text. */
export interface Found {
	readonly start: number;
	readonly end: number;
	readonly number: DocumentNumber;
	/** Why the form is suspect: such a number is shown to editors and never linked. */
	readonly problem?: string | undefined;
	/** The digits of the year that the number carries are no year, or missing. */
	readonly badYear?: boolean;
}

const stateForm = sticky(
	`${ordinal}${slash}(?:(?<year>${validYear})${slash})?(?<first>${group})(?:${hyphen}(?<second>${group}))?`,
);
const partyForm = sticky(String.raw`${ordinal}${hyphen}(?<type>\p{L}{1,6})${slash}(?<first>${group})`);
const oldTurned = sticky(String.raw`${ordinal}-(?<first>B\p{Lu}+)/(?<type>\p{Lu}{2})`);
const oldHyphen = sticky(`${ordinal}${hyphen}(?<first>${group})`);

/**
 * Anything that could begin a number: digits with a separator behind, or with letters that lack it («số 21 QĐ-UBND»). Most
 * digits of a text are passed over at once; a long run of digits is looked at once only.
 */
const candidates = /(?<![\d.])\d[\d.]*[A-Za-zĐđ]?(?:[ \n]{0,4}[/-]| (?=[A-ZĐ][A-Za-zĐđ]{0,5}[/-][A-ZĐ]))/g;

/** Every document number of a text, from left to right, suspect ones included; they never overlap. */
export function findNumbers(text: string): Found[] {
	const found: Found[] = [];
	candidates.lastIndex = 0;
	for (let match = candidates.exec(text); match; match = candidates.exec(text)) {
		const start = match.index;
		const hit = mayBegin(text, start) ? numberAt(text, start) : undefined;
		if (hit) found.push(hit);
		// What follows the separator may itself begin a number («QĐ-1719/QĐ-TTg» has its number behind the hyphen).
		candidates.lastIndex = hit ? hit.end : start + match[0].length;
	}
	return found;
}

function numberAt(text: string, start: number): Found | undefined {
	const hit = partyAt(text, start) ?? stateAt(text, start) ?? oldAt(text, start) ?? suspectAt(text, start);
	if (!hit || /^0+$/.test(hit.number.ordinal) || !mayEnd(text, hit.end)) return undefined;
	return isInAddress(text, start) || isOutOfScope(text, start) ? undefined : checked(hit);
}

function partyAt(text: string, start: number): Found | undefined {
	const parts = matchAt(partyForm, text, start);
	if (!parts) return undefined;
	const { ordinal: digits, type, first } = parts as { ordinal: string; type: string; first: string };
	const { groups, end } = lettersAt(text, partyForm.lastIndex - first.length, first);
	const number = partyNumber(digits, type, groups);
	return number && isPlausible(text, start, number) ? { start, end, number } : undefined;
}

function stateAt(text: string, start: number): Found | undefined {
	const parts = matchAt(stateForm, text, start);
	if (!parts) return undefined;
	const { ordinal: digits, year, first, second } = parts as Record<'ordinal' | 'year' | 'first' | 'second', string>;
	if (!second) {
		const number = year ? stateNumber(digits, year, [first]) : undefined;
		return number && { start, end: stateForm.lastIndex, number };
	}
	const joint = /^(?:TTLT|NQLT|QCPH|KHPH|CTPH)$/.test(first);
	const { groups, end } = lettersAt(text, stateForm.lastIndex - second.length, second, { joint });
	const number = stateNumber(digits, year, [first, ...groups]);
	// «1685/NQ-UBTVQH 15» lacks its assembly, which stands apart.
	if (!number || (/QH$/.test(groups.at(-1)!) && /^[ -]\d/.test(text.slice(end)))) return undefined;
	if (number.form === 'letter') return letterAt(text, { start, end, number });
	return isPlausible(text, start, number) ? { start, end, number } : undefined;
}

/** «Thông tư 08/BYT-TT» is a circular of the old form, «Công văn 55/BHXH-TT» a letter of the unit TT. */
function letterAt(text: string, { start, end, number }: Found): Found | undefined {
	const word = typeWordBefore(text, start);
	const last = number.issuer.at(-1)!;
	if (word?.letters && word.letters !== 'CV' && stateType(last) === word.letters) {
		const old = { ...number, form: 'old', type: word.letters, issuer: number.issuer.slice(0, -1) } as const;
		return { start, end, number: old };
	}
	const isLetter = /^(?:CV)?$/.test(word?.letters ?? '-') && !/[,;\d]/.test(text.slice(word!.start, start));
	// A year within the number of a letter is rare: «Công văn 247/2017/BYT-KCB».
	if (number.year && !isLetter) return undefined;
	const sent = isCommonSender(number.issuer[0]!) && !followsOtherThing(text, start);
	const announced = standsAsNumber(text, start) || abbreviationBefore(text, start);
	return word?.adjacent || isLetter || sent || announced ? { start, end, number } : undefined;
}

const oldTypes = new Set(['NĐ', 'QĐ', 'NQ', 'CT', 'TT', 'TTLT', 'SL', 'PL', 'L']);

/** «Nghị định 299/HĐBT», «Quyết định 217-CP», «Thông tư 08-BYT/TT»: only right behind the word for the type. */
function oldAt(text: string, start: number): Found | undefined {
	const turned = matchAt(oldTurned, text, start);
	if (turned && typeWordBefore(text, start)?.letters === stateType(turned['type']!)) {
		const number = stateNumber(turned['ordinal']!, '2000', [turned['first']!, turned['type']!]);
		return number?.form === 'old'
			? { start, end: oldTurned.lastIndex, number: { ...number, year: undefined } }
			: undefined;
	}
	for (const form of [stateForm, oldHyphen]) {
		const parts = matchAt(form, text, start);
		if (!parts || parts['second']) continue;
		const issuer = issuerLetters(parts['first']!);
		if (!isOldIssuer(issuer)) continue;
		const word = typeWordBefore(text, start);
		// «Đề án 06/CP» is a name.
		const named = oldTypes.has(word?.letters ?? '') && (word!.adjacent || followsNumberWord(text, start));
		if (!named && !abbreviationBefore(text, start)) continue;
		const number = { form: 'old', ordinal: parts['ordinal']!, year: parts['year'], issuer: [issuer] } as const;
		return { start, end: form.lastIndex, number };
	}
	return undefined;
}

/** Letters that mean much else as well: «CT 64», «PC», «HD»; «128-CT/MRI» is a machine. */
const ambiguous = /^(?:CT|QC|TC|HD|PA|DA|BB|HĐ|PG|PC|PB|SY|SL|TT|PL|L|CV|KL|GP|GM|TB|QH|BC)$/;

/** Whether letters that mean much else are those of a document here: of a known body, or by the words before. */
function isPlausible(text: string, start: number, { type = '', year, issuer: [body = ''] }: DocumentNumber): boolean {
	if (year || !ambiguous.test(type) || isKnownBody(body) || !isAcronym(body)) return true;
	return typeWordBefore(text, start) !== undefined || followsNumberWord(text, start) || abbreviationBefore(text, start);
}

/** Below ten a number has one zero before it, above none (Decree 30/2020/NĐ-CP, Annex I.II.3). */
function checked(found: Found): Found {
	const { number } = found;
	if (!/^0\d{2,}/.test(number.ordinal)) return found;
	const bare = number.ordinal.replace(/^0+/, '');
	const repaired = { ...number, ordinal: /^\d(?!\d)/.test(bare) ? `0${bare}` : bare };
	return { ...found, number: repaired, problem: found.problem ?? 'số từ ba chữ số không mở đầu bằng 0' };
}
