import { wordsPattern } from './patterns.ts';

/**
 * The words for types of documents in running text, with the letters that numbers use for them; `party` where the Party's
 * differ. «Công văn» has none of its own (Decree 30/2020/NĐ-CP, Annex III).
 */
const words = {
	'bộ luật': { letters: 'L' },
	luật: { letters: 'L' },
	'pháp lệnh': { letters: 'PL' },
	'sắc lệnh': { letters: 'SL' },
	lệnh: { letters: 'L' },
	'nghị định': { letters: 'NĐ' },
	'nghị quyết liên tịch': { letters: 'NQLT' },
	'nghị quyết': { letters: 'NQ' },
	'quyết định': { letters: 'QĐ' },
	'quy định': { letters: 'QyĐ', party: 'QĐ' },
	'quy chế phối hợp': { letters: 'QC' },
	'quy chế': { letters: 'QC' },
	'chỉ thị': { letters: 'CT' },
	'kết luận thanh tra': { letters: 'KL' },
	'kết luận': { letters: 'KL' },
	'thông tư liên tịch': { letters: 'TTLT' },
	'thông tư liên bộ': { letters: 'TTLT' },
	'thông tư': { letters: 'TT' },
	'thông tri': { letters: 'TT' },
	'kế hoạch': { letters: 'KH' },
	'chương trình hành động': { letters: 'CTr' },
	'chương trình': { letters: 'CTr' },
	'đề án': { letters: 'ĐA' },
	'phương án': { letters: 'PA' },
	'công văn': { letters: 'CV' },
	'công điện': { letters: 'CĐ' },
	'thông báo kết luận': { letters: 'TB' },
	'thông báo': { letters: 'TB' },
	'hướng dẫn': { letters: 'HD' },
	'báo cáo': { letters: 'BC' },
	'tờ trình': { letters: 'TTr' },
	'văn bản hợp nhất': { letters: 'VBHN' },
	'văn bản': { letters: '' },
	'án lệ': { letters: 'AL' },
	'giấy mời': { letters: 'GM' },
	'giấy phép': { letters: 'GP' },
	'biên bản': { letters: 'BB' },
} as const satisfies Record<string, { letters: string; party?: string }>;

export interface TypeWord {
	/** In small letters: «nghị quyết». */
	readonly word: string;
	/** Letters in numbers of the state; empty for «văn bản». */
	readonly letters: string;
	/** Letters in numbers of the Party. */
	readonly partyLetters: string;
	/** Nothing but «số» stands between the word and the number. */
	readonly adjacent: boolean;
	/** Where the word begins in the text, and its length there. */
	readonly start: number;
	readonly length: number;
}

const longestFirst = Object.keys(words).sort((a, b) => b.length - a.length);
const alternatives = wordsPattern(longestFirst);
const anyWord = new RegExp(String.raw`(?<!\p{L})(?:${alternatives})(?!\p{L})`, 'giu');
const onlyNumberWord = /^[\s(]*(?:số\s*){0,2}[:.]?\s*(?:\p{Lu}\p{L}{0,4}-)?$/iu;
/** How far before a number its type may stand: «Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế Số …». */
const reach = 80;

/**
 * The word for a type that stands before the place, in the same sentence: «Nghị \n\nquyết số |21-NQ/TW» → «nghị quyết».
 * Undefined when none does. `text` is readable text.
 */
export function typeWordBefore(text: string, at: number): TypeWord | undefined {
	const from = Math.max(0, at - reach);
	const behind = text.slice(from, at);
	let last: RegExpExecArray | undefined;
	anyWord.lastIndex = 0;
	for (let match = anyWord.exec(behind); match; match = anyWord.exec(behind)) last = match;
	if (!last) return undefined;
	const between = behind.slice(last.index + last[0].length);
	if (/[.;:!?](?:\s|$)(?!\s*$)|\d\/|\n\s*[-+•]/.test(between) && !onlyNumberWord.test(between)) return undefined;
	return {
		...describe(last[0]),
		adjacent: onlyNumberWord.test(between),
		start: from + last.index,
		length: last[0].length,
	};
}

/** «NĐ |61/CP», «CV số |12/ABC-XYZ»: the word for the type as its letters, right before the number. */
export function abbreviationBefore(text: string, at: number): boolean {
	return /(?<![\p{L}\p{N}/-])(?:NĐ|QĐ|NQ|TTLT|CV|VB)(?:\s+số)?\s*:?\s*$/u.test(text.slice(Math.max(0, at - 16), at));
}

/** What a word found in a text means: «Kế \nhoạch» → plan. Throws on a word that is not in the table. */
export function describe(found: string): Pick<TypeWord, 'word' | 'letters' | 'partyLetters'> {
	// By way of the capitals: the pattern also takes «ſ» for «s».
	const word = found.toUpperCase().toLowerCase().replace(/\s+/g, ' ') as keyof typeof words;
	const entry: { letters: string; party?: string } | undefined = words[word];
	if (!entry) throw new Error(`Unknown type word: ${found}`);
	return { word, letters: entry.letters, partyLetters: entry.party ?? entry.letters };
}

/** The last syllable of each word, to pass over most numbers of a text at once. */
export const lastSyllables: ReadonlySet<string> = new Set(Object.keys(words).map((word) => word.split(' ').at(-1)!));

/** The table's words as one pattern, for short forms. */
export const typeWordPattern = alternatives;
