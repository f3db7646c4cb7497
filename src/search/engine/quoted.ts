import type { Query } from '../query/parse.ts';
import { exactly, mergeForms } from '../terms/merge.ts';
import type { TermFiles } from './term-files.ts';
import { wantedTerms } from './terms.ts';

/**
 * The documents of a shard that hold every quoted part: all its words side by side two by two, written as typed when the part
 * has diacritics. Undefined when nothing is quoted. That the pairs follow each other in one place is not looked up: about one
 * page in forty that passes has them apart.
 */
export async function holdsQuoted({ quoted }: Query, files: TermFiles): Promise<ReadonlySet<number> | undefined> {
	if (quoted.length === 0) return undefined;
	const terms = quoted.flatMap((words) => {
		const toned = words.some(({ exact, folded }) => exact !== folded);
		const wanted = wantedTerms(words).filter(({ kind }) => kind !== 'edge');
		const pairs = wanted.filter(({ kind }) => kind === 'pair');
		// A pair holds its words; those that none covers stand alone, or at the end of a sentence.
		const covered = new Set(pairs.flatMap(({ exact }) => exact.split(' ')));
		return [...pairs, ...wanted.filter(({ kind, exact }) => kind === 'word' && !covered.has(exact))].map((term) => ({
			...term,
			toned,
		}));
	});
	const sets = await Promise.all(
		terms.map(async ({ kind, folded, exact, toned }) => {
			const forms = (await files.find(kind, folded)) ?? [];
			if (forms.length === 0) return new Set<number>();
			return new Set((toned ? exactly(forms, exact) : mergeForms(forms, files.facts.documents)).documents);
		}),
	);
	const [first = new Set<number>(), ...others] = sets;
	return new Set([...first].filter((document) => others.every((set) => set.has(document))));
}
