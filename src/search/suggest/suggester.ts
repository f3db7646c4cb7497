import { type FoundName, NamedFinder } from './named-finder.ts';
import type { NumberLine } from './number-codec.ts';
import { NumberFinder } from './number-finder.ts';
import type { SuggestIndex } from './suggest-index.ts';
import { type FoundTitle, TitleFinder } from './title-finder.ts';
import { typedWords } from './typed-words.ts';

export interface Suggestions {
	readonly numbers: readonly NumberLine[];
	readonly named: readonly FoundName[];
	readonly titles: readonly FoundTitle[];
}

/** Suggestions shown at once. */
export const mostSuggestions = 8;
/** Of numbers and of names, as long as there are titles to fill the rest. */
const share = 3;

export type Suggester = (text: string) => Suggestions;

/** Makes an index ready to answer. Throws when it has not the form of one. */
export function suggesterOf(index: SuggestIndex): Suggester {
	const numbers = new NumberFinder(index.numbers);
	const named = new NamedFinder(index.named);
	const titles = new TitleFinder(index.titles);
	return (text) => {
		const words = typedWords(text);
		return shared({
			numbers: numbers.find(text, mostSuggestions),
			named: named.find(words, mostSuggestions),
			titles: titles.find(words, mostSuggestions),
		});
	};
}

/** Cuts each kind so that all have room: numbers and names get their share, titles the rest, then whoever has more. */
function shared(found: Suggestions): Suggestions {
	const sizes = {
		numbers: Math.min(share, found.numbers.length),
		named: Math.min(share, found.named.length),
		titles: 0,
	};
	for (const kind of ['titles', 'numbers', 'named'] as const) {
		const room = mostSuggestions - sizes.numbers - sizes.named - sizes.titles;
		sizes[kind] = Math.min(found[kind].length, sizes[kind] + room);
	}
	return {
		numbers: found.numbers.slice(0, sizes.numbers),
		named: found.named.slice(0, sizes.named),
		titles: found.titles.slice(0, sizes.titles),
	};
}
