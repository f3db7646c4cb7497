import { alternativesOf } from '../query/alternatives.ts';
import { formerProvinces } from '../query/former-provinces.ts';
import { parseQuery, type Query } from '../query/parse.ts';
import type { QueryTables } from './archive-index.ts';
import type { FormerProvince } from './request.ts';

/** One way of reading a query: as typed, with abbreviations spelled out, with the name that a province bears today. */
export interface Reading {
	readonly query: Query;
	/** What a match of this reading is worth beside one of the query as typed. */
	readonly worth: number;
}

const worthOfAlternative = 0.9;
const worthOfSuccessor = 0.4;

/** The readings of a query, as typed first, and the former provinces that it names. */
export function readingsOf(
	query: Query,
	{ alternatives, provinces: table }: QueryTables,
): { readings: readonly [Reading, ...Reading[]]; provinces: readonly FormerProvince[] } {
	const named = formerProvinces(query, table);
	return {
		readings: [
			{ query, worth: 1 },
			...alternativesOf(query.text, alternatives).map((text) => ({
				query: parseQuery(text),
				worth: worthOfAlternative,
			})),
			...named.map(({ rewritten }) => ({ query: parseQuery(rewritten), worth: worthOfSuccessor })),
		],
		provinces: named.map(({ name, id, current }) => ({ name, id, current })),
	};
}
