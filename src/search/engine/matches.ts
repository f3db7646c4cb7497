import type { Scores } from './rank.ts';

/** What a query found in one shard, best first. */
export interface Match {
	/** Place in the archive. */
	readonly document: number;
	readonly score: number;
	/** Holds what was asked, not only a part of it. */
	readonly full: boolean;
}

/** Up to so many words a query is a name or a phrase: a document holds what it asks for only when it holds all of them. */
const fewWords = 3;
/** Of longer queries this share of the words is enough. */
const enough = 0.5;
/** What scores like the best and holds a good part of the words holds what was asked: the query may be misspelt. */
const likeTheBest = 0.6;
const goodPart = 0.5;

/**
 * The documents that a query found, of those that `wanted` admits, best first. Equal scores keep the order of the archive,
 * newest first.
 */
export function matchesOf(
	results: readonly { readonly offset: number; readonly found: Scores }[],
	words: number,
	wanted: (document: number) => boolean,
): Match[] {
	let best = 0;
	for (const { found } of results) for (const score of found.scores) if (score > best) best = score;
	const matches: Match[] = [];
	for (const { offset, found } of results) {
		for (const [at, score] of found.scores.entries()) {
			if (score <= 0 || !wanted(offset + at)) continue;
			const share = found.shares[at]!;
			const full = share >= (words <= fewWords ? 0.999 : enough) || (score >= likeTheBest * best && share >= goodPart);
			matches.push({ document: offset + at, score, full });
		}
	}
	return matches.sort((a, b) => b.score - a.score || a.document - b.document);
}
