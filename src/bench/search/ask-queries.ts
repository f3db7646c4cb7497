import type { JudgedQuery } from './data-set.ts';
import { holdsPhrase } from './holds-phrase.ts';
import { quantile } from './quantile.ts';
import { rankMetrics } from './rank-metrics.ts';
import { type Spelling, spell } from './spellings.ts';
import type { Ask } from './system.ts';

/** Means over all queries in one spelling, each from 0 to 1; null where there is nothing to judge by. */
export interface SpellingMeasure {
	readonly spelling: Spelling;
	readonly queries: number;
	readonly mrr10: number | null;
	readonly ndcg10: number | null;
	readonly recall10: number | null;
	/** The share of queries without an answer. */
	readonly zero: number;
	/** The share of the first ten that holds the query as a phrase; of no answers, 0. */
	readonly phrase: number | null;
	readonly bytesMedian: number;
	readonly bytesP95: number;
	/** From the query to ten answers, files read from disk. */
	readonly msMedian: number;
}

/** What answers are judged by. */
export interface Judge {
	/** Of each text of the corpus. */
	readonly ids: readonly string[];
	/** Title and text of each, when phrases are looked for. */
	readonly contents?: readonly (readonly string[])[] | undefined;
}

/** Asks all queries, at least one, in one spelling. `heard` is told how many were asked. */
export async function askQueries(
	ask: Ask,
	queries: readonly JudgedQuery[],
	spelling: Spelling,
	{ ids, contents }: Judge,
	heard: (asked: number) => void,
): Promise<SpellingMeasure> {
	const asked = [];
	for (const { text, canon = text, relevance } of queries) {
		if (asked.length % 20 === 0) heard(asked.length);
		const typed = spell(text, spelling);
		const start = performance.now();
		const { places, bytes } = await ask(typed);
		const ms = performance.now() - start;
		const answers = places.map((place) => ids[place]!);
		const rank = relevance && rankMetrics(answers, relevance);
		const holding = contents && places.map((place) => Number(holdsPhrase(canon, contents[place]!)));
		asked.push({ bytes, ms, rank, found: answers.length > 0, phrase: holding && (mean(holding) ?? 0) });
	}
	const ranks = asked.flatMap(({ rank }) => rank ?? []);
	const sizes = asked.map(({ bytes }) => bytes);
	const times = asked.map(({ ms }) => ms);
	return {
		spelling,
		queries: queries.length,
		mrr10: mean(ranks.map(({ mrr }) => mrr)),
		ndcg10: mean(ranks.map(({ ndcg }) => ndcg)),
		recall10: mean(ranks.map(({ recall }) => recall)),
		zero: asked.filter(({ found }) => !found).length / asked.length,
		phrase: mean(asked.flatMap(({ phrase }) => phrase ?? [])),
		bytesMedian: quantile(sizes, 0.5),
		bytesP95: quantile(sizes, 0.95),
		msMedian: quantile(times, 0.5),
	};
}

/** null of an empty list. */
function mean(values: readonly number[]): number | null {
	return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
