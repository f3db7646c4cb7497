import { pairedLines } from './paired-lines.ts';
import { type PrintedLine, textOf, wordsOf } from './printed-line.ts';
import { authority, recipients } from './side-by-side-marks.ts';
import { columnOfWords, mottoAt, partedLine, type RightColumn, type Sides } from './two-columns.ts';

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
		result.push(...pairedLines(block.sides, lines[at]!.page, blanks));
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
