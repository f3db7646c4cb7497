import iconv from 'iconv-lite';
import { isVietnameseSyllable } from './syllable.ts';
import { asCharacters, decodeWindows1252 } from './windows-1252.ts';

/** A word with the punctuation around it, one character a byte. */
const chunk = /\S+/g;
/** Bytes that TCVN 5712 gives a letter of its own; among the control codes are a few capitals. */
const standard = /[^ -~\s]/g;
const characters = iconv.decode(Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)), 'tcvn');
const doubtful = /[\x80-\x9f]/;
/** Quotation marks, dashes and «…» of Windows-1252. */
const punctuation = /[\x82\x84\x85\x8b\x91-\x97\x9b!-/:-?[-`{-~]/;
const word = /(?<![\p{L}\p{M}])\p{L}{2,7}(?![\p{L}\p{M}])/gu;

/**
 * Vietnamese in TCVN3, which the ABC fonts «.VnTime» use. Toned capitals had no codes of their own there but another
 * font (.VnTimeH): words and lines whose other letters are capitals get theirs back, elsewhere they stay small.
 */
export function decodeTcvn3(bytes: Uint8Array): string {
	return asCharacters(bytes)
		.replace(chunk, decodeChunk)
		.split('\n')
		.map((line) => (inCapitals(line) ? line.toUpperCase() : line.replace(word, withCapitals)))
		.join('\n');
}

/**
 * In 0x80–0x9F the standard TCVN 5712 has capitals, while ABC texts from Windows have quotation marks and dashes there:
 * whichever makes a word is meant.
 */
function decodeChunk(bytes: string): string {
	if (!doubtful.test(bytes)) return letters(bytes);
	let start = 0;
	let end = bytes.length;
	while (start < end && punctuation.test(bytes[start]!)) start++;
	while (end > start && punctuation.test(bytes[end - 1]!)) end--;
	if (start < end && isWord(bytes)) return letters(bytes);
	const core = bytes.slice(start, end);
	return signs(bytes.slice(0, start)) + (isWord(core) ? letters(core) : signs(core)) + signs(bytes.slice(end));
}

function isWord(bytes: string): boolean {
	return bytes.length < 30 && isVietnameseSyllable(letters(bytes));
}

function letters(bytes: string): string {
	return bytes.replace(standard, (byte) => characters[byte.charCodeAt(0)]!).normalize('NFC');
}

function signs(bytes: string): string {
	return bytes
		.split(/([\x80-\x9f]+)/)
		.map((part) => (doubtful.test(part) ? decodeWindows1252(Buffer.from(part, 'latin1')) : letters(part)))
		.join('');
}

/** «Bé Y TÕ»: all ASCII letters are capitals. */
function inCapitals(line: string): boolean {
	return !/[a-z]/.test(line) && /[A-Z][^A-Z]*[A-Z]/.test(line) && /\P{ASCII}/u.test(line);
}

/** «CéNG» and «ñY»: a capital after a small letter is not how Vietnamese is written. */
function withCapitals(text: string): string {
	const tail = text.slice(1);
	if (/[a-z]/.test(text) || tail === tail.toLowerCase()) return text;
	const upper = text.toUpperCase();
	return isVietnameseSyllable(upper) ? upper : text;
}
