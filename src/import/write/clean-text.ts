import { nfc, wellFormed } from '#domain/text.ts';
import { withoutPageMarks } from '#import/model.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;

/** Text as the archive stores it: NFC, `\n` line ends, no control characters and no halves of characters. */
export function storable(text: string): string {
	return nfc(wellFormed(text)).replace(/\r\n?/g, '\n').replace(controls, ' ');
}

/** Text for one line of front matter: storable, without page marks, blanks and line ends drawn together. */
export function oneLine(text: string): string {
	return storable(withoutPageMarks(text)).replace(/\s+/g, ' ').trim();
}

/** A text of one line cut at a word so that it has at most `limit` characters, with «…» when something is missing. */
export function cutAtWord(text: string, limit: number): string {
	if (text.length <= limit) return text;
	const kept = wellFormed(text.slice(0, limit - 1));
	const blank = kept.lastIndexOf(' ');
	return `${(blank > limit / 2 ? kept.slice(0, blank) : kept).trimEnd()}…`;
}
