import { fold } from '#domain/text.ts';
import { alternativesOf } from '../query/alternatives.ts';
import { type NamedProvince, namedProvinces } from '../query/named-provinces.ts';
import { writtenNumbers } from '../query/number-query.ts';
import { parseQuery, type Query } from '../query/parse.ts';
import type { QueryTables } from './archive-index.ts';
import { type WantedTerm, wantedTerms } from './terms.ts';

/** One way of reading a query: as typed, with abbreviations spelled out, with the name that a province bears today. */
export interface Reading {
	readonly query: Query;
	readonly terms: readonly WantedTerm[];
	/** What a match of this reading is worth beside one of the query as typed. */
	readonly worth: number;
	/** Places of the terms that make this reading another: its new words and their pairs. Without them it is no match. */
	readonly own: readonly number[];
	/** It has another name in the place of one that the query binds together. */
	readonly renames: boolean;
}

/** How a query is read. */
export interface ReadQuery {
	/** As typed first. */
	readonly readings: readonly [Reading, ...Reading[]];
	/** The provinces that it names, of today or former. */
	readonly provinces: readonly NamedProvince[];
	/** Places of terms of the first reading without which a document does not hold what was asked. */
	readonly bound: {
		/** Of numbers written in full: a document that has them holds it. */
		readonly numbers: readonly number[];
		/** Of names of provinces, in short queries. */
		readonly names: readonly number[];
	};
	/** It is nothing but names of provinces: their words apart are no part of it. */
	readonly isName: boolean;
}

const worthOfAlternative = 0.9;
const worthOfSuccessor = 0.4;
/** A list of provinces is not searched under all their names. */
const mostRenamed = 4;
/** Words of a query that is about the province it names; in longer ones a text may name it otherwise. */
const shortQuery = 5;

/** Reads a query with the tables of abbreviations and provinces. */
export function readingsOf(query: Query, { alternatives, provinces: table }: QueryTables): ReadQuery {
	const provinces = namedProvinces(query, table);
	const terms = wantedTerms(query.words);
	const names = query.words.length <= shortQuery ? provinces : [];
	const places = ({ from, to }: { from: number; to: number }) =>
		placesOf(wantedTerms(query.words.slice(from, to + 1)), terms);
	return {
		readings: [
			{ query, terms, worth: 1, own: [], renames: false },
			...alternativesOf(query.text, alternatives).map((text) => alternative(text, query)),
			...provinces
				.filter(({ name, current }) => name !== current)
				.slice(0, mostRenamed)
				.map(successor),
		],
		provinces,
		isName:
			query.words.length > 0 && query.words.every((_, at) => names.some(({ from, to }) => at >= from && at <= to)),
		bound: { numbers: writtenNumbers(query).flatMap(places), names: names.flatMap(places) },
	};
}

function alternative(text: string, typed: Query): Reading {
	const query = parseQuery(text);
	const terms = wantedTerms(query.words);
	const known = new Set(typed.words.map(({ exact }) => exact));
	const isNew = ({ kind, exact }: WantedTerm) => kind !== 'edge' && exact.split(' ').every((word) => !known.has(word));
	return {
		query,
		terms,
		worth: worthOfAlternative,
		own: terms.flatMap((term, at) => (isNew(term) ? [at] : [])),
		renames: false,
	};
}

function successor({ rewritten, current }: NamedProvince): Reading {
	const query = parseQuery(rewritten);
	const terms = wantedTerms(query.words);
	const name = wantedTerms(parseQuery(query.toned ? current : fold(current)).words);
	return { query, terms, worth: worthOfSuccessor, own: placesOf(name, terms), renames: true };
}

/** Where the words and pairs of a part of a query stand among the terms of the whole. */
function placesOf(part: readonly WantedTerm[], terms: readonly WantedTerm[]): number[] {
	return part
		.filter(({ kind }) => kind !== 'edge')
		.map((wanted) => terms.findIndex(({ kind, exact }) => kind === wanted.kind && exact === wanted.exact))
		.filter((at) => at >= 0);
}
