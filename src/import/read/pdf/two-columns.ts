import { type Piece, type PrintedLine, textOf, wordsOf } from './printed-line.ts';
import { motto, placeAndDate } from './side-by-side-marks.ts';
import type { Word } from './word.ts';

/** The right column of a head or signature block: its texts are centred on `centre` and begin right of `edge`. */
export interface RightColumn {
	readonly centre: number;
	readonly edge: number;
}

/** The words of a line in the left and in the right column. */
export interface Sides {
	readonly left: readonly Word[];
	readonly right: readonly Word[];
}

/** The words of a line on both sides of the right column; undefined when the line stretches over both. */
export function partedLine(line: PrintedLine, column: RightColumn, width: number): Sides | undefined {
	const left: Word[] = [];
	const right: Word[] = [];
	for (const piece of line.pieces) {
		const side = sideOf(piece, column);
		if (side === 'left') left.push(...piece.words);
		else if (side === 'right') right.push(...piece.words);
		else {
			const cut = cutOf(piece, column);
			if (cut === undefined) return undefined;
			left.push(...piece.words.slice(0, cut));
			right.push(...piece.words.slice(cut));
		}
	}
	// A line of plain text from the left margin far into the right column is the body of the document.
	if (right.length === 0 && left.length > 0 && left.at(-1)!.end > Math.max(column.edge + 4, width * 0.55))
		return undefined;
	return { left, right };
}

function sideOf(piece: Piece, { centre, edge }: RightColumn): 'left' | 'right' | 'both' {
	const middle = (piece.x + piece.end) / 2;
	if (motto.exec(piece.text)?.index === 0 || Math.abs(middle - centre) < 24) return 'right';
	if (piece.end <= edge + 2) return 'left';
	if (piece.x >= edge - 4) return 'right';
	if (placeAndDate.test(piece.text) || motto.test(piece.text)) return 'both';
	return middle < edge ? 'left' : 'both';
}

/** The word with which the right side begins in a piece that holds both sides: what follows is centred on the column. */
function cutOf(piece: Piece, { centre }: RightColumn): number | undefined {
	const { words } = piece;
	const named = wordOfMotto(words, piece.text);
	if (named !== undefined && named > 0) return named;
	const gaps = words.slice(1).map((word, index) => word.x - words[index]!.end);
	const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
	let best: { cut: number; miss: number } | undefined;
	for (const [index, gap] of gaps.entries()) {
		const cut = index + 1;
		const miss = Math.abs((words[cut]!.x + piece.end) / 2 - centre);
		const isWide = gap > Math.max(usual * 1.5, words[cut]!.size * 0.45);
		if (isWide && miss < 26 && (!best || miss < best.miss)) best = { cut, miss };
	}
	return best?.cut;
}

/** The number of the word of a line with which the motto begins. */
export function mottoAt(line: PrintedLine): number | undefined {
	return wordOfMotto(wordsOf(line), textOf(line));
}

function wordOfMotto(words: readonly Word[], text: string): number | undefined {
	const found = motto.exec(text);
	if (!found) return undefined;
	const rest = text.slice(found.index).replace(/\s+/gu, '').length;
	let length = 0;
	for (let index = words.length - 1; index >= 0; index--) {
		length += words[index]!.text.normalize('NFC').length;
		if (length >= rest) return index;
	}
	return 0;
}

/** The right column that its words span. */
export function columnOfWords(words: readonly Word[]): RightColumn {
	const x = words[0]!.x;
	const end = Math.max(...words.map((word) => word.end));
	return { centre: (x + end) / 2, edge: x };
}
