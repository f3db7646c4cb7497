import type { Row } from './rows.ts';

const sentenceEnd = /(?:[.!?…;:]|\.\/\.)["”»’')\]]{0,3}$/u;

/** Whether the text ends as a sentence does; «?» and «!» end headlines as well and say nothing. */
export function endsSentence(text: string): boolean {
	return sentenceEnd.test(text) && !/[?!]["”»’']?$/u.test(text);
}

/** A paragraph of running text: long, or a shorter one that ends as a sentence. */
export function isProse(row: Row): boolean {
	if (row.junk || row.section || row.stamp || row.source || row.block.kind === 'heading') return false;
	return (
		row.text.length >= 240 || (row.text.length >= 90 && (endsSentence(row.text) || /[?!]["”»’']?$/u.test(row.text)))
	);
}

/** Whether a teaser was cut by the page that showed it: «… có thể được cải thiện với...». */
export function isCut(text: string): boolean {
	return /(?:\.\.\.|…)["”»’')\]]{0,2}$/u.test(text);
}

/** A line that can be a headline: some words, no end of a sentence, no furniture. */
export function isHeadline(row: Row): boolean {
	const { block, text, words } = row;
	if (block.kind !== 'paragraph' && block.kind !== 'heading' && block.kind !== 'item') return false;
	if (row.junk || row.section || row.stamp || row.dated || row.source || row.contact) return false;
	return (
		words >= 4 && text.length >= 18 && text.length <= 320 && !endsSentence(text) && /^[\p{Lu}\p{N}"“«‘'([]/u.test(text)
	);
}

/** A name of a picture file that a portal printed in place of a headline. */
export function isFileName(text: string): boolean {
	return text.length < 200 && /^\S+\.(?:jpe?g|png|gif|webp|bmp|svg|pdf|docx?|xlsx?|mp4|mp3)$/iu.test(text);
}

/** Where a row stood, in Vietnamese. */
export function placeOf(row: Row, name = 'một dòng'): string {
	return row.line === undefined ? name : `dòng ${row.line}`;
}
