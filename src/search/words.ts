import { fold } from '#domain/text.ts';
import { toOldPlacement } from '#domain/tone-placement.ts';

/** A word as the index and the query hold it. */
export interface Word {
	/** With its tones: NFC, small letters, one tone placement, «i» for a final «y» (kỹ, kĩ). */
	readonly exact: string;
	/** Without diacritics. */
	readonly folded: string;
	/** Where it stands in the text, in UTF-16 units of its NFC form. */
	readonly start: number;
	readonly end: number;
	/** A sentence or part of one ends between the word before and it, so that the two are no neighbours. */
	readonly apart: boolean;
}

const word = /[\p{L}\p{N}]+/gu;
/** «TP.HCM» and «1.000» go on; «. » does not. */
const ends = /[.;:!?…]\P{L}*\s/u;
/** A syllable whose only vowel is y: «kỹ», «lý», «mỹ», «sỹ», «tỷ»; Decision 240/QĐ (1984) and the press write both. */
const finalY = /^(b|c|ch|d|đ|g|gh|h|k|kh|l|m|n|ng|nh|p|ph|q|r|s|t|th|tr|v|x)([yýỳỷỹỵ])$/;
const toI: Readonly<Record<string, string>> = { y: 'i', ý: 'í', ỳ: 'ì', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };
/** «quí» and «quý», where u belongs to the consonant. */
const toY: Readonly<Record<string, string>> = { i: 'y', í: 'ý', ì: 'ỳ', ỉ: 'ỷ', ĩ: 'ỹ', ị: 'ỵ' };

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
	const words: Word[] = [];
	forEachWord(text, (written, start, apart) => {
		const exact = exactForm(written);
		words.push({ exact, folded: fold(exact), start, end: start + written.length, apart });
	});
	return words;
}

/** Tells `heard` every word of a text in order, as it stands in its NFC form, with its start and whether it stands apart. */
export function forEachWord(text: string, heard: (written: string, start: number, apart: boolean) => void): void {
	const nfc = text.normalize('NFC');
	let last = 0;
	for (const { 0: written, index } of nfc.matchAll(word)) {
		// Between most words stands one blank, which ends nothing.
		heard(written, index, last > 0 && index > last + 1 && ends.test(nfc.slice(last, index)));
		last = index + written.length;
	}
}

/** One word in the form of the index: «Sỹ» and «sĩ», «HOÀ» and «hòa» are the same, and so are đ and its look-alikes ð, ɖ, ḏ. */
export function exactForm(written: string): string {
	const plain = toOldPlacement(written.toLocaleLowerCase('vi').replace(/[ḏðɖ]/g, 'đ').normalize('NFC'));
	const qui = /^qu([iíìỉĩị])$/.exec(plain);
	if (qui) return `qu${toY[qui[1]!]}`;
	const y = finalY.exec(plain);
	return y ? y[1]! + toI[y[2]!] : plain;
}
