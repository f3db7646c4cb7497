/** A text in the one form that the patterns read, with the way back to the places of the original. */
export interface Readable {
	readonly text: string;
	/** Where the characters from `start` up to `end` stand in the original, in UTF-16 units. */
	readonly place: (start: number, end: number) => { start: number; end: number };
}

/** Letters that look like those of document numbers: Icelandic and African D with stroke, and the capitals that a keyboard in Cyrillic types. */
const lookAlikes: Readonly<Record<string, string>> = {
	Ð: 'Đ',
	Ɖ: 'Đ',
	ð: 'đ',
	А: 'A',
	В: 'B',
	С: 'C',
	Е: 'E',
	Н: 'H',
	К: 'K',
	М: 'M',
	О: 'O',
	Р: 'P',
	Т: 'T',
	Х: 'X',
};
const separators: Readonly<Record<string, string>> = {
	'\u00A0': ' ',
	'\u2002': ' ',
	'\u2003': ' ',
	'\u2009': ' ',
	'\u202F': ' ',
	'\t': ' ',
	'\r': ' ',
	'‐': '-',
	'‑': '-',
	'‒': '-',
	'–': '-',
	'—': '-',
	'−': '-',
	_: '-',
	'／': '/',
	'⁄': '/',
	'∕': '/',
};
const mapped: ReadonlyMap<string, string> = new Map(Object.entries({ ...lookAlikes, ...separators }));
const strange = new RegExp(`[${[...mapped.keys()].join('')}]`, 'gu');
/** Soft hyphens and zero-width marks: nobody sees them, and they may stand in the middle of a number. */
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;
/** A letter with the marks that follow it, or an invisible mark. */
const clusters = /[\u00AD\u200B-\u200D\u2060\uFEFF]|\P{M}\p{M}*|\p{M}+/gu;

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
	return text.replace(strange, (char) => mapped.get(char) as string);
}
