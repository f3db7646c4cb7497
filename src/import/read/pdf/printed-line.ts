import type { Word } from './word.ts';

/** Words of a line that stand together, apart from the other pieces of the line. */
export interface Piece {
	readonly x: number;
	readonly end: number;
	readonly text: string;
	readonly words: readonly Word[];
}

/** Words on one baseline, in pieces from left to right; points from the top left corner of the page. */
export interface PrintedLine {
	/** From 1. */
	readonly page: number;
	readonly x: number;
	readonly end: number;
	readonly y: number;
	/** Size of most of its letters. */
	readonly size: number;
	readonly pieces: readonly Piece[];
}

/** A line of pieces that stand on one baseline, at least one; its edges are those of the pieces that hold text. */
export function printedLine(page: number, pieces: readonly Piece[]): PrintedLine {
	const filled = pieces.filter(({ text }) => text !== '');
	return {
		page,
		pieces,
		x: (filled[0] ?? pieces[0]!).x,
		end: Math.max(...(filled.length > 0 ? filled : pieces).map(({ end }) => end)),
		...mainBaseline(wordsOf({ pieces })),
	};
}

/** The text of a line, its pieces parted by one blank. */
export function textOf(line: PrintedLine): string {
	return line.pieces.map(({ text }) => text).join(' ');
}

/** The words of a line from left to right. */
export function wordsOf({ pieces }: Pick<PrintedLine, 'pieces'>): readonly Word[] {
	return pieces.flatMap(({ words }) => words);
}

/** Whether most letters of the words have a property. */
export function mostly(words: readonly Word[], has: (word: Word) => boolean): boolean {
	let letters = 0;
	for (const word of words) letters += has(word) ? word.text.length : -word.text.length;
	return letters > 0;
}

function mainBaseline(words: readonly Word[]): { y: number; size: number } {
	const lengths = new Map<string, { length: number; y: number; size: number }>();
	for (const { y, size, text } of words) {
		const key = `${Math.round(y)}|${Math.round(size * 2)}`;
		const entry = lengths.get(key);
		if (entry) entry.length += text.length;
		else lengths.set(key, { length: text.length, y, size });
	}
	let main = { length: -1, y: 0, size: 0 };
	for (const entry of lengths.values()) if (entry.length > main.length) main = entry;
	return { y: main.y, size: main.size };
}
