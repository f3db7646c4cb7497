import { slugify } from '#domain/text.ts';
import { provinceNames } from '#vocabulary/provinces.ts';
import { type Citation, findCitations, identityOfCitation, keyOfCitation } from './find-citations.ts';
import { mayBeSame, needsPlace, ordinalKey } from './identity.ts';
import { placeWithin } from './issuers.ts';

/**
 * The citations of a text of which nothing else is known. A short form that the text names in full elsewhere takes its
 * number from there («Luật BHYT số 51» beside «51/2024/QH15»); one without such a precedent counts when it names its issuer.
 */
export function citationsInText(text: string): Citation[] {
	const found = inOneProvince(findCitations(text));
	const precedents = precedentsIn(found);
	return found.flatMap((citation) => {
		if (citation.form !== 'short' && citation.form !== 'weak') return [citation];
		const named = precedentOf(citation, precedents);
		if (named) {
			const { number, date, place, term } = named;
			return [{ ...citation, form: 'short' as const, number, date, place: citation.place ?? place, term }];
		}
		return citation.form === 'short' && citation.symbol ? [citation] : [];
	});
}

/** When the text names issuers of one province only, «UBND tỉnh» is that of this province. */
function inOneProvince(found: readonly Citation[]): readonly Citation[] {
	const provinces = new Set(found.map(({ place }) => place).filter((place) => place && provinceNames.has(place)));
	const [province] = provinces.size === 1 ? provinces : [];
	if (!province) return found;
	return found.map((citation) => {
		const symbol = citation.number?.issuer[0];
		if (!symbol || !needsPlace(symbol)) return citation;
		const { place, inferred } = placeWithin(citation.place, symbol, province);
		const confidence = inferred && citation.confidence === 'certain' ? 'inferred' : citation.confidence;
		return { ...citation, place, confidence };
	});
}

/** The documents named in full, one citation of each, by type and ordinal. */
function precedentsIn(found: readonly Citation[]): ReadonlyMap<string, readonly Citation[]> {
	const seen = new Set<string>();
	const precedents = new Map<string, Citation[]>();
	for (const citation of found) {
		const identity = keyOfCitation(citation);
		if ((citation.form !== 'full' && citation.form !== 'elided') || seen.has(identity)) continue;
		seen.add(identity);
		for (const type of typesOf(citation)) {
			const key = precedentKey(type, citation.ordinal);
			const same = precedents.get(key);
			if (same) same.push(citation);
			else precedents.set(key, [citation]);
		}
	}
	return precedents;
}

/** Laws and resolutions of the National Assembly share their letters, so that a number alone tells no type. */
function typesOf({ type, number }: Citation): readonly string[] {
	if (type !== undefined) return [type];
	return number?.form === 'assembly' ? ['L', 'NQ', 'PL'] : [];
}

function precedentKey(type: string, ordinal: string): string {
	return `${slugify(type)}/${ordinalKey(ordinal)}`;
}

/** The one document named in full that a short form can mean. */
function precedentOf(
	{ ordinal, type, symbol, date }: Citation,
	precedents: ReadonlyMap<string, readonly Citation[]>,
): Citation | undefined {
	if (type === undefined) return undefined;
	let only: Citation | undefined;
	for (const other of precedents.get(precedentKey(type, ordinal)) ?? []) {
		if (date && other.date && other.date.slice(0, 4) !== date.slice(0, 4)) continue;
		if (symbol && other.symbol?.replace(/\d+$/, '') !== symbol) continue;
		// 25-CT/TW of 2018 and that of 2023 are two; one with its date and one without may be the same.
		if (only && !mayBeSame(identityOfCitation(only)!, identityOfCitation(other)!)) return undefined;
		if (!only?.date) only = other;
	}
	return only;
}
