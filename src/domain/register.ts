import { formatBound, formatDate, machineDate } from './dates.ts';
import type { DocumentEntry } from './entry.ts';

/**
 * All documents in little room, newest first, for the filter of the document table: only what its rows show. Types and
 * issuers stand once and are named by their place in the list.
 */
export interface Register {
	readonly types: readonly (readonly [id: string, name: string])[];
	/** The short name only where there is one. */
	readonly issuers: readonly (readonly [id: string, name: string, shortName?: string])[];
	readonly documents: readonly RegisterLine[];
}

/** Number and machine date are empty when unknown; the date as people read it is always there. */
export type RegisterLine = readonly [
	slug: string,
	type: number,
	issuer: number,
	number: string,
	abstract: string,
	machineDate: string,
	date: string,
	inferred: 0 | 1,
];

export function registerOf(documents: readonly DocumentEntry[]): Register {
	const types = [...new Set(documents.map(({ type }) => type))];
	const issuers = [...new Set(documents.map(({ issuer }) => issuer))];
	const typeAt = new Map(types.map((type, index) => [type, index]));
	const issuerAt = new Map(issuers.map((issuer, index) => [issuer, index]));
	return {
		types: types.map(({ id, name }) => [id, name]),
		issuers: issuers.map(({ id, name, shortName }) => (shortName ? [id, name, shortName] : [id, name])),
		documents: documents.map(({ path, type, issuer, data, date, dateMissing }) => [
			path.slug,
			typeAt.get(type)!,
			issuerAt.get(issuer)!,
			data.number ?? '',
			data.abstract ?? data.title,
			date ? machineDate(date) : '',
			date ? formatDate(date) : ['Chưa rõ ngày', formatBound(dateMissing)].filter(Boolean).join(', '),
			date?.inferred ? 1 : 0,
		]),
	};
}
