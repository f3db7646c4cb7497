import { withoutPeriods } from '#domain/period-names.ts';

/**
 * Whether the build keeps an address for itself: its page for what is not found, the search index, periods of lists. These
 * come and go with the content, and two pages cannot stand at one address.
 */
export function isReserved(address: string): boolean {
	return /^\/(?:404|500|pagefind)\//.test(address) || withoutPeriods(address) !== address;
}
