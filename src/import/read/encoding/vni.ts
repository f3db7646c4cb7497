import { decodeWindows1252 } from './windows-1252.ts';

/** Letter that VNI fonts draw as a mark over the letter before it: a quality (ˆ, ˘) and a tone as combining characters. */
const marks: ReadonlyMap<string, string> = new Map([
	['ù', '\u0301'],
	['ø', '\u0300'],
	['û', '\u0309'],
	['õ', '\u0303'],
	['ï', '\u0323'],
	['â', '\u0302'],
	['á', '\u0302\u0301'],
	['à', '\u0302\u0300'],
	['å', '\u0302\u0309'],
	['ã', '\u0302\u0303'],
	['ä', '\u0302\u0323'],
	['ê', '\u0306'],
	['é', '\u0306\u0301'],
	['è', '\u0306\u0300'],
	['ú', '\u0306\u0309'],
	['ü', '\u0306\u0303'],
	['ë', '\u0306\u0323'],
]);
/** Which of these marks each letter can bear; «ô» and «ö» are how VNI writes ơ and ư. */
const tones = 'ùøûõï';
const bearers: ReadonlyMap<string, string> = new Map([
	['a', `${tones}âáàåãäêéèúüë`],
	['e', `${tones}âáàåãä`],
	['o', `${tones}âáàåãä`],
	['u', tones],
	['y', 'ùøûõ'],
	['ô', tones],
	['ö', tones],
]);
const alone: ReadonlyMap<string, string> = new Map([
	['í', 'í'],
	['ì', 'ì'],
	['æ', 'ỉ'],
	['ó', 'ĩ'],
	['ò', 'ị'],
	['î', 'ỵ'],
	['ñ', 'đ'],
	['ô', 'ơ'],
	['ö', 'ư'],
]);

const pairs = new Map<string, string>();
for (const [letter, accepted] of bearers)
	for (const mark of accepted) {
		const small = ((alone.get(letter) ?? letter) + marks.get(mark)!).normalize('NFC');
		const [capital, capitalMark] = [letter.toUpperCase(), mark.toUpperCase()];
		pairs.set(letter + mark, small);
		// Fonts draw both forms of the mark alike, so typists mixed them.
		pairs.set(letter + capitalMark, small);
		pairs.set(capital + capitalMark, small.toUpperCase());
		pairs.set(capital + mark, small.toUpperCase());
	}
for (const [letter, meant] of alone) {
	pairs.set(letter, meant);
	pairs.set(letter.toUpperCase(), meant.toUpperCase());
}

const marked = /[aeouyôö][ùøûõïâáàåãäêéèúüë]|[íìæóòîñôö]/gi;

/**
 * Vietnamese in the fonts «VNI-…» (VNI Windows): each letter and its marks are one or two characters of Windows-1252,
 * «aá» for ấ. What is no such sequence stays.
 */
export function fromVni(text: string): string {
	return text.replace(marked, (written) => pairs.get(written) ?? spelled(written));
}

/** The same from the bytes of a file. */
export function decodeVni(bytes: Uint8Array): string {
	return fromVni(decodeWindows1252(bytes));
}

/** Two letters that form no pair, such as «oó» of «xoóa»: each stands for itself. */
function spelled(written: string): string {
	return [...written].map((letter) => pairs.get(letter) ?? letter).join('');
}
