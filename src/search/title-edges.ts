import type { Word } from './words.ts';

type Forms = Pick<Word, 'folded' | 'exact'>;

/**
 * Two terms that tell that words are the whole of a title, not the beginning of a longer name: «viêm khớp» is all of «Viêm
 * khớp: nguyên nhân …» but not of «Viêm khớp nhiễm khuẩn …».
 */
export function edgesOf(words: readonly Forms[]): Forms[] {
	const first = words[0];
	const last = words.at(-1);
	if (!first || !last) return [];
	return [
		{ folded: `^ ${first.folded}`, exact: `^ ${first.exact}` },
		{ folded: `${last.folded} $`, exact: `${last.exact} $` },
	];
}

/** The folded word that an edge is of: the two stand in one file, for who asks for the edge asks for the word. Other terms stay. */
export function wordOfEdge(folded: string): string {
	return folded.replace(/^\^ | \$$/g, '');
}
