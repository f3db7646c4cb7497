import { needsPlace } from '#domain/citations/identity.ts';
import { isCommittee } from '#domain/citations/issuers.ts';
import type { Agency } from '#vocabulary/agencies.ts';

/** The place part of the identity of documents by an agency of the vocabulary; absent where its letters are enough. */
export function agencyPlace(agency: Agency, symbol: string): string | undefined {
	if (agency.key) return agency.key.slice(agency.key.indexOf('.') + 1);
	if (!needsPlace(symbol)) return undefined;
	if (isCommittee(symbol)) return undefined;
	return agency.province;
}
