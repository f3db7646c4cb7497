import type { DocumentNumber } from '#domain/document-number.ts';
import { fold } from '#domain/text.ts';
import { symbolFor } from '#vocabulary/issuer-symbols.ts';
import { startOfNextDocument } from './another-thing.ts';
import { dateRightBehind } from './dates-near.ts';
import type { Citation } from './find-citations.ts';
import type { Found } from './forms.ts';
import type { NamedIssuer } from './issuers.ts';
import { issuerBehind } from './issuers-near.ts';
import { isQuantity } from './quantities.ts';
import { lastSyllables, type TypeWord, typeWordBefore } from './type-words.ts';

export interface ShortForm {
	readonly start: number;
	readonly end: number;
	readonly citation: Omit<Citation, 'start' | 'end' | 'text'>;
}

/** A small number that stands alone, perhaps with its year: no unit, no share of a date, of a range or of a longer number. */
const lone =
	/(?<=[ \n])(?<ordinal>\d{1,4}[a-zđ]?)(?:\/(?<year>(?:19|20)\d\d))?(?=[\s,.;:)»”"]|$)(?![.,]\d)(?! ?[%‰/])(?!-| -\s?\d)/gu;
const laws = new Set(['L', 'PL']);
/** Beside these, a number is no short form: orders of commanders, minutes, permits, and texts of any kind. */
const unnumbered = new Set(['', 'SL', 'AL', 'BB', 'GM', 'GP', 'VBHN']);
/** «Đề án 06», «Chương trình 135» are names, not numbers: `bi-danh.json` says which documents they mean. */
const everyday = new Set(['ĐA', 'CTr', 'PA']);

/**
 * «Chỉ thị 25 của Ban Bí thư», «Kế hoạch số 02 của Ban Chỉ đạo Trung ương», «Luật BHYT số 51», «Nghị quyết 72» (weak).
 * `numbers` are the full numbers of the text, from left to right.
 */
export function* findShortForms(text: string, numbers: readonly Found[]): Generator<ShortForm> {
	let next = 0;
	for (const { groups, index: at, 0: written } of text.matchAll(lone)) {
		const { ordinal = '', year } = groups!;
		const marked = mayFollowType(text, at);
		if (marked === undefined) continue;
		const word = typeWordBefore(text, at);
		if (!word || unnumbered.has(word.letters) || word.word === 'lệnh' || !mayName(text, at, word, marked)) continue;
		const end = at + written.length;
		if (isQuantity(text.slice(end, end + 160))) continue;
		while (next < numbers.length && numbers[next]!.start < end) next++;
		// «Chỉ thị 25 của Ban Bí thư và Kế hoạch số |7095/KH-UBND ngày …»: the day is that of the plan.
		const near = text.slice(end, Math.min(end + 160, numbers[next]?.start ?? text.length));
		const behind = near.slice(0, startOfNextDocument(near));
		const dated = dateRightBehind(behind);
		const issuer = issuerBehind(behind, dated)?.issuer;
		const isParty = issuer && symbolFor(issuer.symbol)?.system === 'party';
		if (everyday.has(word.letters) && !(marked && isParty)) continue;
		// Without «số» a month may look like it: «Báo cáo 5/2024».
		if (year && !marked && !issuer && Number(ordinal) <= 12) continue;
		// «số 1» also means the first or the best.
		const strong =
			issuer !== undefined ||
			(marked ? year !== undefined || !/^[1-9]$/.test(ordinal) : year !== undefined && word.letters === 'NĐ');
		yield {
			start: word.start,
			end,
			citation: citationOf({ ordinal, year, date: dated?.date ?? year }, word, issuer, strong),
		};
	}
}

/** Whether «số» or the end of a word for a type stands before the number, and which; undefined when neither does. */
function mayFollowType(text: string, at: number): boolean | undefined {
	const before = /(?<last>\p{L}+)(?:\s+(?<marker>số)\s*:?)?\s+$/iu.exec(text.slice(Math.max(0, at - 24), at))?.groups;
	if (!before) return undefined;
	const last = before['last']!.toLocaleLowerCase('vi');
	if (before['marker'] !== undefined || last === 'số') return true;
	return lastSyllables.has(last) ? false : undefined;
}

/** Right behind the word, which has a capital unless «số» stands there; only laws carry a name between, as «Luật BHYT số |51». */
function mayName(text: string, at: number, { adjacent, letters, start, length }: TypeWord, marked: boolean): boolean {
	const capital = /^\p{Lu}/u.test(text.slice(start, start + 2));
	if (laws.has(letters) && !capital) return false;
	if (adjacent) return marked || capital;
	const name = text.slice(start + length, at);
	return laws.has(letters) && marked && /^\s+(?:\p{Lu}|sửa đổi)[^.;:()\d]{0,40}$/u.test(name);
}

function citationOf(
	{ ordinal, year, date }: { ordinal: string; year: string | undefined; date: string | undefined },
	{ word, letters, partyLetters }: Pick<TypeWord, 'word' | 'letters' | 'partyLetters'>,
	issuer: NamedIssuer | undefined,
	strong: boolean,
): ShortForm['citation'] {
	const system = issuer && symbolFor(issuer.symbol)?.system;
	const type = system === 'party' ? partyLetters : letters;
	const decree = type === 'NĐ' && year ? 'CP' : undefined;
	const symbol = issuer?.symbol ?? decree;
	return {
		form: strong ? 'short' : 'weak',
		number: symbol === undefined ? undefined : numberFor(ordinal, year, type, symbol, system),
		ordinal,
		type,
		typeWord: word,
		date,
		symbol,
		place: issuer?.place,
		issuerName: issuer?.name,
		term: undefined,
		confidence: 'short-form',
		problem: undefined,
	};
}

/** The number that a short form stands for, where its letters follow from type and issuer; normative types also carry a year. */
function numberFor(
	ordinal: string,
	year: string | undefined,
	type: string,
	symbol: string,
	system: string | undefined,
): DocumentNumber | undefined {
	if (system === 'party') return year ? undefined : { form: 'party', ordinal, type, issuer: [symbol] };
	if (fold(symbol).startsWith('qh') || laws.has(type) || type === 'CV') return undefined;
	if (year) return { form: 'year', ordinal, year, type, issuer: [symbol] };
	return /^(?:NĐ|TT|TTLT|NQLT)$/.test(type) ? undefined : { form: 'type', ordinal, type, issuer: [symbol] };
}
