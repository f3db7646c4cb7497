/**
 * A run of text that must not break inside: a document number («7095/KH-UBND», «02-Ctr/ĐU») or a date («23/10/2025»).
 * This only keeps lines whole; recognising what a number refers to is another matter.
 */
const unbroken =
	/(?<![\p{L}\p{N}/_.-])\p{N}{1,6}\p{L}?(?:[/-][\p{L}\p{N}]+)*\/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*(?![\p{L}\p{N}])/gu;

export interface TextRun {
	readonly text: string;
	readonly unbroken: boolean;
}

/** Splits text into runs that may wrap and runs that may not. Joining the runs gives the text back. */
export function textRuns(text: string): TextRun[] {
	const runs: TextRun[] = [];
	let end = 0;
	for (const match of text.matchAll(unbroken)) {
		if (match.index > end) runs.push({ text: text.slice(end, match.index), unbroken: false });
		runs.push({ text: match[0], unbroken: true });
		end = match.index + match[0].length;
	}
	if (end < text.length) runs.push({ text: text.slice(end), unbroken: false });
	return runs;
}

/** The pieces of an unbroken run between which a line may still end: after a slash only. */
export function breakablePieces(text: string): string[] {
	return text.split(/(?<=\/)/);
}
