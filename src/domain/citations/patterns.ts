/** One blank or a line break may stand at a separator; captures of PDF files put an empty line between two lines. */
export const gap = String.raw` ?(?:\n ?){0,2}`;
export const slash = `${gap}/${gap}`;
export const hyphen = `${gap}-${gap}`;
/** «02», «09a», «66.14». */
export const ordinal = String.raw`(?<ordinal>\d{1,6}(?:\.\d{1,3})?[A-Za-zĐđ]?)`;
export const validYear = String.raw`(?:19|20)\d\d`;
/** The letters between two separators: «UBND», «BGD&ĐT», «QH15», «V.III», «T.Ư». */
export const group = String.raw`(?:T\.[ƯWU](?!\p{L})|\p{L}[\p{L}\d&]*(?:(?<=V)\.[IVX]+(?!\p{L}))?)`;

/** A pattern to be tried at one place of a text only. */
export function sticky(source: string): RegExp {
	return new RegExp(source, 'uy');
}

/** The groups of a sticky pattern at a place; `undefined` when it does not match there. `lastIndex` then tells its end. */
export function matchAt(form: RegExp, text: string, at: number): Record<string, string> | undefined {
	form.lastIndex = at;
	const match = form.exec(text);
	return match ? ((match.groups ?? {}) as Record<string, string>) : undefined;
}

/** A list of words as one alternative; any blank or line break may stand between their syllables. */
export function wordsPattern(words: readonly string[]): string {
	return words.join('|').replaceAll(' ', String.raw`\s+`);
}
