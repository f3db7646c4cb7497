import { alternativesOf } from '../query/alternatives.ts';
import { formerProvinces } from '../query/former-provinces.ts';
import { parseQuery, type Query } from '../query/parse.ts';
import type { QueryTables } from './archive-index.ts';
import type { FormerProvince } from './request.ts';
import { type WantedTerm, wantedTerms } from './terms.ts';

/** One way of reading a query: as typed, with abbreviations spelled out, with the name that a province bears today. */
export interface Reading {
	readonly query: Query;
	readonly terms: readonly WantedTerm[];
	/** What a match of this reading is worth beside one of the query as typed. */
	readonly worth: number;
	/** Places of the terms that make this reading another: its new words and their pairs. Without them it is no match. */
	readonly own: readonly number[];
}

const worthOfAlternative = 0.9;
const worthOfSuccessor = 0.4;

/** The readings of a query, as typed first, and the former provinces that it names. */
export function readingsOf(
	query: Query,
	{ alternatives, provinces: table }: QueryTables,
): { readings: readonly [Reading, ...Reading[]]; provinces: readonly FormerProvince[] } {
	const named = formerProvinces(query, table);
	const typed = new Set(query.words.map(({ exact }) => exact));
	const other = (text: string, worth: number): Reading => {
		const read = parseQuery(text);
		const terms = wantedTerms(read.words);
		const isNew = ({ kind, exact }: WantedTerm) =>
			kind !== 'edge' && exact.split(' ').every((word) => !typed.has(word));
		return { query: read, terms, worth, own: terms.flatMap((term, at) => (isNew(term) ? [at] : [])) };
	};
	return {
		readings: [
			{ query, terms: wantedTerms(query.words), worth: 1, own: [] },
			...alternativesOf(query.text, alternatives).map((text) => other(text, worthOfAlternative)),
			...named.map(({ rewritten }) => other(rewritten, worthOfSuccessor)),
		],
		provinces: named.map(({ name, id, current }) => ({ name, id, current })),
	};
}
