import type { Word } from './words.ts';

/**
 * Two terms that tell that words are the whole of a title, not the beginning of a longer name: «viêm khớp» is all of «Viêm
 * khớp: nguyên nhân …» but not of «Viêm khớp nhiễm khuẩn …». They stand among the pairs of neighbours.
 */
export function edgesOf(words: readonly Word[]): Pick<Word, 'folded' | 'exact'>[] {
	const first = words[0];
	const last = words.at(-1);
	if (!first || !last) return [];
	return [
		{ folded: `^ ${first.folded}`, exact: `^ ${first.exact}` },
		{ folded: `${last.folded} $`, exact: `${last.exact} $` },
	];
}
