import type { Reading } from './readings.ts';
import type { TermFrequency } from './terms.ts';

export interface UnknownWords {
	/** Places of the query's words that no document has in any reading. */
	readonly places: readonly number[];
	/** Those of them that may be slips: the others belong to an abbreviation or name that a vocabulary knows. */
	readonly slips: readonly number[];
}

/** What the documents searched so far do not know of a query. `frequencies` are those of each reading's terms. */
export function unknownWords(
	readings: readonly [Reading, ...Reading[]],
	frequencies: readonly (readonly TermFrequency[])[],
): UnknownWords {
	const missing = readings.map(
		({ terms }, reading) =>
			new Set(
				terms.flatMap(({ kind, folded }, at) =>
					kind === 'word' && frequencies[reading]![at]!.folded === 0 ? [folded] : [],
				),
			),
	);
	const [{ query }, ...others] = readings;
	const without = (word: string) => others.filter(({ terms }) => terms.every(({ folded }) => folded !== word));
	const explained = (word: string) =>
		without(word).some((reading) => missing[readings.indexOf(reading)]!.size < missing[0]!.size);
	const places = query.words.flatMap(({ folded }, at) => (missing[0]!.has(folded) && !explained(folded) ? [at] : []));
	return { places, slips: places.filter((at) => without(query.words[at]!.folded).length === 0) };
}
