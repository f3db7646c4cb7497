import { type DocumentNumber, isOldIssuer, partyNumber, stateNumber } from '#domain/document-number.ts';
import { isAcronym, issuerLetters, partyType, stateType } from '#domain/number-letters.ts';
import { typeWordBefore } from './type-words.ts';

/** A number found in a readable text. */
export interface Found {
	readonly start: number;
	readonly end: number;
	readonly number: DocumentNumber;
	/** Why the form is suspect: such a number is shown to editors and never linked. */
	readonly problem?: string | undefined;
	/** The digits of the year that the number carries, when they are no year. */
	readonly badYear?: boolean;
}

/** One blank or a line break may stand at a separator; captures of PDF files put an empty line between two lines. */
const gap = String.raw` ?(?:\n ?){0,2}`;
const slash = `${gap}/${gap}`;
const hyphen = `${gap}-${gap}`;
const ordinal = String.raw`(?<ordinal>\d{1,6}(?:\.\d{1,3})?[A-Za-zĐđ]?)`;
const group = String.raw`\p{Lu}[\p{L}\d&]*`;
/** Further groups follow without blanks, so that «659/QĐ-TTg - Bộ Y tế» ends where the number ends. */
const groups = String.raw`(?<letters>${group}(?:-\n{0,2}${group})*)`;
const sticky = (source: string) => new RegExp(source, 'uy');

const stateForm = sticky(
	String.raw`${ordinal}${slash}(?:(?<year>(?:19|20)\d\d)${slash})?(?<first>${group})(?:${hyphen}${groups})?`,
);
const partyForm = sticky(String.raw`${ordinal}${hyphen}(?<type>\p{Lu}\p{L}{0,5})${slash}${groups}`);
const oldHyphen = sticky(String.raw`${ordinal}${hyphen}(?<first>\p{Lu}[\p{Lu}g]+)`);

/** Anything that could begin a number; most digits of a text do not, and are passed over at once. */
const candidates = /\d[\d.]*[A-Za-zĐđ]?[ \n]{0,4}[/-]/g;

/** Every document number of a text, from left to right, suspect ones included; they never overlap. */
export function findNumbers(text: string): Found[] {
	const found: Found[] = [];
	candidates.lastIndex = 0;
	for (let match = candidates.exec(text); match; match = candidates.exec(text)) {
		const start = match.index;
		const hit = mayBegin(text, start) ? numberAt(text, start) : undefined;
		if (hit) found.push(hit);
		// What follows the separator may itself begin a number («QĐ-1719/QĐ-TTg» has its number behind the hyphen).
		candidates.lastIndex = hit ? hit.end : start + match[0].length - 1;
	}
	return found;
}

function numberAt(text: string, start: number): Found | undefined {
	const hit = partyAt(text, start) ?? stateAt(text, start) ?? oldAt(text, start) ?? suspectAt(text, start);
	return hit && mayEnd(text, hit.end) && !isInAddress(text, start) ? hit : undefined;
}

function partyAt(text: string, start: number): Found | undefined {
	const parts = matchAt(partyForm, text, start);
	if (!parts) return undefined;
	const letters = split(parts['letters']!);
	const kept = leading(letters, isAcronym);
	const number = partyNumber(parts['ordinal']!, parts['type']!, kept);
	if (!number || kept.length === 0) return undefined;
	return checked({ start, end: partyForm.lastIndex - dropped(parts['letters']!, letters, kept), number });
}

