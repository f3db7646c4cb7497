import { commonestForm, exactly, mergeForms } from '../terms/merge.ts';
import { noPostings, type Postings } from '../terms/postings.ts';
import { edgesOf } from '../title-edges.ts';
import type { Word } from '../words.ts';
import type { TermFiles } from './term-files.ts';

/** `edge`: where a title begins or ends. */
export type TermKind = 'word' | 'pair' | 'edge';

/** A word, a pair of neighbouring words or the edge of a title that a query asks for. */
export interface WantedTerm {
	readonly kind: TermKind;
	readonly folded: string;
	readonly exact: string;
}

/** What one shard holds of a wanted term. */
export interface FoundTerm {
	readonly kind: TermKind;
	/** Typed with diacritics. */
	readonly marked: boolean;
	/** A number, or a word with one in it. */
	readonly digits: boolean;
	/** Over every way of writing it. */
	readonly folded: Postings;
	/** As the query writes it; for a bare pair, as the shard mostly writes it («benh vien»: «bệnh viện»). */
	readonly exact: Postings;
}

/** How many documents of the archive hold a term. */
export interface TermFrequency {
	readonly folded: number;
	readonly exact: number;
	readonly inTitle: number;
}

/** Words of a name or subject that may be a whole title. */
const longestName = 6;

/** The words, pairs and edges of a query, each once. */
export function wantedTerms(words: readonly Word[]): WantedTerm[] {
	const wanted = new Map<string, WantedTerm>();
	const want = (kind: TermKind, folded: string, exact: string) =>
		wanted.set(`${kind} ${exact}`, { kind, folded, exact });
	for (const [at, word] of words.entries()) {
		want('word', word.folded, word.exact);
		const before = words[at - 1];
		if (before && !word.apart) want('pair', `${before.folded} ${word.folded}`, `${before.exact} ${word.exact}`);
	}
	if (words.length <= longestName) for (const { folded, exact } of edgesOf(words)) want('edge', folded, exact);
	return [...wanted.values()];
}

/** Looks terms up in a shard, all at once. `toned` tells that the query was typed with diacritics. */
export async function findTerms(wanted: readonly WantedTerm[], toned: boolean, files: TermFiles): Promise<FoundTerm[]> {
	return Promise.all(
		wanted.map(async ({ kind, folded, exact }) => {
			const forms = await files.find(kind === 'word' ? 'word' : 'pair', folded);
			const typed = { kind, marked: exact !== folded, digits: /\p{N}/u.test(folded) };
			if (!forms) return { ...typed, folded: noPostings, exact: noPostings };
			return {
				...typed,
				folded: mergeForms(forms, files.facts.documents),
				exact: toned ? exactly(forms, exact) : kind !== 'word' ? commonestForm(forms) : noPostings,
			};
		}),
	);
}

/** The frequency of each term over the shards searched so far. */
export function frequenciesOf(shards: readonly (readonly FoundTerm[])[]): TermFrequency[] {
	return (shards[0] ?? []).map((_, term) => {
		const sum = { folded: 0, exact: 0, inTitle: 0 };
		for (const found of shards) {
			const { folded, exact } = found[term]!;
			sum.folded += folded.documents.length;
			sum.exact += exact.documents.length;
			for (const flag of folded.inTitle) sum.inTitle += flag;
		}
		return sum;
	});
}
