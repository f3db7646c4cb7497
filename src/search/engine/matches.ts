import type { Query } from '../query/parse.ts';
import type { Scores } from './rank.ts';

/** What a query found in one shard, best first. */
export interface Match {
	/** Place in the archive. */
	readonly document: number;
	readonly score: number;
	/** Holds what was asked, not only a part of it. */
	readonly full: boolean;
	/** What share of the query's words it holds, from 0 to 1; 1 for what is quoted. */
	readonly share: number;
}

/** Up to so many words a query is a name or a phrase. */
const fewWords = 3;
/**
 * The share of a query's words with which a document holds what was asked: by itself, and when it scores like the best, for a
 * query may be misspelt. A name asks for all its words; of a question no document holds all.
 */
const shareOf = { few: [0.999, 0.5], many: [0.5, 0] } as const;
const likeTheBest = 0.6;

/**
 * The documents that a query found, of those that `wanted` admits, best first. Equal scores keep the order of the archive,
 * newest first.
 */
export function matchesOf(
	results: readonly { readonly offset: number; readonly found: Scores }[],
	{ words, quoted: { length: quoted } }: Query,
	wanted: (document: number) => boolean,
): Match[] {
	let best = 0;
	for (const { found } of results) for (const score of found.scores) if (score > best) best = score;
	const matches: Match[] = [];
	for (const { offset, found } of results) {
		for (const [at, score] of found.scores.entries()) {
			if (score <= 0 || !wanted(offset + at)) continue;
			const share = found.shares[at]!;
			const [whole, part] = words.length <= fewWords ? shareOf.few : shareOf.many;
			const full = share >= whole || (score >= likeTheBest * best && share >= part);
			matches.push({ document: offset + at, score, full, share: quoted ? 1 : Math.abs(share) });
		}
	}
	return matches.sort((a, b) => b.score - a.score || a.document - b.document);
}
