import { isVietnameseSyllable } from './syllable.ts';

const token = /[^\s!-@[-`{-~\u2010-\u203A]+/g;
const special = /\P{ASCII}/gu;
const quotationMarks = /^«|»$/g;
/** «QĐ», «HĐND», «TƯ». */
const abbreviation = /^[A-ZĐƯ]{2,9}$/;

export interface Coverage {
	/** Of the characters beyond ASCII, how many stand in possible Vietnamese syllables, from 0 to 1. */
	readonly share: number;
	/** How many characters beyond ASCII there are. */
	readonly count: number;
}

/** How well a text reads as Vietnamese. Only what lies beyond ASCII counts, for only that depends on the encoding. */
export function vietnameseCoverage(text: string): Coverage {
	let count = 0;
	let covered = 0;
	for (const [written] of text.normalize('NFC').matchAll(token)) {
		const word = written.replace(quotationMarks, '');
		// A sign alone, such as «·» before the items of a list, is a letter in another encoding and proves nothing.
		if (word.length < 2) continue;
		const beyond = word.match(special)?.length ?? 0;
		count += beyond;
		if (beyond > 0 && (abbreviation.test(word) || isVietnameseSyllable(word))) covered += beyond;
	}
	return { share: count === 0 ? 0 : covered / count, count };
}
