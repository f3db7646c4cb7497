import { wordsOf } from '#search/words.ts';
import { fitOf, typedWords } from './typed-words.ts';

export interface Part {
	readonly text: string;
	readonly fits: boolean;
}

/** A text cut so that the words which someone typed stand apart. Joining the parts gives the text, in NFC. */
export function fittingParts(text: string, typed: string): Part[] {
	const whole = text.normalize('NFC');
	const wanted = typedWords(typed);
	const parts: Part[] = [];
	let end = 0;
	for (const word of wordsOf(whole)) {
		if (!wanted.some((one) => fitOf(word, one) > 0)) continue;
		if (word.start > end) parts.push({ text: whole.slice(end, word.start), fits: false });
		parts.push({ text: whole.slice(word.start, word.end), fits: true });
		end = word.end;
	}
	if (end < whole.length) parts.push({ text: whole.slice(end), fits: false });
	return parts;
}
