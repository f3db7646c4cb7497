import type { Postings } from '../terms/postings.ts';
import type { FoundTerm, TermFrequency } from './terms.ts';

/** The documents to score and what ranking needs to know of the whole archive. */
export interface Collection {
	/** Documents of the archive as far as it was searched. */
	readonly documents: number;
	readonly averageLength: number;
	readonly averageTitleLength: number;
	/** Words of each document to score, and of its title. */
	readonly lengths: Float32Array;
	readonly titleLengths: Uint8Array;
}

/** One word or pair of the query as one shard holds it. */
export interface ScoredTerm extends FoundTerm {
	readonly frequency: TermFrequency;
}

export interface Scores {
	/** 0 for documents that hold nothing of the query. */
	readonly scores: Float32Array;
	/** What share of the query's words each document holds, the rarer ones counting more: 0 to 1; negative where it can be no full match. */
	readonly shares: Float32Array;
}

/**
 * BM25 over words and pairs of neighbouring words, with and without tones. The constants were found on the sets of
 * `npm run bench:search`: pairs carry the meaning, single words find what pairs miss, tones decide between likes.
 */
const k1 = 1.2;
const b = 0.75;
const weights = { word: 1, pair: 0.5, edge: 0.25 } as const;
const titleWeight = 0.2;
/** What it is worth that a document holds all neighbours of a query of so many words: two words are nearly always one. */
const phraseWorth: Readonly<Record<number, number>> = { 2: 8, 3: 3, 4: 3 };
/** The part of a term's weight that goes to the way it is written: as typed, or as a bare pair is mostly written. */
const writtenShare = { toned: 0.5, bare: 0.3 } as const;

/**
 * Scores the documents of a shard. Short queries want all their words in one place: what share of them a document holds then
 * counts more; of a long question no document holds all. `toned` tells that the query was typed with diacritics.
 */
export function scoreDocuments(terms: readonly ScoredTerm[], toned: boolean, collection: Collection): Scores {
	const scores = new Float32Array(collection.lengths.length);
	for (const term of terms) {
		const weight = weights[term.kind];
		const written = toned ? writtenShare.toned : term.frequency.exact > 0 ? writtenShare.bare : 0;
		add(scores, term.folded, term.frequency.folded, weight * (1 - written), collection);
		if (written > 0) add(scores, term.exact, term.frequency.exact, weight * written, collection);
		addTitleScores(scores, term, collection);
	}
	// Words that the archive does not know take nothing away from those that it knows, but for firm ones.
	const words = terms.filter(({ kind, firm, frequency }) => kind === 'word' && (firm || frequency.folded > 0));
	const pairs = terms.filter(({ kind }) => kind === 'pair');
	const shares = coverage(words, collection, (found) => rarity(found, collection.documents));
	const short = Math.min(1, Math.max(0, (9 - words.length) / 4));
	const phrase = phraseWorth[words.length] ?? 1;
	const power = words.length > 8 ? 16 : 4;
	const together = coverage(pairs, collection, () => 1);
	for (let at = 0; at < scores.length; at++) {
		scores[at]! *= (1 + short * shares[at]! ** 2) * (1 + phrase * together[at]! ** power);
	}
	return { scores, shares };
}

/** What a term can add to a score at most, but for its place in titles. */
export function weightOf({ kind, frequency }: ScoredTerm, { documents }: Collection): number {
	return weights[kind] * rarity(frequency.folded, documents);
}

function add(scores: Float32Array, postings: Postings, found: number, weight: number, collection: Collection): void {
	const { documents, averageLength, lengths } = collection;
	const factor = weight * (k1 + 1) * rarity(found, documents);
	for (let at = 0; at < postings.documents.length; at++) {
		const document = postings.documents[at]!;
		const count = postings.counts[at]!;
		const norm = k1 * (1 - b + (b * lengths[document]!) / averageLength);
		scores[document]! += (factor * count) / (count + norm);
	}
}

/** What stands in a title counts again, by its rarity among titles; in a short title more than in a long one. */
function addTitleScores(scores: Float32Array, { folded, frequency }: ScoredTerm, collection: Collection): void {
	if (frequency.inTitle === 0) return;
	const factor = titleWeight * rarity(frequency.inTitle, collection.documents);
	for (let at = 0; at < folded.documents.length; at++) {
		if (!folded.inTitle[at]) continue;
		const document = folded.documents[at]!;
		scores[document]! += factor / (0.5 + (0.5 * collection.titleLengths[document]!) / collection.averageTitleLength);
	}
}

/**
 * The share of the terms that each document holds. A term typed with diacritics must stand as typed, where the archive has it
 * so; one without may be one that the writer left bare («xơ cứng bi»).
 */
function coverage(
	terms: readonly ScoredTerm[],
	{ lengths }: Collection,
	weigh: (found: number) => number,
): Float32Array {
	const share = new Float32Array(lengths.length);
	let total = 0;
	for (const { marked, folded, exact, frequency } of terms) {
		const asTyped = marked && frequency.exact > 0;
		const weight = weigh(asTyped ? frequency.exact : frequency.folded);
		total += weight;
		for (const document of (asTyped ? exact : folded).documents) share[document]! += weight;
	}
	if (total > 0) for (let at = 0; at < share.length; at++) share[at]! /= total;
	return share;
}

/** Inverse document frequency. */
function rarity(found: number, documents: number): number {
	return Math.log(1 + (documents - found + 0.5) / (found + 0.5));
}
