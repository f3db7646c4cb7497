import { isAgencyId } from '#vocabulary/agencies.ts';
import { mistypedNumber } from '../citations/mistyped-number.ts';
import type { Entry } from '../entry.ts';

/**
 * Whether the fields that a document is named by can be read. Where not, they have a fault of their own, and what would
 * follow from the slip (another file name, a number page that is gone) would only lead its author astray.
 */
export function namesItself({ collection, data }: Pick<Entry, 'collection' | 'data'>): boolean {
	if (collection !== 'van-ban') return true;
	const { number, numberMissing, issuer } = data;
	if (typeof issuer !== 'string' || !isAgencyId(issuer)) return false;
	return number === undefined
		? numberMissing !== undefined
		: typeof number === 'string' && number.trim() !== '' && !mistypedNumber(number);
}
