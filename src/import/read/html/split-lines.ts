import { itemStart } from './item-start.ts';
import type { Run } from './runs.ts';

const sentenceEnd = /[.!?…:;”"»)\]]\s*$/u;

/**
 * Splits runs at line breaks. Portals break lines where they mean paragraphs; but a line that goes on in lower case
 * after no mark of punctuation is the same sentence, and texts copied from PDFs have a break at the end of every line.
 */
export function splitLines(runs: readonly Run[]): Run[][] {
	const lines: Run[][] = [[]];
	for (const run of runs) {
		if (run.text === '\n') lines.push([]);
		else lines.at(-1)!.push(run);
	}
	if (lines.length === 1) return lines;
	const texts = lines.map(textOf);
	const wrapped = isWrapped(texts);
	const joined: Run[][] = [];
	let before = '';
	for (const [index, line] of lines.entries()) {
		const text = texts[index]!;
		const last = joined.at(-1);
		if (last && before && text && continues(before, text, wrapped)) last.push({ text: ' ' }, ...line);
		else joined.push([...line]);
		before = text;
	}
	return joined.filter((line) => textOf(line));
}

function textOf(line: readonly Run[]): string {
	return line
		.map((run) => run.text)
		.join('')
		.replace(/\s+/g, ' ')
		.trim();
}

function continues(before: string, after: string, wrapped: boolean): boolean {
	if (sentenceEnd.test(before) || itemStart.test(after)) return false;
	return /^\p{Ll}/u.test(after) || (wrapped && before.length > 55 && !isCapitals(before));
}

/** Many lines of about one length, most of them ending in the middle of a sentence. */
function isWrapped(texts: readonly string[]): boolean {
	const lines = texts.filter(Boolean);
	const open = lines.filter((line, index) => index < lines.length - 1 && !sentenceEnd.test(line)).length;
	const lowered = lines.filter((line, index) => index > 0 && /^\p{Ll}/u.test(line)).length;
	return lines.length >= 4 && open > lines.length / 2 && lowered > lines.length / 3;
}

function isCapitals(text: string): boolean {
	return text === text.toUpperCase();
}
