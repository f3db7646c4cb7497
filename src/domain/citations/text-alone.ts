import { slugify } from '#domain/text.ts';
import { provinceNames } from '#vocabulary/provinces.ts';
import { type Citation, findCitations, identityOfCitation } from './find-citations.ts';
import { needsPlace, ordinalKey, unknown } from './identity.ts';
import { placeWithin } from './issuers.ts';

/**
 * The citations of a text of which nothing else is known. A short form that the text names in full elsewhere takes its
 * number from there («Luật BHYT số 51» beside «51/2024/QH15»); a weak one without such a precedent is no citation.
 */
export function citationsInText(text: string): Citation[] {
	const found = inOneProvince(findCitations(text));
	const full = found.filter(({ form }) => form === 'full' || form === 'elided');
	return found.flatMap((citation) => {
		if (citation.form !== 'short' && citation.form !== 'weak') return [citation];
		const named = citation.number ? undefined : precedentOf(citation, full);
		if (named) {
			const { number, date, place, term } = named;
			return [{ ...citation, form: 'short' as const, number, date, place: citation.place ?? place, term }];
		}
		return citation.form === 'short' ? [citation] : [];
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
		return { ...citation, place, confidence: settled({ ...citation, place }, confidence) };
	});
}

/** A term of a local committee is known once the committee is. */
function settled(citation: Citation, confidence: Citation['confidence']): Citation['confidence'] {
	if (confidence !== 'year-missing') return confidence;
	return identityOfCitation(citation)?.period === unknown ? confidence : 'inferred';
}

/** The one document named in full that a short form can mean. */
function precedentOf({ ordinal, type, symbol }: Citation, full: readonly Citation[]): Citation | undefined {
	const same = full.filter(
		(other) =>
			ordinalKey(other.ordinal) === ordinalKey(ordinal) &&
			other.type !== undefined &&
			type !== undefined &&
			slugify(other.type) === slugify(type) &&
			(!symbol || other.symbol?.replace(/\d+$/, '') === symbol),
	);
	return new Set(same.map(({ number }) => JSON.stringify(number))).size === 1 ? same[0] : undefined;
}
