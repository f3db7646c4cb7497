import type { Citation, Confidence } from '#domain/citations/find-citations.ts';
import { type Identity, identityOf, isPartial, needsPlace, ordinalKey } from '#domain/citations/identity.ts';
import { placeWithin } from '#domain/citations/issuers.ts';
import { type DocumentNumber, numberSlug } from '#domain/document-number.ts';
import { slugify } from '#domain/text.ts';
import type { Draft } from './draft.ts';
import type { Registry } from './registry.ts';
import type { Source } from './source.ts';

/** What became of a mention: one document, several that it may be, or none. */
export type Resolution =
	| { readonly to: Draft; readonly confidence: Confidence }
	| { readonly open: readonly Draft[]; readonly number: DocumentNumber | undefined }
	| { readonly unmatched: string };

/** The place of a citation's issuer: as its text says, else that of the entry. */
export function issuerPlace(citation: Citation, source: Source): { place: string | undefined; inferred: boolean } {
	const symbol = citation.number?.issuer[0] ?? citation.symbol;
	if (!symbol || !needsPlace(symbol)) return { place: undefined, inferred: false };
	return placeWithin(citation.place, symbol, source.place);
}

/** The identity of a full citation within its entry. */
export function identityIn(citation: Citation, source: Source): Identity | undefined {
	if (!citation.number) return undefined;
	return identityOf(citation.number, {
		date: citation.date,
		term: citation.term,
		place: issuerPlace(citation, source).place,
	});
}

/** Whether a document can have been cited on a day; what is not known of either excludes nothing. */
export function isOldEnough({ date, identity }: Pick<Draft, 'date' | 'identity'>, day: string | undefined): boolean {
	const issued = date ?? (identity?.system === 'nn' && /^\d{4}$/.test(identity.period) ? identity.period : undefined);
	if (!issued || !day) return true;
	const length = Math.min(issued.length, day.length, 10);
	return issued.slice(0, length) <= day.slice(0, length);
}

/**
 * Where a full or elided number leads. `near` are the documents that the same entry names, and how surely: after a full first
 * mention later ones need no date (Decree 30/2020/NĐ-CP, Annex I, II.6b). A partial identity merges with the one document
 * that it may mean; with several it stays open; with none it is a document of its own.
 */
export function resolveNumber(
	citation: Citation,
	source: Source,
	registry: Registry,
	near: ReadonlyMap<Draft, Confidence>,
): Resolution {
	const number = citation.number!;
	const { place, inferred } = issuerPlace(citation, source);
	const identity = identityOf(number, { date: citation.date, term: citation.term, place });
	const settle = (to: Draft, confidence: Confidence): Resolution => {
		to.writtenAs(number);
		to.learn(citation, place);
		return { to, confidence };
	};
	const own: Confidence = inferred || citation.form === 'elided' ? 'inferred' : citation.confidence;
	if (!isPartial(identity)) return settle(registry.get(identity, number), own === 'year-missing' ? 'inferred' : own);
	const candidates = registry.candidates(identity);
	const precedents = candidates.filter((draft) => near.has(draft));
	const possible = precedents.length > 0 ? precedents : candidates.filter((draft) => isOldEnough(draft, source.date));
	if (possible.length > 1) {
		for (const draft of possible) draft.writtenAs(number);
		return { open: possible, number };
	}
	const [only] = possible;
	if (only && near.get(only) === 'certain') return settle(only, 'certain');
	return settle(
		only ?? registry.get(identity, number),
		citation.confidence === 'certain' ? 'inferred' : citation.confidence,
	);
}

/**
 * Where a short form leads: to the document of that type and number that the same entry names in full, else to the only one
 * of the archive that is old enough (DOCUMENT-NUMBERS.md, section 5). A weak form counts only within its entry.
 */
export function resolveShort(
	citation: Citation,
	source: Source,
	registry: Registry,
	near: ReadonlyMap<Draft, Confidence>,
): Resolution {
	const types = typeKeys(citation);
	const all = types.flatMap((type) => registry.withOrdinal(type, ordinalKey(citation.ordinal)));
	const alike = all.filter((draft) => fitsIssuer(draft, citation, source));
	const precedents = alike.filter((draft) => near.has(draft));
	if (precedents.length === 1) return { to: precedents[0]!, confidence: 'short-form' };
	if (precedents.length > 1) return { open: precedents, number: citation.number };
	if (citation.form === 'weak') return { unmatched: '' };
	const possible = alike.filter((draft) => isOldEnough(draft, source.date));
	if (possible.length === 1) return { to: possible[0]!, confidence: 'short-form' };
	if (possible.length > 1) return { open: possible, number: citation.number };
	return { unmatched: 'không có văn bản nào trong kho mang số này và ban hành trước mục viện dẫn' };
}

function typeKeys({ type, number, typeWord }: Citation): string[] {
	if (!type) return [];
	if (type === 'L') return ['luat-nq', 'l'];
	if (type === 'NQ' && !number) return ['nq', 'luat-nq'];
	if (type === 'PL') return ['pl-nq', 'pl'];
	return typeWord === 'chương trình hành động' ? ['ctr', 'ctrhd'] : [slugify(type)];
}

function fitsIssuer({ identity }: Draft, citation: Citation, source: Source): boolean {
	if (!citation.symbol || !identity) return true;
	const letters = slugify(citation.symbol);
	const [symbol = '', place] = splitIssuer(identity.issuer);
	if (symbol !== letters && symbol.replace(/\d+$/, '') !== letters) return false;
	const wanted = issuerPlace(citation, source).place;
	return !place || !wanted || place.startsWith('?') || place.split('@')[0] === wanted;
}

function splitIssuer(issuer: string): [string, string | undefined] {
	const dot = issuer.indexOf('.');
	return dot < 0 ? [issuer, undefined] : [issuer.slice(0, dot), issuer.slice(dot + 1)];
}

/** The address part under which readers look for a number that stays open. */
export function slugOf(number: DocumentNumber | undefined, drafts: readonly Draft[]): string | undefined {
	const own = number && numberSlug(number);
	// A short form need not have the letters of those that it may mean, and only documents have pages.
	return own && drafts.some(({ numbers }) => numbers.has(own)) ? own : drafts.find(({ slug }) => slug)?.slug;
}
