import { linesOfWords } from './lines.ts';
import { type Piece, type PrintedLine, printedLine, textOf } from './printed-line.ts';
import { authority, motto, placeAndDate, recipients } from './side-by-side-marks.ts';
import { pieceOf } from './spacing.ts';
import type { Word } from './word.ts';

/** The right column of a head or signature block: its texts are centred on `centre` and begin right of `edge`. */
interface RightColumn {
	readonly centre: number;
	readonly edge: number;
}

interface Sides {
	readonly left: readonly Word[];
	readonly right: readonly Word[];
}

/**
 * Lines of a page with the head and the signature block of an administrative document set in two columns: each of their
 * lines has a left and a right piece, of which one may be empty, so that the sides do not mix.
 */
export function withSideBySide(lines: readonly PrintedLine[], width: number, blanks: boolean): PrintedLine[] {
	const result: PrintedLine[] = [];
	let at = 0;
	while (at < lines.length) {
		const block = headFrom(lines, at, width) ?? signaturesFrom(lines, at, width);
		if (!block) {
			result.push(lines[at]!);
			at += 1;
			continue;
		}
		result.push(...zipped(block.sides, lines[at]!.page, blanks));
		at += block.sides.length;
	}
	return result;
}

/** The head that begins at a line: the motto stands in it or, when the left side is set higher, just below. */
function headFrom(lines: readonly PrintedLine[], start: number, width: number): { sides: Sides[] } | undefined {
	const seed = [start, start + 1].find((index) => {
		const line = lines[index];
		return line !== undefined && line.y - lines[start]!.y < 1.2 * line.size && mottoAt(line) !== undefined;
	});
	if (seed === undefined) return undefined;
	const words = wordsOf(lines[seed]!).slice(mottoAt(lines[seed]!));
	const column = columnOfWords(words);
	// A motto in the middle of the page has no second column beside it.
	if (Math.abs(column.centre - width / 2) < width * 0.06) return undefined;
	const sides = sidesFrom(lines, start, column, width);
	return sides.some(({ left }) => left.length > 0) ? { sides } : undefined;
}

/** The signature block that begins at a line with «Nơi nhận» or with the words above two signatures. */
function signaturesFrom(lines: readonly PrintedLine[], start: number, width: number): { sides: Sides[] } | undefined {
	const first = lines[start]!;
	const opens =
		recipients.test(first.pieces[0]!.text) || isTwoAuthorities(first) || isAuthorityBeside(lines, start, width);
	if (!opens) return undefined;
	const near = lines.slice(start, start + 8);
	const right = near
		.flatMap((line) => line.pieces.filter((piece) => piece !== line.pieces[0] || piece.x > width * 0.45))
		.find((piece) => piece.x > width * 0.36 && authority.test(piece.text));
	const column = right ?? near.flatMap((line) => line.pieces.slice(1)).find((piece) => piece.x > width * 0.4);
	if (!column) return undefined;
	return { sides: sidesFrom(lines, start, columnOfWords(column.words), width) };
}

function isTwoAuthorities({ pieces }: PrintedLine): boolean {
	return pieces.length === 2 && pieces.every(({ text }) => authority.test(text));
}

/** Whether the words above a signature stand alone on the right, just above or level with «Nơi nhận» on the left. */
function isAuthorityBeside(lines: readonly PrintedLine[], start: number, width: number): boolean {
	const [piece, ...others] = lines[start]!.pieces;
	if (others.length > 0 || piece!.x < width * 0.4 || !authority.test(piece!.text)) return false;
	return lines.slice(start + 1, start + 4).some((line) => recipients.test(line.pieces[0]!.text));
}

/** Lines from `start` parted at the right column, until one stretches over both columns. */
function sidesFrom(lines: readonly PrintedLine[], start: number, column: RightColumn, width: number): Sides[] {
	const sides: Sides[] = [];
	let { edge } = column;
	for (const [index, line] of lines.slice(start, start + 80).entries()) {
		const before = lines[start + index - 1];
		if (index > 0 && isBeyond(line, before!, width)) break;
		const parted = partedLine(line, { centre: column.centre, edge }, width);
		if (!parted) break;
		if (parted.right.length > 0) edge = Math.min(edge, parted.right[0]!.x);
		sides.push(parted);
	}
	return sides;
}

/** Whether a line no longer belongs to the block: it addresses the reader, stands in the middle or far below on the left. */
function isBeyond(line: PrintedLine, before: PrintedLine, width: number): boolean {
	const text = textOf(line);
	if (/^Kính\s+(?:gửi|thưa)/iu.test(text) || /^\p{Lu}[\p{Lu}\s]{0,12}(?:LỤC|BIỂU)(?!\p{L})/u.test(text)) return true;
	const middle = Math.abs((line.x + line.end) / 2 - width / 2) < width * 0.035;
	if (line.pieces.length === 1 && middle && line.end - line.x < width * 0.6) return true;
	const isFarBelow = line.y - before.y > 2.6 * Math.max(line.size, before.size);
	return (
		isFarBelow &&
		line.pieces.length === 1 &&
		line.end < width * 0.6 &&
		!/^(?:Số|V\/v|Về việc)/u.test(text) &&
		line.x < width * 0.4
	);
}

function partedLine(line: PrintedLine, column: RightColumn, width: number): Sides | undefined {
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

function mottoAt(line: PrintedLine): number | undefined {
	const words = wordsOf(line);
	return wordOfMotto(words, line.pieces.map(({ text }) => text).join(' '));
}

/** The number of the word with which the motto begins. */
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

function columnOfWords(words: readonly Word[]): RightColumn {
	const x = words[0]!.x;
	const end = Math.max(...words.map((word) => word.end));
	return { centre: (x + end) / 2, edge: x };
}

function wordsOf(line: PrintedLine): readonly Word[] {
	return line.pieces.flatMap(({ words }) => words);
}

/** The lines of both sides, those that stand nearly level paired. */
function zipped(sides: readonly Sides[], page: number, blanks: boolean): PrintedLine[] {
	const left = linesOfWords(
		sides.flatMap((side) => side.left),
		page,
		blanks,
	);
	const right = linesOfWords(
		sides.flatMap((side) => side.right),
		page,
		blanks,
	);
	const edge = Math.min(...right.map(({ x }) => x));
	const margin = Math.min(...left.map(({ x }) => x), edge);
	const result: PrintedLine[] = [];
	let l = 0;
	let r = 0;
	while (l < left.length || r < right.length) {
		const a = left[l];
		const b = right[r];
		const isLevel = a !== undefined && b !== undefined && Math.abs(a.y - b.y) < 0.6 * Math.max(a.size, b.size);
		const takesLeft = a !== undefined && (isLevel || b === undefined || a.y < b.y);
		const takesRight = b !== undefined && (isLevel || !takesLeft);
		const pieces = [
			takesLeft ? whole(a, blanks) : { x: margin, end: margin, text: '', words: [] },
			takesRight ? whole(b, blanks) : { x: edge, end: edge, text: '', words: [] },
		];
		result.push(printedLine(page, pieces));
		if (takesLeft) l += 1;
		if (takesRight) r += 1;
	}
	return result;
}

function whole(line: PrintedLine, blanks: boolean): Piece {
	return line.pieces.length === 1 ? line.pieces[0]! : pieceOf(wordsOf(line), blanks);
}
