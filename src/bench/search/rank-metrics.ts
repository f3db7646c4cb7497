/** How good the first ten answers to one query are, each from 0 to 1. */
export interface RankMetrics {
	/** One over the place of the first relevant answer. */
	readonly mrr: number;
	/** Discounted gain 2^score − 1 with log2(place + 1), by that of the best order (Järvelin and Kekäläinen 2002; Burges 2005). */
	readonly ndcg: number;
	/** The share of all relevant texts that is among the ten. */
	readonly recall: number;
}

const shown = 10;

/** Judges answers, best first, by the scores of texts, at least one above 0. A text answers once. */
export function rankMetrics(answers: readonly string[], relevance: Readonly<Record<string, number>>): RankMetrics {
	const scoreOf = (id: string) => Math.max(0, Object.hasOwn(relevance, id) ? relevance[id]! : 0);
	const scores = [...new Set(answers.slice(0, shown))].map(scoreOf);
	const all = Object.keys(relevance).map(scoreOf);
	const first = scores.findIndex((score) => score > 0);
	const best = all.toSorted((a, b) => b - a).slice(0, shown);
	return {
		mrr: first < 0 ? 0 : 1 / (first + 1),
		ndcg: discountedGain(scores) / discountedGain(best),
		recall: relevant(scores) / relevant(all),
	};
}

function discountedGain(scores: readonly number[]): number {
	return scores.reduce((sum, score, at) => sum + (2 ** score - 1) / Math.log2(at + 2), 0);
}

function relevant(scores: readonly number[]): number {
	return scores.filter((score) => score > 0).length;
}
