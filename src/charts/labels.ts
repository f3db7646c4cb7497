/** A line of text in a drawing. */
export interface SvgText {
	readonly x: number;
	readonly y: number;
	readonly text: string;
}

/** Cuts a text between words into two lines of so many letters at most; what does not fit is left to the list beside the drawing. */
export function wrapText(text: string, letters: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ').filter(Boolean)) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	if (lines.length <= 2) return lines;
	return [lines[0]!, `${lines[1]!.slice(0, Math.floor(letters) - 1).replace(/[\s·,]+$/u, '')}…`];
}
