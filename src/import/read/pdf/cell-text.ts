import { linesOfWords } from './lines.ts';
import { textOf } from './printed-line.ts';
import type { Word } from './word.ts';

/** The text of a cell in one line. */
export function cellText(words: readonly Word[], page: number, blanks: boolean): string {
	return joinedLines(linesOfWords(words, page, blanks).map(textOf));
}

/** Printed lines of one text as one line: «2021-» and «2030» join without a blank, all others with one. */
export function joinedLines(lines: readonly string[]): string {
	let text = '';
	for (const line of lines) {
		if (line === '') continue;
		const isCutAtHyphen = /[\p{L}\p{N}]-$/u.test(text.slice(-3)) && /^[\p{L}\p{N}]/u.test(line);
		text += text === '' || isCutAtHyphen ? line : ` ${line}`;
	}
	return text;
}
