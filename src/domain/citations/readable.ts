/** A text in the one form that the patterns read, with the way back to the places of the original. */
export interface Readable {
	readonly text: string;
	/** Where the characters from `start` up to `end` stand in the original, in UTF-16 units. */
	readonly place: (start: number, end: number) => { start: number; end: number };
}

/** Icelandic and African D with stroke, and the capitals that a keyboard in Cyrillic types, for those of document numbers. */
const lookAlikes = { from: 'ÐƉðАВСЕНКМОРТХ', to: 'ĐĐđABCEHKMOPTX' };
const blanks = '\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\t\r';
const lineBreaks = '\v\f\u0085\u2028\u2029';
const dashes = '‐‑‒–—―⁃−﹘﹣_';
const slashes = '⁄∕⧸';

const mapped: ReadonlyMap<string, string> = new Map([
	...[...lookAlikes.from].map((char, at) => [char, lookAlikes.to[at]!] as const),
	...eachAs(blanks, ' '),
	...eachAs(lineBreaks, '\n'),
	...eachAs(dashes, '-'),
	...eachAs(slashes, '/'),
	// «／», «－», «７»: the full-width forms of ASCII.
	...Array.from({ length: 94 }, (_, at) => [String.fromCharCode(0xff01 + at), String.fromCharCode(0x21 + at)] as const),
]);
const strange = new RegExp(`[${[...mapped.keys()].join('')}]`, 'gu');
/** Soft hyphens, zero-width marks and marks of direction: nobody sees them, and they may stand in the middle of a number. */
const unseen = String.raw`[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFE00-\uFE0F\uFEFF]`;
const invisible = new RegExp(unseen, 'u');
/** A letter with the marks that follow it, or an invisible mark. */
const clusters = new RegExp(String.raw`${unseen}|\P{M}(?:(?!${unseen})\p{M})*|(?:(?!${unseen})\p{M})+`, 'gu');

/**
 * NFC, with spaces, hyphens, slashes and look-alike letters in their plain form (DOCUMENT-NUMBERS.md, section 2), so that
 * recognition does not depend on how a text was typed. Offsets stay exact: NFD and invisible marks are mapped back.
 */
export function readable(original: string): Readable {
	const whole = original.normalize('NFC') === original && !invisible.test(original);
	if (whole) return { text: plain(original), place: (start, end) => ({ start, end }) };
	const starts: number[] = [];
	const ends: number[] = [];
	let text = '';
	for (const { 0: cluster, index } of original.matchAll(clusters)) {
		if (invisible.test(cluster)) continue;
		const composed = plain(cluster.normalize('NFC'));
		for (let at = 0; at < composed.length; at++) {
			starts.push(index);
			ends.push(index + cluster.length);
		}
		text += composed;
	}
	return { text, place: (start, end) => ({ start: starts[start] ?? original.length, end: ends[end - 1] ?? 0 }) };
}

function plain(text: string): string {
	return text.replace(strange, (char) => mapped.get(char)!);
}

function eachAs(chars: string, plainForm: string): (readonly [string, string])[] {
	return [...chars].map((char) => [char, plainForm] as const);
}
