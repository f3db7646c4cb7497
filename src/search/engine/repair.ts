import type { Query } from '../query/parse.ts';
import { type Candidate, candidatesFor, likelihood } from '../query/spelling.ts';
import type { ArchiveIndex } from './archive-index.ts';

/** What a pair of neighbours that the archive knows is worth, against frequency (a power of two each). */
const neighbourWorth = 3;
/** In longer queries an unknown word hurts little and a wrong guess more: a guess then has to fit on both sides. */
const fewWords = 6;

/**
 * The query with its unknown words replaced by likely known ones, judged by how common each is and whether the archive has it
 * beside the same neighbours; undefined when there is nothing to repair. `unknown` are places in the query's words.
 */
export async function repairQuery(
	query: Query,
	unknown: readonly number[],
	index: ArchiveIndex,
): Promise<string | undefined> {
	const known = await index.spelling();
	const words = query.words.map(({ folded }) => folded);
	const replaced = new Map<number, Candidate>();
	for (const at of unknown) {
		const judged = await Promise.all(
			candidatesFor(words[at]!, known).map(async (candidate) => {
				const pairs = [
					at > 0 && `${words[at - 1]} ${candidate.folded}`,
					at + 1 < words.length && `${candidate.folded} ${words[at + 1]}`,
				].filter((pair) => pair !== false);
				const seen = await Promise.all(pairs.map((pair) => pairFrequency(pair, index)));
				const fits = words.length > fewWords ? seen.every(Boolean) : seen.length === 0 || seen.some(Boolean);
				const worth = seen.reduce((sum, found) => sum + neighbourWorth * Math.log2(1 + found), 0);
				return { candidate, fits, worth: likelihood(candidate) + worth };
			}),
		);
		const best = judged
			.filter(({ fits }) => fits)
			.reduce<(typeof judged)[number] | undefined>(
				(most, one) => (!most || one.worth > most.worth ? one : most),
				undefined,
			);
		if (!best) continue;
		replaced.set(at, best.candidate);
		words[at] = best.candidate.folded;
	}
	return replaced.size > 0 ? rewrite(query, replaced) : undefined;
}

function rewrite({ text, words, toned }: Query, replaced: ReadonlyMap<number, Candidate>): string {
	let result = '';
	let done = 0;
	for (const [at, { folded, written }] of [...replaced].sort(([a], [b]) => a - b)) {
		result += text.slice(done, words[at]!.start) + (toned ? written : folded);
		done = words[at]!.end;
	}
	return result + text.slice(done);
}

/** In how many documents of the newest period two words are neighbours. */
async function pairFrequency(pair: string, index: ArchiveIndex): Promise<number> {
	const forms = index.periods > 0 ? await (await index.shard(0)).find('pair', pair) : undefined;
	return (forms ?? []).reduce((sum, { postings }) => sum + postings.documents.length, 0);
}
