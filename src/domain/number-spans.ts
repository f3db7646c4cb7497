/**
 * Runs of text that stay on one line: a document number («7095/KH-UBND», «02-Ctr/ĐU»), a date («23/10/2025»), a range of
 * years («2025-2030», «2024 – 2030»). This only keeps lines whole; recognising what a number refers to is another matter.
 */
const number = String.raw`\p{N}{1,6}\p{L}?(?:[/-][\p{L}\p{N}]+)*\/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*`;
const years = String.raw`\d{4} ?[–-] ?\d{4}`;
/** The character before is caught, for Safari before 16.4 refuses a script that looks behind. */
const unbroken = new RegExp(String.raw`(^|[^\p{L}\p{N}/_.-])(${number}|${years})(?![\p{L}\p{N}])`, 'gu');

export interface TextRun {
	readonly text: string;
	readonly unbroken: boolean;
}

/** Splits text into runs that may wrap and runs that may not. Joining the runs gives the text back. */
export function textRuns(text: string): TextRun[] {
	const runs: TextRun[] = [];
	let end = 0;
	for (const { 1: before = '', 2: run = '', index } of text.matchAll(unbroken)) {
		const start = index + before.length;
		if (start > end) runs.push({ text: text.slice(end, start), unbroken: false });
		runs.push({ text: run, unbroken: true });
		end = start + run.length;
	}
	if (end < text.length) runs.push({ text: text.slice(end), unbroken: false });
	return runs;
}

/** Longer numbers do not fit a line of a phone together with the words around them. */
const longNumber = 16;

/**
 * The pieces of an unbroken run between which a line may end all the same: after a slash of a long number, and after a
 * hyphen where the agencies of a joint document make one piece too long for a phone.
 */
export function breakablePieces(text: string): string[] {
	if (text.length <= longNumber) return [text];
	const after = (piece: string, ends: RegExp) => piece.match(ends) ?? [piece];
	return after(text, /[^/]*\/|[^/]+/g).flatMap((piece) =>
		piece.length > longNumber ? after(piece, /[^-]*-|[^-]+/g) : [piece],
	);
}
