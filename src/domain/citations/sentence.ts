export interface Sentence {
	readonly text: string;
	/** Where the mention stands in `text`. */
	readonly start: number;
	readonly end: number;
}

/** Characters of a quoted sentence; a longer one is cut at a word on either side of the mention. */
const limit = 280;
/** Beyond this a word is none, and is cut anywhere. */
const longestWord = 40;
/** An end of a sentence; abbreviations («GS.TS. Trần», «TP. Vinh», «bé L. (12 tuổi)», «tr. 5») end none. */
const ends =
	/(?<!(?<!\p{L})(?:\p{Lu}|TP|Tp|tp|TX|TT|TTr|GS|PGS|TS|ThS|BS|BSCK|CK[I]{1,2}|DS|CN|KS|ĐD|NSND|TTND|TTƯT|NGƯT|tr|đ\/c|v\.v))[.!?…]["”»)]*\s{1,9}(?=[\p{Lu}\d"“«(])|;\s{1,9}|\n\s{0,9}[-+•*]\s|\n{2,9}(?=\s{0,9}[-+•*\p{Lu}])/gu;

/** Finds the sentence of a text that holds `start`–`end`, for quoting. */
export type SentenceFinder = (start: number, end: number) => Sentence;

/**
 * Splits a text into sentences once, for any number of places in it. Line breaks become blanks, and «…» marks what is cut off.
 */
export function sentencesOf(text: string): SentenceFinder {
	const marks = [...text.matchAll(ends)].map(({ 0: mark, index }) => ({
		/** Where the next sentence begins. */
		next: index + mark.length,
		/** Where this one ends, without the blanks behind it. */
		end: index + (mark.startsWith('\n') ? 0 : mark.trimEnd().length),
		index,
	}));
	return (start, end) => {
		const from = marks[lastUpTo(marks, start)]?.next ?? 0;
		const to = marks[lastUpTo(marks, end - 1, 'index') + 1]?.end ?? text.length;
		return quote(text, { from, to, start, end });
	};
}

/** The sentence around one place of a text. */
export function sentenceAround(text: string, start: number, end: number): Sentence {
	return sentencesOf(text)(start, end);
}

/** Where the first sentence of a text ends, its full stop not counted; −1 when it has no end. A blank line alone ends none. */
export function sentenceEnd(text: string): number {
	ends.lastIndex = 0;
	for (let match = ends.exec(text); match; match = ends.exec(text)) {
		const isBlankLine = /^\n{2}/.test(match[0]);
		const isInDate =
			match[0].startsWith('.') && /\d$/.test(text.slice(0, match.index)) && /^\d/.test(text.slice(ends.lastIndex));
		if (!isBlankLine && !isInDate) return match.index;
	}
	return -1;
}

/** The last mark that lies wholly at or before a place; −1 when none does. */
function lastUpTo(
	marks: readonly { next: number; index: number }[],
	at: number,
	by: 'next' | 'index' = 'next',
): number {
	let [low, high] = [0, marks.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (marks[middle]![by] <= at) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

function quote(
	text: string,
	{ from, to, start, end }: { from: number; to: number; start: number; end: number },
): Sentence {
	const room = Math.max(40, Math.floor((limit - (end - start)) / 2));
	const cutFrom = from < start - room ? wordStart(text, start - room) : from;
	const cutTo = to > end + room ? wordEnd(text, end + room) : to;
	const [before, mention, after] = [text.slice(cutFrom, start), text.slice(start, end), text.slice(end, cutTo)].map(
		oneLine,
	);
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
	const next = text.slice(at, at + longestWord).indexOf(' ');
	return next < 0 ? at : at + next + 1;
}

function wordEnd(text: string, at: number): number {
	const from = Math.max(0, at - longestWord);
	const last = text.slice(from, at + 1).lastIndexOf(' ');
	return last < 0 ? at : from + last;
}
