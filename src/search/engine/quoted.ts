import type { Query } from '../query/parse.ts';
import { exactly, mergeForms } from '../terms/merge.ts';
import type { TermFiles } from './term-files.ts';
import { wantedTerms } from './terms.ts';

/**
 * The documents of a shard that hold every quoted part: all its words side by side two by two, written as typed when the query
 * has diacritics. Undefined when nothing is quoted. (That the pairs follow each other in one place, the text itself tells.)
 */
export async function holdsQuoted(
	{ quoted, toned }: Query,
	files: TermFiles,
): Promise<ReadonlySet<number> | undefined> {
	if (quoted.length === 0) return undefined;
	const terms = quoted.flatMap((words) =>
		wantedTerms(words).filter(({ kind }) => kind === (words.length > 1 ? 'pair' : 'word')),
	);
	const sets = await Promise.all(
		terms.map(async ({ kind, folded, exact }) => {
			const forms = (await files.find(kind === 'word' ? 'word' : 'pair', folded)) ?? [];
			if (forms.length === 0) return new Set<number>();
			return new Set((toned ? exactly(forms, exact) : mergeForms(forms, files.facts.documents)).documents);
		}),
	);
	const [first = new Set<number>(), ...others] = sets;
	return new Set([...first].filter((document) => others.every((set) => set.has(document))));
}
