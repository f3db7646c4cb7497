import { isVietnameseSyllable } from '../encoding/syllable.ts';

const sampledWords = 4000;

/**
 * Whether the text of a PDF cannot be meant to be read: its fonts do not say which letters they draw, so that private,
 * control or wrong characters come out. Short texts get the benefit of the doubt.
 */
export function isGarbled(texts: Iterable<string>): boolean {
	const count = { characters: 0, broken: 0, signs: 0, words: 0, syllables: 0, letters: 0, vowels: 0 };
	for (const text of texts) {
		tally(text, count);
		if (count.words > sampledWords) break;
	}
	if (count.characters < 80) return count.characters > 0 && count.broken > count.characters * 0.5;
	if (count.broken > count.characters * 0.25 || count.signs > count.characters * 0.3) return true;
	const hasVowels = count.vowels > count.letters * 0.25;
	return count.words >= 60 && count.syllables < count.words * 0.12 && !hasVowels;
}

function tally(
	text: string,
	count: Record<'characters' | 'broken' | 'signs' | 'words' | 'syllables' | 'letters' | 'vowels', number>,
): void {
	for (const character of text) {
		if (character === ' ' || character === '\n') continue;
		count.characters += 1;
		if (/[\p{Co}\p{Cn}\p{Cc}\p{Cs}\uFFFD]/u.test(character)) count.broken += 1;
		else if (/[!"#$&'*<=>@[\\\]^_`{|}~\u00A1-\u00BF]/u.test(character)) count.signs += 1;
		else if (/\p{L}/u.test(character)) {
			count.letters += 1;
			if (/[aeiouy]/u.test(character.normalize('NFD')[0]!.toLowerCase()) || /[ƠơƯư]/u.test(character))
				count.vowels += 1;
		}
	}
	for (const word of text.split(/[^\p{L}\p{M}]+/u)) {
		if (word.length < 2) continue;
		count.words += 1;
		if (isVietnameseSyllable(word.normalize('NFC'))) count.syllables += 1;
	}
}
