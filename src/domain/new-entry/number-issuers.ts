import type { DocumentNumber } from '#domain/document-number.ts';
import { slugify } from '#domain/text.ts';
import { type Agency, issuers } from '#vocabulary/agencies.ts';

/**
 * The agencies whose letters stand in a number, on a day (ISO date) and, for those that every province has, in one of the
 * given provinces: «7095/KH-UBND» and Lai Châu give the People's Committee of Lai Châu. Empty when the vocabulary has none.
 */
export function issuersOfNumber(
	{ issuer: letters }: DocumentNumber,
	{ provinces, day }: { provinces: readonly string[]; day: string },
): readonly Agency[] {
	// «QH15»: the digits tell the term.
	const wanted = slugify((letters[0] ?? '').replace(/\d+$/, ''));
	if (wanted === '') return [];
	return issuers.filter(
		({ symbols, province, validFrom, validTo }) =>
			symbols.some((symbol) => slugify(symbol) === wanted) &&
			(province === undefined || provinces.includes(province)) &&
			(validFrom === undefined || validFrom <= day) &&
			(validTo === undefined || day <= validTo),
	);
}