function stateAt(text: string, start: number): Found | undefined {
	const parts = matchAt(stateForm, text, start);
	if (!parts) return undefined;
	const { year } = parts;
	const first = parts['first']!;
	const letters = parts['letters'] ? split(parts['letters']) : [];
	const kept = leading(letters, isAcronym);
	const number = stateNumber(parts['ordinal']!, year, [first, ...kept]);
	if (!number) return undefined;
	const tail = parts['letters'] ? dropped(parts['letters'], letters, kept) : 0;
	const end = stateForm.lastIndex - tail;
	if (number.form !== 'letter') return checked({ start, end, number });
	const word = typeWordBefore(text, start);
	const last = number.issuer.at(-1)!;
	// «Thông tư 08/BYT-TT» is a circular of the old form, «Công văn 55/BHXH-TT» a letter of the unit TT.
	if (word?.letters && stateType(last) === word.letters && number.issuer.length > 1) {
		return checked({
			start,
			end,
			number: { ...number, form: 'old', type: word.letters, issuer: number.issuer.slice(0, -1) },
		});
	}
	return tail === 0 && (word || isCommonSender(first) || followsNumberWord(text, start))
		? checked({ start, end, number })
		: undefined;
}

/** «Nghị định 299/HĐBT», «Quyết định 217-CP»: only right behind the word for the type. */
function oldAt(text: string, start: number): Found | undefined {
	for (const form of [stateForm, oldHyphen]) {
		const parts = matchAt(form, text, start);
		if (!parts || parts['letters'] || !isOldIssuer(parts['first']!)) continue;
		const word = typeWordBefore(text, start);
		if (!word?.adjacent || !word.letters) continue;
		const { year } = parts;
		return checked({
			start,
			end: form.lastIndex,
			number: { form: 'old', ordinal: parts['ordinal']!, year, issuer: [issuerLetters(parts['first']!)] },
		});
	}
	return undefined;
}

const wrongYear = sticky(
	String.raw`${ordinal}/(?<year>\d{1,3}|\d{5,6})/(?:(?<assembly>(?:QH|UBTVQH)\d{1,2})|(?<first>\p{Lu}\p{L}{0,4})-${groups})`,
);
const partyHyphen = sticky(
	String.raw`${ordinal}-(?<type>\p{Lu}\p{L}{0,5})-(?<letters>(?:VPTW|BTCTW|BTGTW|BTGDVTW|UBKTTW|BCĐTW|BCSĐ|TW|TƯ|TU|ĐU|HU|ĐUK))`,
);
const yearHyphen = sticky(
	String.raw`${ordinal}-(?<year>(?:19|20)\d\d)/(?:(?<assembly>(?:QH|UBTVQH)\d{1,2})|(?<first>\p{Lu}\p{L}{0,4})-${groups})`,
);
const missingHyphen = sticky(
	String.raw`${ordinal}/(?:(?<year>(?:19|20)\d\d)/)?(?<first>\p{Lu}\p{L}{0,4}) (?<letters>CP|TTg|TTG|CTN|UBND|HĐND|SYT|BYT|BTC|BNV|BCA|BQP|BGDĐT)`,
);
const missingYear = sticky(String.raw`${ordinal}/(?<assembly>(?:QH|UBTVQH)\d{1,2})`);

/** The forms that no agency writes (DOCUMENT-NUMBERS.md, section 5), put right as far as the form alone tells. */
function suspectAt(text: string, start: number): Found | undefined {
	const party = matchAt(partyHyphen, text, start);
	const repaired = party && partyNumber(party['ordinal']!, party['type']!, [party['letters']!]);
	if (repaired) {
		const problem = 'giữa tên loại và cơ quan của Đảng là dấu /';
		return { start, end: partyHyphen.lastIndex, number: repaired, problem };
	}
	for (const [form, problem] of suspectForms) {
		const parts = matchAt(form, text, start);
		if (!parts) continue;
		const letters = parts['assembly']
			? [parts['assembly']]
			: [parts['first']!, ...leading(split(parts['letters']!), isAcronym)];
		// The year stands in for the missing one while the letters are read.
		const badYear = form === wrongYear || form === missingYear;
		const number = stateNumber(parts['ordinal']!, badYear ? '2000' : parts['year'], letters);
		if (!number || number.form === 'letter' || number.form === 'old') continue;
		return { start, end: form.lastIndex, problem, number: badYear ? { ...number, year: undefined } : number, badYear };
	}
	return undefined;
}

