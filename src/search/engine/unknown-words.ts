import type { NamedProvince } from '../query/named-provinces.ts';
import type { ReadQuery } from './readings.ts';
import { type TermFrequency, wantedTerms } from './terms.ts';

export interface UnknownWords {
	/** Places of the query's words that no document has in any reading. */
	readonly places: readonly number[];
	/** Those of them that may be slips: the others belong to an abbreviation or name that a vocabulary knows. */
	readonly slips: readonly number[];
	/** The provinces that it names and no document does. */
	readonly absent: readonly string[];
}

/** Words that only make a question, and words of a query that is one: that no text has them is nothing to tell. */
const questionWords = new Set(['gi', 'nao', 'sao', 'ai', 'dau', 'chua', 'may']);
const question = 6;

/** What the documents searched so far do not know of a query. `frequencies` are those of each reading's terms. */
export function unknownWords(
	{ readings, provinces }: ReadQuery,
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
	const [{ query, terms }, ...others] = readings;
	const without = (word: string) => others.filter((other) => other.terms.every(({ folded }) => folded !== word));
	const explained = (word: string) =>
		without(word).some((reading) => missing[readings.indexOf(reading)]!.size < missing[0]!.size);
	const told = (word: string) => query.words.length <= question || !questionWords.has(word);
	const unknown = query.words.flatMap(({ folded }, at) =>
		missing[0]!.has(folded) && !explained(folded) && told(folded) ? [at] : [],
	);
	const inName = (at: number) => provinces.some(({ from, to }) => at >= from && at <= to);
	const isAbsent = ({ from, to }: NamedProvince) =>
		wantedTerms(query.words.slice(from, to + 1))
			.filter(({ kind }) => kind === (from === to ? 'word' : 'pair'))
			.some((wanted) => {
				const at = terms.findIndex(({ kind, exact }) => kind === wanted.kind && exact === wanted.exact);
				const { folded = 0, exact = 0 } = frequencies[0]![at] ?? {};
				return (wanted.exact === wanted.folded ? folded : exact) === 0;
			});
	return {
		places: unknown.filter((at) => !inName(at)),
		slips: unknown.filter((at) => !inName(at) && without(query.words[at]!.folded).length === 0),
		absent: provinces.filter(isAbsent).map(({ name }) => name),
	};
}
