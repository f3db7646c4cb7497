import type { DocumentNumber } from '#domain/document-number.ts';
import { fold } from '#domain/text.ts';
import { symbolFor } from '#vocabulary/issuer-symbols.ts';
import type { Citation } from './find-citations.ts';
import { issuerAtStart, type NamedIssuer } from './issuers.ts';
import { describe, lastSyllables, type TypeWord, typeWordPattern } from './type-words.ts';

export interface ShortForm {
	readonly start: number;
	readonly end: number;
	readonly citation: Omit<Citation, 'start' | 'end' | 'text'>;
}

/** A small number that stands alone: no unit, no share of a date, of a range or of a longer number. */
const lone = /(?<=[ \n])\d{1,4}[a-zđ]?(?=[\s,.;:)»”"]|$)(?![.,]\d)(?! ?[%‰/-])/gu;
/** The last word for a type: in «các Nghị quyết của TW và theo Chỉ thị |25» the number is that of the directive. */
const typeAndNumber = new RegExp(
	String.raw`(?<!\p{L})(?<word>${typeWordPattern})(?<name>(?:(?!(?<!\p{L})(?:${typeWordPattern})(?!\p{L}))[^.;:,()\d]){0,40}?)\s+(?<marked>số\s*:?\s+)?$`,
	'iu',
);
/** «của Ban Bí thư», with a year, a date or a term between. */
const of = /^(?<between>(?:\s*,?\s*(?:ngày\s+[\d/.-]{6,10}|năm\s+\d{4}|\(?kh[oó][aá]\s+[IVX]+\)?))?)\s*,?\s*(?:của|do)\s+(?<phrase>[^]{2,120})/iu;
/** Words behind a number that make it a quantity: «Kế hoạch 5 năm», «Báo cáo 12 trường hợp». */
const counted =
	/^\s+(?:năm|tháng|ngày|tuần|quý|giờ|trường hợp|ca|xã|huyện|tỉnh|bệnh|người|triệu|tỷ|nghìn|đồng|điểm|nội dung|nhiệm vụ|giải pháp|mục tiêu|chỉ tiêu|tiêu chí|bước|nhóm|lần|thủ tục|đơn vị|cơ sở)(?!\p{L})/iu;

const namesLaw = new Set(['L', 'PL']);
/** «Đề án 06», «Chương trình 135» are names, not numbers: `bi-danh.json` says which documents they mean. */
const everyday = new Set(['ĐA', 'CTr', 'PA']);

/** «Chỉ thị 25 của Ban Bí thư», «Kế hoạch số 02 của Ban Chỉ đạo Trung ương», «Luật BHYT số 51», «Nghị quyết 72» (weak). */
export function* findShortForms(text: string): Generator<ShortForm> {
	for (const { 0: ordinal, index: at } of text.matchAll(lone)) {
		if (!mayFollowType(text, at)) continue;
		const from = Math.max(0, at - 70);
		const match = typeAndNumber.exec(text.slice(from, at));
		if (!match) continue;
		const { word = '', name = '', marked } = match.groups!;
		const described = describe(word);
		const named = name.trim() !== '';
		// Only laws carry a name between word and number, and then «số».
		if (!described.letters || (named && !(marked && namesLaw.has(described.letters)))) continue;
		const behind = text.slice(at + ordinal.length, at + ordinal.length + 160);
		if (counted.test(behind)) continue;
		const phrase = of.exec(behind)?.groups?.['phrase'];
		const issuer = phrase === undefined ? undefined : issuerAtStart(phrase);
		const capital = /^\p{Lu}/u.test(word);
		if (!marked && (!capital || everyday.has(described.letters))) continue;
		yield {
			start: from + match.index,
			end: at + ordinal.length,
			citation: citationOf(ordinal, described, issuer, Boolean(marked || issuer)),
		};
	}
}

/** Whether the word before the number, «số» aside, can end the word for a type. */
function mayFollowType(text: string, at: number): boolean {
	const before = /(?<last>\p{L}+)\s*(?:\s(?<marker>số)\s*:?)?\s+$/iu.exec(text.slice(Math.max(0, at - 24), at))?.groups;
	if (!before) return false;
	const last = before['last']!.toLocaleLowerCase('vi');
	return before['marker'] !== undefined || last === 'số' || lastSyllables.has(last);
}

function citationOf(
	ordinal: string,
	{ word, letters, partyLetters }: Pick<TypeWord, 'word' | 'letters' | 'partyLetters'>,
	issuer: NamedIssuer | undefined,
	strong: boolean,
): ShortForm['citation'] {
	const system = issuer && symbolFor(issuer.symbol)?.system;
	const type = system === 'party' ? partyLetters : letters;
	return {
		form: strong ? 'short' : 'weak',
		number: issuer && numberFor(ordinal, type, issuer.symbol, system),
		ordinal,
		type,
		typeWord: word,
		date: undefined,
		symbol: issuer?.symbol,
		place: issuer?.place,
		issuerName: issuer?.name,
		term: undefined,
		confidence: 'short-form',
		problem: undefined,
	};
}

/** The number that a short form stands for, where its letters follow from type and issuer; normative types also carry a year. */
function numberFor(ordinal: string, type: string, symbol: string, system: string | undefined): DocumentNumber | undefined {
	if (system === 'party') return { form: 'party', ordinal, type, issuer: [symbol] };
	if (/^(?:NĐ|TT|TTLT|NQLT|L|PL|VBHN)$/.test(type) || fold(symbol).startsWith('qh') || type === 'CV') return undefined;
	return { form: 'type', ordinal, type, issuer: [symbol] };
}
