import type { Run } from './runs.ts';
import { cleanWords } from './words.ts';

const enumeration = /^(?:(?:Điều|Chương|Mục|Phần)?\s?(?:\p{L}|\d{1,3}(?:\.\d{1,3}){0,4}|[IVXLC]{1,7})[.):]?|[-–+•*])$/u;
const gap = /\t+|(?:[\u00a0\u2003] ?){4,}/;
const wordGap = /\t+| {5,}|(?:[\u00a0\u2003] ?){4,}/;
const maxColumn = 120;

/**
 * Texts that typists set side by side with tabs or a row of blanks: the head and the signatures of a letter. Undefined
 * for a line of running text, also when a tab follows its number.
 */
export function columnsIn(line: readonly Run[], word: boolean): string[] | undefined {
	const text = line.map((run) => run.text).join('');
	if (text.length > 2000) return undefined;
	const parts = text.split(word ? wordGap : gap).map(cleanWords);
	const filled = parts.filter(Boolean);
	if (filled.length < 2 || filled.length > 3 || filled.some((part) => part.length > maxColumn)) return undefined;
	if (enumeration.test(filled[0]!) || /^[._…\s]+$/.test(filled.at(-1)!) || /[.…]{4}/.test(text)) return undefined;
	return filled;
}
