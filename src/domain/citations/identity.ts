import type { DocumentNumber } from '#domain/document-number.ts';
import { fold, slugify } from '#domain/text.ts';
import { symbolFor } from '#vocabulary/issuer-symbols.ts';
import { localTermOn, nationalTermOn } from '#vocabulary/party-terms.ts';
import { currentProvince } from '#vocabulary/provinces.ts';

/** What a part of a key is when nothing tells it. */
export const unknown = '?';

/**
 * What makes a document the one it is (DOCUMENT-NUMBERS.md, section 4). State numbers are unique for a type, an issuer and a
 * year (Decree 30/2020/NĐ-CP, article 15), Party numbers for a type, a body and a term of congress (Guidance 36-HD/VPTW).
 */
export interface Identity {
	readonly system: 'nn' | 'dang';
	/** Letters of the type in ASCII: `kh`, `qd`, `cv`, `luat-nq`. */
	readonly type: string;
	/** `ttg`, `ubnd.lai-chau`, `ubnd.?`, `du.ubnd-tinh-lai-chau`, `ubnd.bac-ninh@2025-07`. */
	readonly issuer: string;
	/** Year, term of congress («XIII», «2015-2020»), or `?`. */
	readonly period: string;
	/** Without leading zeros: `7095`, `66.14`, `9a`. */
	readonly ordinal: string;
}

/** `nn/kh/ubnd.lai-chau/2025/7095`, `dang/ct/tw/XIII/25`. */
export function formatKey({ system, type, issuer, period, ordinal }: Identity): string {
	return [system, type, issuer, period, ordinal].join('/');
}

/** Reads a key back; undefined when the text is none. */
export function parseKey(key: string): Identity | undefined {
	const [system, type, issuer, period, ordinal, ...more] = key.split('/');
	if ((system !== 'nn' && system !== 'dang') || !type || !issuer || !period || !ordinal || more.length > 0)
		return undefined;
	return { system, type, issuer, period, ordinal };
}

/** Whether a part of the identity is open: period, place, or which of two legal persons in the year of a merger. */
export function isPartial({ issuer, period }: Identity): boolean {
	return period === unknown || issuer.endsWith(unknown);
}

/** Whether two identities can be one document: what both know is the same. */
export function mayBeSame(a: Identity, b: Identity): boolean {
	return (
		a.system === b.system &&
		a.type === b.type &&
		a.ordinal === b.ordinal &&
		(a.period === b.period || a.period === unknown || b.period === unknown) &&
		sameIssuer(a, b)
	);
}

function sameIssuer(a: Identity, b: Identity): boolean {
	if (a.issuer === b.issuer) return true;
	const [symbolA, placeA] = issuerParts(a.issuer);
	const [symbolB, placeB] = issuerParts(b.issuer);
	if (symbolA !== symbolB) return false;
	if (placeA === unknown || placeB === unknown) return true;
	const [nameA, sinceA] = placeA.split('@');
	const [nameB, sinceB] = placeB.split('@');
	return nameA === nameB && (sinceA === unknown || sinceB === unknown);
}

function issuerParts(issuer: string): [symbol: string, place: string] {
	const dot = issuer.indexOf('.');
	return dot < 0 ? [issuer, ''] : [issuer.slice(0, dot), issuer.slice(dot + 1)];
}

export interface IdentityFacts {
	/** ISO day, month or year of issue. */
	readonly date?: string | undefined;
	/** Province id or slug of a smaller place or body, when the issuer is one of many with its letters. */
	readonly place?: string | undefined;
	/** Term of a national congress that the text names. */
	readonly term?: string | undefined;
}

/** The identity of a number as far as the facts tell. */
export function identityOf(number: DocumentNumber, facts: IdentityFacts = {}): Identity {
	const party = number.form === 'party';
	const issuer = issuerKey(number, facts);
	const year = number.year ?? facts.date?.slice(0, 4);
	return {
		system: party ? 'dang' : 'nn',
		type: typeKey(number),
		issuer,
		period: (party ? termOf(issuer, facts) : year) ?? unknown,
		ordinal: ordinalKey(number.ordinal),
	};
}

/** «09a» → «9a». */
export function ordinalKey(ordinal: string): string {
	return fold(ordinal.replace(/^0+(?=\d)/, ''));
}

function typeKey({ form, type, issuer }: DocumentNumber): string {
	switch (form) {
		case 'assembly':
			return issuer[0]!.startsWith('QH') ? 'luat-nq' : 'pl-nq';
		case 'letter':
			return 'cv';
		case 'precedent':
			return 'al';
		default:
			return type ? slugify(type) : 'cu';
	}
}

function issuerKey({ form, issuer, year }: DocumentNumber, facts: IdentityFacts): string {
	if (form === 'precedent') return 'tandtc';
	const sender = form === 'letter' ? issuer.slice(0, 1) : issuer;
	// «BGD&ĐT» and «BGDĐT» are one ministry.
	const letters = slugify(sender.map((group) => symbolFor(group)?.symbol ?? group).join('-'));
	if (!needsPlace(issuer[0]!)) return letters;
	if (!facts.place) return `${letters}.${unknown}`;
	return `${letters}.${facts.place}${form === 'party' ? '' : legalPerson(facts.place, facts.date ?? year)}`;
}

/**
 * A province that others were merged into became a new legal person on a day of 2025, and may have numbered again from 01:
 * `@2025-07` after that day, nothing before it, `@?` when the date does not tell.
 */
function legalPerson(place: string, date: string | undefined): string {
	const { since, mergedFrom } = currentProvince(place) ?? {};
	if (!since || !mergedFrom) return '';
	if (!date || since.startsWith(date)) return `@${unknown}`;
	return date < since ? '' : `@${since.slice(0, 7)}`;
}

/** Whether the letters alone leave open which of many bodies is meant: every province has a UBND, there is one TTg. */
export function needsPlace(symbol: string): boolean {
	const known = symbolFor(symbol);
	if (known) return known.scope === 'local';
	return !/^(?:QH|UBTVQH|HĐNN)\d+$|^B(?!V|QL|CH|CĐ)[A-ZĐ&]+$|TW$/u.test(symbol);
}

function termOf(issuer: string, { date, term }: IdentityFacts): string | undefined {
	// A day tells the term for certain; a term in words may be that of another body.
	if (!issuer.includes('.')) return (date && nationalTermOn(date)) || term;
	return date && localTermOn(issuer, date);
}
