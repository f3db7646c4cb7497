import { fold } from '#domain/text.ts';
import { wordsOf } from '#search/words.ts';

/** A word of the query, which a word of the index may be or begin with. */
export interface TypedWord {
	/** With tones: as the index holds it, and as typed, which differs while a syllable is unfinished («hoà» of «hoàn»). */
	readonly exact: readonly string[];
	readonly folded: readonly string[];
	/** Typed with diacritics, so that others than the very same count for less. */
	readonly toned: boolean;
	/** Still being typed: a longer word fits too. */
	readonly open: boolean;
}

/** How well a word fits: not at all, without its diacritics only, or as typed. */
export type Fit = 0 | 1 | 2;

/** No headline is longer; whoever pastes a whole text gets the suggestions for its beginning. */
const longest = 200;
const mostWords = 12;

/** The words of what someone types, the last one open unless a blank or a mark ends it. */
export function typedWords(text: string): TypedWord[] {
	const typed = text.slice(0, longest).normalize('NFC');
	return wordsOf(typed)
		.slice(0, mostWords)
		.map(({ exact, folded, start, end }) => {
			const written = typed.slice(start, end).toLocaleLowerCase('vi');
			return {
				exact: distinct(exact, written),
				folded: distinct(folded, fold(written)),
				toned: exact !== folded,
				open: end === typed.length,
			};
		});
}

/** How well a word of the index, given in both forms, fits a typed one. */
export function fitOf(word: { readonly exact: string; readonly folded: string }, typed: TypedWord): Fit {
	const fits = typed.open
		? (form: string) => (wanted: string) => form.startsWith(wanted)
		: (form: string) => (wanted: string) => form === wanted;
	if (!typed.folded.some(fits(word.folded))) return 0;
	return !typed.toned || typed.exact.some(fits(word.exact)) ? 2 : 1;
}

function distinct(a: string, b: string): string[] {
	return a === b ? [a] : [a, b];
}
