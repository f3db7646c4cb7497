import { isVietnameseSyllable } from '../encoding/syllable.ts';
import { tidyCharacters } from '../tidy.ts';
import type { Piece } from './printed-line.ts';
import type { Word } from './word.ts';

/**
 * Whether a page draws its blanks, so that a gap without one is rather a flaw of the spacing («NGHĨ A») than the end of a
 * word. Some programs draw no blanks at all and only move on.
 */
export function drawsBlanks(words: readonly Word[]): boolean {
	let gaps = 0;
	let blanks = 0;
	let before: Word | undefined;
	for (const word of words) {
		if (before && Math.abs(word.y - before.y) < 1 && word.x - before.end > 0.15 * word.size) {
			gaps += 1;
			if (word.blankBefore) blanks += 1;
		}
		before = word;
	}
	return blanks > gaps * 0.6;
}

/** A piece of the words from left to right; `blanks` tells whether the page draws its blanks. */
export function pieceOf(words: readonly Word[], blanks: boolean): Piece {
	let text = '';
	let before: Word | undefined;
	for (const word of words) {
		if (before && blankBetween(before, word, blanks)) text += ' ';
		text += word.text;
		before = word;
	}
	return { x: words[0]!.x, end: Math.max(...words.map(({ end }) => end)), text: tidyCharacters(text).trim(), words };
}

/** Whether a blank stands between two words of which the second follows the first on the line. */
function blankBetween(left: Word, right: Word, blanks: boolean): boolean {
	const gap = (right.x - left.end) / Math.max(left.size, right.size);
	if (right.blankBefore && right.order === left.order + 1) return gap > 0.03;
	if (!blanks) return gap > 0.16;
	if (gap < 0.14) return false;
	if (gap > 0.42) return true;
	return !isOneSyllable(left.text, right.text, gap);
}

/** Whether two pieces of letters are rather one syllable that the spacing tore apart. */
function isOneSyllable(left: string, right: string, gap: number): boolean {
	const start = /\p{L}[\p{L}\p{M}]*$/u.exec(left.slice(-8))?.[0];
	const rest = /^[\p{L}\p{M}]+/u.exec(right.slice(0, 8))?.[0];
	if (!start || !rest || !isVietnameseSyllable((start + rest).normalize('NFC'))) return false;
	return gap < 0.3 || !isVietnameseSyllable(start.normalize('NFC')) || !isVietnameseSyllable(rest.normalize('NFC'));
}