const suspectForms = [
	[wrongYear, 'năm phải có bốn chữ số'],
	[yearHyphen, 'giữa số và năm là dấu /'],
	[missingHyphen, 'giữa tên loại và cơ quan là dấu gạch nối'],
	[missingYear, 'thiếu năm'],
] as const;

function checked(found: Found): Found {
	const { ordinal: digits } = found.number;
	return /^0\d{2,}/.test(digits) ? { ...found, problem: 'số từ ba chữ số không mở đầu bằng 0' } : found;
}

function matchAt(form: RegExp, text: string, start: number): Record<string, string> | undefined {
	form.lastIndex = start;
	return form.exec(text)?.groups as Record<string, string> | undefined;
}

function split(letters: string): string[] {
	return letters.split('-').map((part) => part.trim());
}

/** The groups up to the first that is none of an agency: «QĐ-UBND-Phê duyệt» ends at UBND. */
function leading(letters: readonly string[], accept: (letters: string) => boolean): string[] {
	const end = letters.findIndex((part) => !accept(part));
	return letters.slice(0, end < 0 ? undefined : end);
}

/** Characters of a run of groups behind the last one kept. */
function dropped(raw: string, letters: readonly string[], kept: readonly string[]): number {
	if (kept.length === letters.length) return 0;
	let at = 0;
	for (const part of kept) at = raw.indexOf(part, at) + part.length;
	return raw.length - at;
}

/** No letter, digit or part of an address may touch a number; «số31-QĐ/TW» and «QĐ-1719/QĐ-TTg» are known exceptions. */
function mayBegin(text: string, start: number): boolean {
	const before = text[start - 1];
	if (before === undefined || !/[\p{L}\p{N}/.=-]/u.test(before)) return true;
	const behind = text.slice(Math.max(0, start - 8), start);
	if (before === '-') {
		const type = /(?<![\p{L}\p{N}])(\p{Lu}\p{L}{0,4})-$/u.exec(behind)?.[1];
		return type !== undefined && (stateType(type) ?? partyType(type)) !== undefined;
	}
	return /(?<!\p{L})số$/iu.test(behind);
}

function mayEnd(text: string, end: number): boolean {
	const after = text.slice(end, end + 6);
	return !/^(?:[\p{L}\p{N}]|[/-][\p{L}\p{N}]|\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|html?|aspx?)\b)/u.test(after);
}

/** Inside a web address or a file name. */
function isInAddress(text: string, start: number): boolean {
	const from = Math.max(text.lastIndexOf(' ', start), text.lastIndexOf('\n', start)) + 1;
	return /:\/\/|^www\.|@/.test(text.slice(Math.max(from, start - 300), start));
}

/** Who sends official letters: a bare «3231/BYT-KCB» is one, a bare «2/HIV-AIDS» is not. */
function isCommonSender(letters: string): boolean {
	return /^(?:UBND|HĐND|BHXH|VP[A-ZĐ]+|CDC|KSBT|TT(?:YT|KSBT|CP)|SYT|S(?:NV|TC|XD|CT|TP|GDĐT|TTTT|KHCN|NN[A-Z]+|KHĐT|LĐTBXH|GTVT|TNMT|VH[A-Z]+)|B(?:YT|TC|NV|CA|QP|CT|TP|XD|GDĐT|TTTT|KHCN|KHĐT|LĐTBXH|NN[A-Z]+|TNMT|GTVT|VHTTDL|NG|DTTG)|BV[A-ZĐ]+)$/.test(
		letters,
	);
}

/** «số» before the number, but not the number of a house, a room, an account or a vehicle. */
function followsNumberWord(text: string, start: number): boolean {
	const behind = text.slice(Math.max(0, start - 40), start);
	if (!/(?<!\p{L})số\s*:?\s*$/iu.test(behind)) return false;
	return !/(?:nhà|phòng|khám|ngõ|ngách|đường|phố|tài khoản|hợp đồng|biển|xe|ca|lô|quầy|khu|tổ|cổng|tờ|thửa|hồ sơ|mã|bệnh án|giường|căn|kiot|máy|điện thoại)\s+số\s*:?\s*$/iu.test(
		behind,
	);
}
