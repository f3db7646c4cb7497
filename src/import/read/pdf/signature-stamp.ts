import type { PrintedLine } from './printed-line.ts';

const anchor =
	/^(?:(?:được\s+)?(?:ký\s+(?:bởi|số bởi|điện tử bởi)|người\s+ký|ký\s+ngày|thời\s+gian\s+ký|ngày\s+ký\s+số)\s*[:：]|signature\s+(?:not\s+verified|valid|yet to be verified)|digitally\s+signed\s+by|signed\s+by\s*:|signing\s+(?:time|date)\s*:|văn bản (?:này )?(?:đã )?được ký số)/iu;
const detail =
	/^(?:e-?mail|cơ\s*quan|tổ\s*chức|đơn\s*vị|chức\s*vụ|thời\s*gian|ngày\s*ký|date|reason|location|contact|dn|cn|ou?|c|l|mst|số\s*(?:serial|chứng thư))\s*[:=：]/iu;
const time = /(?:\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})[\sT,]{0,3}\d{1,2}:\d{2}/u;

/** Whether a text belongs to the visible mark of a digital signature. */
export function isStampText(text: string): boolean {
	return anchor.test(text.trim());
}

/** Day and time of signing in the text of a stamp, as written there. */
export function signingTime(text: string): string | undefined {
	return time.exec(text)?.[0];
}

/**
 * Lines without the visible marks of digital signatures, and the texts of these marks: «Ký bởi: Sở Y tế», «Thời gian ký:
 * 05.03.2025 10:21», with the lines that belong to them («Email: …», the rest of a broken line).
 */
export function withoutStamps(lines: readonly PrintedLine[]): { lines: PrintedLine[]; stamps: string[] } {
	const stamps: string[] = [];
	const dropped = new Set<object>();
	const pieces = lines.flatMap((line) => line.pieces.map((piece) => ({ line, piece })));
	for (const [index, { line, piece }] of pieces.entries()) {
		if (!isStampText(piece.text) || dropped.has(piece)) continue;
		const block = pieces
			.slice(Math.max(0, index - 12), index + 24)
			.filter(
				(other) =>
					Math.abs(other.line.y - line.y) < 9 * line.size &&
					other.piece.x < piece.end &&
					other.piece.end > piece.x &&
					other.piece.words[0]!.size <= piece.words[0]!.size * 1.15,
			);
		const own = block.filter((other) => isStampText(other.piece.text) || detail.test(other.piece.text));
		const [top, bottom] = [own[0]!.line.y, own.at(-1)!.line.y];
		for (const other of block) {
			const isBetween = other.line.y >= top - 0.1 && other.line.y <= bottom + 0.1;
			const isRest = isStampRest(other.piece.text) && other.line.y > bottom && other.line.y - bottom < 1.6 * line.size;
			if ((!isBetween && !isRest) || dropped.has(other.piece)) continue;
			dropped.add(other.piece);
			stamps.push(other.piece.text);
		}
	}
	const kept = lines.flatMap((line) => {
		const rest = line.pieces.filter((piece) => !dropped.has(piece));
		if (rest.length === line.pieces.length) return [line];
		return rest.length === 0 ? [] : [{ ...line, pieces: rest, x: rest[0]!.x, end: rest.at(-1)!.end }];
	});
	return { lines: kept, stamps };
}

/** The second half of a broken time of signing: «10:21:05 +07:00». */
function isStampRest(text: string): boolean {
	return /^(?:\d{1,2}:\d{2}|[+-]\d{2}[:']\d{2})/u.test(text);
}
