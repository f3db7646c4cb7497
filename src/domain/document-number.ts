import { symbolFor } from '#vocabulary/issuer-symbols.ts';
import { isAcronym, isPartyBody, issuerLetters, isUnit, partyType, stateType } from './number-letters.ts';
import { slugify } from './text.ts';

/**
 * The families of số/ký hiệu (DOCUMENT-NUMBERS.md, section 2):
 * `assembly` 51/2024/QH15 · `year` 30/2020/NĐ-CP · `type` 7095/KH-UBND · `letter` 55/BHXH-TT · `party` 25-CT/TW ·
 * `old` 1895/1997/BYT-QĐ, 299/HĐBT · `order` 21-LCT/HĐNN8, the laws of 1980–2001 · `precedent` 05/2016/AL.
 */
export type NumberForm = 'assembly' | 'year' | 'type' | 'letter' | 'party' | 'old' | 'order' | 'precedent';

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
		case 'order':
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
const letters = String.raw`(?<letters>\p{Lu}[\p{L}\d&]*(?:-\p{Lu}[\p{L}\d&.]*)*)`;
const whole = new RegExp(String.raw`^${ordinal}(?:/(?<year>(?:19|20)\d\d))?/${letters}$`, 'u');
const wholeParty = new RegExp(String.raw`^${ordinal}-(?<type>\p{Lu}\p{L}{0,5})/${letters}$`, 'u');

/**
 * Reads a number in its usual form, without spaces: «7095/KH-UBND», «25-CT/TW». Undefined when it is none.
 * The old forms without letters of a type («299/HĐBT») count only where `old` allows them, because a type word must stand before them.
 */
export function parseNumber(text: string, { old = true } = {}): DocumentNumber | undefined {
	const party = wholeParty.exec(text)?.groups;
	if (party) return partyNumber(party['ordinal']!, party['type']!, party['letters']!.split('-'));
	const parts = whole.exec(text)?.groups;
	if (!parts) return undefined;
	const groups = parts['letters']!.split('-');
	const found = stateNumber(parts['ordinal']!, parts['year'], groups);
	if (found || !old || groups.length > 1) return found;
	const issuer = issuerLetters(groups[0]!);
	return isOldIssuer(issuer)
		? { form: 'old', ordinal: parts['ordinal']!, year: parts['year'], issuer: [issuer] }
		: undefined;
}

/**
 * A Party number from its pieces, or undefined when the letters name no type or no body. A body of the Party may use letters
 * of its own for a type («1008-QĐCT/TW»); a state agency never writes so. Laws of 1980–2001 look alike («21-LCT/HĐNN8»).
 */
export function partyNumber(ordinal: string, type: string, groups: readonly string[]): DocumentNumber | undefined {
	const [body = '', ...units] = groups.map(issuerLetters);
	const issuer = [body, ...units];
	if (type === 'L' || type === 'LCT') {
		return /^(?:CTN|HĐNN\d?)$/.test(body) ? { form: 'order', ordinal, type, issuer } : undefined;
	}
	if (!isAcronym(body) || !units.every(isUnit) || isStateBody(body)) return undefined;
	const known = partyType(type) ?? (isPartyBody(body) && /^\p{Lu}{3,5}$/u.test(type) ? type : undefined);
	return known === undefined ? undefined : { form: 'party', ordinal, type: known, issuer };
}

function isStateBody(letters: string): boolean {
	return symbolFor(letters)?.system === 'state' || letters === 'UB' || /^UBTVQH\d/.test(letters);
}

/** A state number from its pieces, or undefined. `groups` are the letters behind the last slash. */
export function stateNumber(
	ordinal: string,
	year: string | undefined,
	groups: readonly string[],
): DocumentNumber | undefined {
	const [first = '', ...rest] = groups;
	if (year && rest.length === 0) {
		const assembly = issuerLetters(first);
		if (/^(?:QH|UBTVQH)\d{1,2}$/.test(assembly)) return { form: 'assembly', ordinal, year, issuer: [assembly] };
		return first === 'AL' ? { form: 'precedent', ordinal, year, issuer: [] } : undefined;
	}
	if (rest.length === 0 || isOfCourt(groups)) return undefined;
	const [agency = '', ...units] = rest.map(issuerLetters);
	const type = stateType(first);
	if (type && isAcronym(agency) && units.every(isUnit)) {
		// «46/NQ-TW» is a Party number gone wrong.
		if (isPartyBody(agency)) return undefined;
		return { form: year ? 'year' : 'type', ordinal, year, type, issuer: [agency, ...units] };
	}
	const sender = [first, ...rest.slice(0, -1)].map(issuerLetters);
	const oldType = stateType(rest.at(-1)!);
	if (year && oldType && sender.every(isAcronym)) return { form: 'old', ordinal, year, type: oldType, issuer: sender };
	if (!isAcronym(issuerLetters(first)) || /\d$/.test(first) || ![agency, ...units].every(isUnit)) return undefined;
	return { form: 'letter', ordinal, ...(year && { year }), issuer: [issuerLetters(first), agency, ...units] };
}

const trial = /^(?:HS|DS|HC|LĐ|KDTM|HNGĐ|VDS)(?:ST|PT|GĐT)?$/;
const ruling = /^(?:QĐ|TB|KN)\p{Lu}*(?:ST|PT|GĐT)$/u;

/** Judgments and what belongs to a trial: «48/2019/HS-ST», «68/CTr-VKSTC» (an indictment, no programme). */
function isOfCourt([first = '', ...rest]: readonly string[]): boolean {
	if (trial.test(first) || ruling.test(first)) return true;
	if (/^(?:QĐ|TB|KN)/.test(first) && /^(?:ST|PT|GĐT|TLVA)$/.test(rest.at(-1)!)) return true;
	return /^(?:CTr?|KN)/i.test(first) && rest.some((agency) => agency.startsWith('VKS'));
}

/** Agencies whose numbers before 1997 carried no letters of a type: «Nghị định 299/HĐBT», «Quyết định 217-CP». */
export function isOldIssuer(letters: string): boolean {
	return /^(?:CP|HĐCP|HĐBT|TTg|HĐNN|CTN|LB|SL|B(?!N$|V$|S$|HYT$|HXH$)[A-ZĐ]{1,6})$/.test(letters);
}
