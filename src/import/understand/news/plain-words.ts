import { fold } from '#domain/text.ts';

/** The folded words of a text with one blank between them, by which two lines are compared: «“Ngày hội” — 2025!» → «ngay hoi 2025». */
export function plainWords(text: string): string {
	return fold(text)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** Each two neighbouring syllables of `plainWords`, which tell whether one text says again what another says. */
export function pairsOf(words: string): string[] {
	const syllables = words.split(' ');
	return syllables.slice(1).map((syllable, index) => `${syllables[index]} ${syllable}`);
}
