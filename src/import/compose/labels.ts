/** What divides Vietnamese documents, outermost first. `1.1.1` stands for every deeper decimal. */
export const labelKinds = [
	'part',
	'appendix',
	'chapter',
	'section',
	'subsection',
	'upper',
	'roman',
	'article',
	'1',
	'1.1',
	'1.1.1',
	'1.1.1.1',
	'letter',
	'paren',
] as const;

export type LabelKind = (typeof labelKinds)[number];

export interface Label {
	readonly kind: LabelKind;
	/** As written, without the sign behind: «Điều 5», «II», «1.1», «a». */
	readonly name: string;
	/** Position among its siblings, from 1. */
	readonly ordinal: number;
	/** Whether «.», «)», «/», «:» or «-» follows the number. */
	readonly closed: boolean;
	readonly rest: string;
}

const roman = '[IVXLC]{1,7}';
const words: readonly [LabelKind, RegExp][] = [
	[
		'part',
		new RegExp(
			`^(?:Phần|PHẦN) (?:(?:thứ|THỨ) )?(${roman}|\\d{1,2}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|NHẤT|HAI|BA|TƯ|NĂM|SÁU|BẢY)(?![\\p{L}\\p{N}])`,
			'u',
		),
	],
	['chapter', new RegExp(`^(?:Chương|CHƯƠNG) (${roman}|\\d{1,3})(?![\\p{L}\\p{N}])`, 'u')],
	['section', new RegExp(`^(?:Mục|MỤC) (${roman}|\\d{1,3}|[A-H])(?![\\p{L}\\p{N}])`, 'u')],
	['subsection', /^(?:Tiểu mục|TIỂU MỤC) (\d{1,3}|[IVX]{1,5})(?![\p{L}\p{N}])/u],
	['appendix', /^(?:PHỤ LỤC|Phụ lục)(?: (?:số |SỐ )?([IVX]{1,5}|\d{1,3}|[A-H]))?(?![\p{L}\p{N}/])/u],
	['article', /^(?:Điều|ĐIỀU) (\d{1,3}[a-zđ]?)(?![\p{L}\p{N}/])/u],
];
const letters = 'abcdđeghiklmnopqrstuvxy';
const numerals = ['', 'nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** The label at the start of a line with single blanks: «II. …», «2.1. …», «a) …», «Điều 5. …». */
export function readLabel(text: string): Label | undefined {
	for (const [kind, pattern] of words) {
		const found = pattern.exec(text);
		if (found) return worded(kind, found[0], found[1] ?? '', text);
	}
	return signed(text);
}

function worded(kind: LabelKind, name: string, number: string, text: string): Label | undefined {
	const behind = text.slice(name.length);
	const closed = /^ ?[.:–-]/u.test(behind);
	const rest = behind.replace(/^ ?[.:–-]?/u, '').trim();
	if (rest !== '' && !/^["“«(]?[\p{Lu}\p{Nd}]/u.test(rest)) return undefined;
	if (kind === 'appendix' && rest !== '' && !closed && !/^[(\p{Lu}]/u.test(rest)) return undefined;
	return { kind, name, ordinal: ordinalOf(number), closed, rest };
}

function signed(text: string): Label | undefined {
	const romanOrUpper = /^([IVXLC]{1,7}|[A-HĐK])(?:[.)/:]| ?[-–](?= )) ?(?=["“(]?\p{Lu})/u.exec(text);
	if (romanOrUpper) {
		const name = romanOrUpper[1]!;
		const kind = /^(?:[IVX]+|[IVXLC]{2,7})$/.test(name) ? 'roman' : 'upper';
		return { kind, name, ordinal: ordinalOf(name), closed: true, rest: text.slice(romanOrUpper[0].length) };
	}
	const decimal = /^(\d{1,3}(?:\.\d{1,2}){0,4})([.)/:]| ?[-–](?= \p{Lu}))? ?(?=["“(<>]?[\p{L}\p{N}])/u.exec(text);
	if (decimal) return decimalLabel(decimal, text);
	const letter = /^([a-zđ])(?:\)|[./](?= ?\p{Lu})) ?(?=\S)/u.exec(text);
	if (letter)
		return {
			kind: 'letter',
			name: letter[1]!,
			ordinal: letters.indexOf(letter[1]!) + 1,
			closed: true,
			rest: text.slice(letter[0].length),
		};
	const paren = /^\((\d{1,2}|[ivx]{1,4}|[a-zđ])\) ?(?=\S)/u.exec(text);
	return paren
		? { kind: 'paren', name: paren[1]!, ordinal: ordinalOf(paren[1]!), closed: true, rest: text.slice(paren[0].length) }
		: undefined;
}

function decimalLabel(found: RegExpExecArray, text: string): Label | undefined {
	const [whole, name = '', sign] = found;
	const rest = text.slice(whole.length);
	const parts = name.split('.');
	const spaced = whole.endsWith(' ');
	if (parts.slice(1).some((part) => Number(part) > 60 || Number(part) === 0)) return undefined;
	if (parts.length === 1 && !sign) return undefined;
	if (!/^["“(]?\p{L}/u.test(rest)) return undefined;
	if (!spaced && !(sign && /^\p{Lu}/u.test(rest) && sign !== '/' && sign !== ':')) return undefined;
	if (!sign && !/^["“(]?\p{Lu}/u.test(rest)) return undefined;
	const kind = (['1', '1.1', '1.1.1', '1.1.1.1', '1.1.1.1'] as const)[parts.length - 1]!;
	return { kind, name, ordinal: Number(parts.at(-1)), closed: sign !== undefined, rest };
}

function ordinalOf(number: string): number {
	if (/^\d/.test(number)) return Number.parseInt(number, 10);
	if (/^[ivxlc]+$/i.test(number) && !/^[lc]$/i.test(number)) return romanValue(number.toUpperCase());
	const numeral = numerals.indexOf(number.toLowerCase());
	return numeral > 0 ? numeral : letters.indexOf(number.toLowerCase()) + 1;
}

function romanValue(number: string): number {
	const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
	return [...number].reduce((sum, sign, at) => {
		const value = values[sign]!;
		return sum + (value < (values[number[at + 1] ?? ''] ?? 0) ? -value : value);
	}, 0);
}
