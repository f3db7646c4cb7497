import { exactly, mergeForms } from '../terms/merge.ts';
import { noPostings, type Postings } from '../terms/postings.ts';
import type { TermForm } from '../terms/read.ts';
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
	/** A number, or a word with one in it: no other word makes up for it where the archive has it not. */
	readonly firm: boolean;
	/** Over every way of writing it. */
	readonly folded: Postings;
	/** As the query writes it; for a bare pair, as the archive mostly writes it («benh vien»: «bệnh viện»). */
	readonly exact: Postings;
	/** The ways of writing a bare pair, of which `settleForms` chooses. */
	readonly forms?: readonly TermForm[];
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
			const forms = await files.find(kind, folded);
			const typed = { kind, marked: exact !== folded, firm: /\p{N}/u.test(folded) };
			if (!forms) return { ...typed, folded: noPostings, exact: noPostings };
			return {
				...typed,
				folded: mergeForms(forms, files.facts.documents),
				exact: toned ? exactly(forms, exact) : noPostings,
				...(!toned && kind !== 'word' && { forms }),
			};
		}),
	);
}

/** The terms of each shard with the way in which most documents of all shards write a bare pair. */
export function settleForms(shards: readonly (readonly FoundTerm[])[]): FoundTerm[][] {
	const pages = (shards[0] ?? []).map((_, term) => {
		const counts = new Map<number, number>();
		for (const found of shards) {
			for (const { mark, postings } of found[term]!.forms ?? []) {
				counts.set(mark, (counts.get(mark) ?? 0) + postings.documents.length);
			}
		}
		return counts;
	});
	const commonest = pages.map((counts) =>
		[...counts].reduce<number | undefined>(
			(most, [mark, count]) => (most === undefined || count > counts.get(most)! ? mark : most),
			undefined,
		),
	);
	return shards.map((found) =>
		found.map((term, at) => {
			const form = term.forms?.find(({ mark }) => mark === commonest[at]);
			return form ? { ...term, exact: form.postings } : term;
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
