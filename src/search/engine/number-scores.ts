import { recordKindId } from '../record-kind.ts';
import type { Scores } from './rank.ts';
import { type Shard, valuesOf } from './shard.ts';

/** Lifts documents that bear the number asked for above all others. */
const numberLift = 1_000_000;
/** Pages of numbers hold a few words that say who issued what; for a search by words the texts themselves come first. */
const recordWorth = 0.4;

/** The scores of a shard with the documents that bear a number asked for on top; `numbers` are their places. */
export function withNumbers({ scores, shares }: Scores, numbers: readonly number[], shard: Shard): Scores {
	for (let at = 0; at < scores.length; at++) {
		if (scores[at]! > 0 && valuesOf(shard, 'loai', at).includes(recordKindId)) scores[at]! *= recordWorth;
	}
	for (const at of numbers) {
		scores[at]! += numberLift;
		shares[at] = 1;
	}
	return { scores, shares };
}
