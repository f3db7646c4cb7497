import { isAcronym, issuerLetters, partyType, stateType } from './number-letters.ts';
import { slugify } from './text.ts';

/**
 * The families of số/ký hiệu (DOCUMENT-NUMBERS.md, section 2):
 * `assembly` 51/2024/QH15 · `year` 30/2020/NĐ-CP · `type` 7095/KH-UBND · `letter` 55/BHXH-TT · `party` 25-CT/TW ·
 * `old` 1895/1997/BYT-QĐ, 299/HĐBT · `precedent` 05/2016/AL.
 */
export type NumberForm = 'assembly' | 'year' | 'type' | 'letter' | 'party' | 'old' | 'precedent';

export interface DocumentNumber {
	readonly form: NumberForm;
	/** As written, with its leading zeros: «02», «09a», «66.14». */
	readonly ordinal: string;
	/** The year within the number itself. */
	readonly year?: string | undefined;
	/** Letters of the type in their usual form: «KH», «CTr»; absent where the form has none. */
	readonly type?: string | undefined;
	/** Letters of the agency and its units: `['UBND']`, `['BHXH', 'TT']`, `['QH15']`. */
	readonly issuer: readonly string[];
}

/** The number as its rules write it: «02-CTr/ĐU», «51/2024/QH15». `parseNumber` reads it back. */
export function formatNumber({ form, ordinal, year, type, issuer }: DocumentNumber): string {
	const agency = issuer.join('-');
	switch (form) {
		case 'party':
			return `${ordinal}-${type}/${agency}`;
		case 'old':
			return [ordinal, year, type ? `${agency}-${type}` : agency].filter(Boolean).join('/');
		case 'precedent':
			return `${ordinal}/${year}/AL`;
		case 'assembly':
		case 'letter':
			return [ordinal, year, agency].filter(Boolean).join('/');
		default:
			return [ordinal, year, `${type}-${agency}`].filter(Boolean).join('/');
	}
}

/** The address part of a number: «5/QĐ-UBND» and «05/QĐ-UBND» are one number and give «05-qd-ubnd». */
export function numberSlug(number: DocumentNumber): string {
	const bare = number.ordinal.replace(/^0+(?=\d)/, '');
	return slugify(formatNumber({ ...number, ordinal: /^\d(?!\d)/.test(bare) ? `0${bare}` : bare }));
}

const ordinal = String.raw`(?<ordinal>\d{1,6}(?:\.\d{1,3})?\p{L}?)`;
const group = String.raw`[\p{Lu}][\p{L}\d&]*`;
const whole = new RegExp(String.raw`^${ordinal}(?:/(?<year>(?:19|20)\d\d))?/(?<letters>${group}(?:-${group})*)$`, 'u');
const wholeParty = new RegExp(String.raw`^${ordinal}-(?<type>\p{Lu}\p{L}{0,5})/(?<letters>${group}(?:-${group})*)$`, 'u');

/**
 * Reads a number in its usual form, without spaces: «7095/KH-UBND», «25-CT/TW». Undefined when it is none.
 * The old forms without letters of a type («299/HĐBT») count only where `old` allows them, because a type word must stand before them.
 */
export function parseNumber(text: string, { old = true } = {}): DocumentNumber | undefined {
	const party = wholeParty.exec(text)?.groups;
	if (party) return partyNumber(party['ordinal']!, party['type']!, party['letters']!.split('-'));
	const parts = whole.exec(text)?.groups;
	if (!parts) return undefined;
	const letters = parts['letters']!.split('-');
	const found = stateNumber(parts['ordinal']!, parts['year'], letters);
	if (found || !old || letters.length > 1) return found;
	return isOldIssuer(letters[0]!)
		? { form: 'old', ordinal: parts['ordinal']!, year: parts['year'], issuer: [issuerLetters(letters[0]!)] }
		: undefined;
}

/** A Party number from its pieces, or undefined when the letters name no type or no body. */
export function partyNumber(ordinal: string, type: string, letters: readonly string[]): DocumentNumber | undefined {
	const known = partyType(type);
	if (!known || !letters.every(isAcronym)) return undefined;
	return { form: 'party', ordinal, type: known, issuer: letters.map(issuerLetters) };
}

/** A state number from its pieces, or undefined. `letters` are the groups behind the last slash. */
export function stateNumber(
	ordinal: string,
	year: string | undefined,
	letters: readonly string[],
): DocumentNumber | undefined {
	const [first = '', ...rest] = letters;
	const last = rest.at(-1);
	if (year && rest.length === 0) {
		if (/^(?:QH|UBTVQH)\d{1,2}$/.test(first)) return { form: 'assembly', ordinal, year, issuer: [first] };
		return first === 'AL' ? { form: 'precedent', ordinal, year, issuer: [] } : undefined;
	}
	if (rest.length === 0) return undefined;
	const type = stateType(first);
	if (type && rest.every(isAcronym)) {
		// 68/CTr-VKSTC is an indictment, not a programme.
		if (type.startsWith('CT') && rest.some((agency) => agency.startsWith('VKS'))) return undefined;
		return { form: year ? 'year' : 'type', ordinal, year, type, issuer: rest.map(issuerLetters) };
	}
	const oldType = last === undefined ? undefined : stateType(last);
	if (year) {
		return oldType && isAcronym(first)
			? { form: 'old', ordinal, year, type: oldType, issuer: letters.slice(0, -1).map(issuerLetters) }
			: undefined;
	}
	if (/\d/.test(first) || !isAcronym(first) || !rest.every(isAcronym)) return undefined;
	return { form: 'letter', ordinal, issuer: letters.map(issuerLetters) };
}

/** Agencies whose numbers before 1997 carried no letters of a type: «Nghị định 299/HĐBT», «Quyết định 217-CP». */
export function isOldIssuer(letters: string): boolean {
	return /^(?:CP|HĐBT|TTg|TTG|HĐNN|CTN|SL|B[A-ZĐ]{1,5})$/.test(letters);
}
