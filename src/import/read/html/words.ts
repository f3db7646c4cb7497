import { fold } from '#domain/text.ts';
import { tidyCharacters } from '../tidy.ts';

/** Text of one line: characters tidied, every run of blanks one space. */
export function cleanWords(text: string): string {
	return tidyCharacters(text).replace(/\s+/g, ' ').trim();
}

/** Letters and digits without tone marks, single blanks between words, for comparing names of blocks and classes. */
export function folded(text: string): string {
	return fold(text)
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();
}
