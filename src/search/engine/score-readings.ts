import { collectionOf } from './collection.ts';
import { type Collection, type ScoredTerm, type Scores, scoreDocuments, weightOf } from './rank.ts';
import type { ReadQuery } from './readings.ts';
import type { Shard } from './shard.ts';
import type { FoundTerm, TermFrequency } from './terms.ts';

/** The most that a reading of few rare words is lifted to the level of one of many. */
const mostLift = 3;

/**
 * The best score of each document of a shard over all readings. A reading counts where its own words stand together: «thẻ bảo
 * hiểm y tế» for «thẻ BHYT», not «thẻ» and «y tế» apart. Readings of more words would score higher for their length alone, so
 * each is measured against what the query as typed could score. Documents without what the query binds together get a negative
 * share: they hold a part of it at most.
 */
export function scoreReadings(
	shard: Shard,
	found: readonly (readonly FoundTerm[])[],
	{ readings, bound, isName }: ReadQuery,
	frequencies: readonly (readonly TermFrequency[])[],
	shards: readonly Shard[],
): Scores {
	const collection = collectionOf(shard, shards);
	const termsOf = (reading: number) =>
		found[reading]!.map((term, at): ScoredTerm => ({ ...term, frequency: frequencies[reading]![at]! }));
	// What a vocabulary knows is asked for, whether or not the archive writes it so.
	const known = (word: string) => readings.some(({ terms }) => terms.every(({ folded }) => folded !== word));
	const typed = termsOf(0).map((term, at) => (known(readings[0].terms[at]!.folded) ? { ...term, firm: true } : term));
	const { scores, shares } = scoreDocuments(typed, readings[0]!.query.toned, collection);
	bind(bound.numbers, (at, holds) => {
		shares[at] = holds ? 1 : lacking(shares[at]!);
	});
	bind(bound.names, (at, holds) => {
		if (holds) return;
		shares[at] = lacking(shares[at]!);
		if (isName) scores[at] = 0;
	});
	for (const [reading, { query, worth, own, renames }] of readings.entries()) {
		if (reading === 0) continue;
		const terms = termsOf(reading);
		const holders = holdersOf(own.map((at) => terms[at]!));
		if (holders.length === 0) continue;
		const other = scoreDocuments(terms, query.toned, collection);
		const level = Math.min(mostLift, sum(typed, collection) / sum(terms, collection));
		for (const at of holders) {
			scores[at] = Math.max(scores[at]!, worth * level * other.scores[at]!);
			const share = Math.max(Math.abs(shares[at]!), other.shares[at]!);
			// An abbreviation spelled out brings no number or name that is lacking; the name of today does.
			shares[at] = shares[at]! < 0 && !renames ? -share : share;
		}
	}
	return { scores, shares };

	function bind(places: readonly number[], judge: (document: number, holds: boolean) => void): void {
		if (places.length === 0) return;
		const holders = new Set(holdersOf(places.map((at) => typed[at]!)));
		for (let at = 0; at < shares.length; at++) judge(at, holders.has(at));
	}
}

/** The share of a document that lacks what the query binds together: negative, and never 0. */
function lacking(share: number): number {
	return -Math.max(Math.abs(share), Number.EPSILON);
}

/** The documents that hold all of the terms, as written where they have diacritics. */
function holdersOf(terms: readonly ScoredTerm[]): readonly number[] {
	const sets = terms.map(({ marked, exact, folded }) => (marked ? exact : folded).documents);
	const [first, ...others] = sets.map((documents) => new Set(documents));
	return first ? [...first].filter((document) => others.every((set) => set.has(document))) : [];
}

function sum(terms: readonly ScoredTerm[], collection: Collection): number {
	return terms.reduce((total, term) => total + weightOf(term, collection), 0);
}
