export interface Sentence {
	readonly text: string;
	/** Where the mention stands in `text`. */
	readonly start: number;
	readonly end: number;
}

/** Characters of a quoted sentence; a longer one is cut at a word on either side of the mention. */
const limit = 280;
/** An end of a sentence; abbreviations («GS.TS. Trần», «TP. Vinh», «tr. 5») end none. */
const ends = /(?<!(?<!\p{L})(?:\p{Lu}\p{L}{0,3}|tr|đ\/c|v\.v))[.!?…]["”»)]*\s+(?=[\p{Lu}\d"“«(])|;\s+|\n\s*[-+•*]\s+|\n{2,}(?=\s*[-+•*\p{Lu}])/gu;

/** The sentence of a text that holds `start`–`end`, for quoting; line breaks become blanks, and «…» marks what is cut off. */
export function sentenceAround(text: string, start: number, end: number): Sentence {
	let from = 0;
	let to = text.length;
	for (const { 0: mark, index } of text.matchAll(ends)) {
		if (index + mark.length <= start) from = index + mark.length;
		else if (index >= end) {
			to = index + (mark.startsWith('\n') ? 0 : mark.trimEnd().length);
			break;
		}
	}
	const room = Math.max(40, Math.floor((limit - (end - start)) / 2));
	const cutFrom = from < start - room ? wordStart(text, start - room) : from;
	const cutTo = to > end + room ? wordEnd(text, end + room) : to;
	const [before, mention, after] = [text.slice(cutFrom, start), text.slice(start, end), text.slice(end, cutTo)].map(oneLine);
	const lead = (cutFrom > from ? '… ' : '') + before!.trimStart();
	return {
		text: lead + mention + after!.trimEnd() + (cutTo < to ? ' …' : ''),
		start: lead.length,
		end: lead.length + mention!.length,
	};
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ');
}

function wordStart(text: string, at: number): number {
	const next = text.indexOf(' ', at);
	return next < 0 ? at : next + 1;
}

function wordEnd(text: string, at: number): number {
	const last = text.lastIndexOf(' ', at);
	return last < 0 ? at : last;
}
