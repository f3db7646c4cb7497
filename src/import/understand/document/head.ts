import { readAbstract } from './abstract-lines.ts';
import { isAgencyLine, startsAgency } from './agency-names.ts';
import { headLineKind, subjectText } from './head-lines.ts';
import { type NumberLine, readNumberLine } from './number-line.ts';
import type { Piece } from './pieces.ts';
import { type PlaceAndDate, readPlaceDate } from './place-date.ts';
import { authorityLine } from './signer-lines.ts';
import { type NamedType, typeAtStart } from './type-names.ts';

/** A value of the head and the block where it stood. */
export interface At<Value> {
	readonly value: Value;
	readonly block: number;
}

export interface Head {
	/** Index of the first and behind the last piece of the head. */
	readonly start: number;
	readonly end: number;
	/** Pieces that have become fields or are furniture of the layout. */
	readonly used: ReadonlySet<number>;
	/** Which state or Party line stands at the right. */
	readonly banner?: 'state' | 'party';
	readonly agencyLines: readonly At<string>[];
	readonly number?: At<NumberLine>;
	readonly placeDate?: At<PlaceAndDate>;
	readonly type?: At<NamedType>;
	/** The lines below the name of the type. */
	readonly abstract?: At<string>;
	/** What an official letter writes behind «V/v». */
	readonly subject?: At<string>;
	readonly secrecy?: At<string>;
	readonly urgency?: At<string>;
	readonly isDraft: boolean;
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** Lines between the parts of a head that are nothing we know; more of them, and it is no head. */
const mostUnknown = 4;
/** More lines than any head has. */
const longestHead = 60;

/** Reads the head that begins at a piece, whatever order its columns come in. */
export function readHead(pieces: readonly Piece[], start: number): Head {
	const used = new Set<number>();
	const agencyLines: At<string>[] = [];
	const head: Writable<Head> = { start, end: start, used, agencyLines, isDraft: false };
	let subject: string[] | undefined;
	let unknown = 0;
	let at = start;
	for (; at < Math.min(pieces.length, start + longestHead); at++) {
		const { text, block, column } = pieces[at]!;
		const kind = headLineKind(text);
		if (kind === 'body' || authorityLine(text)) break;
		const number = readNumberLine(text);
		const placeDate = readPlaceDate(text);
		const type = pieces[at]!.kind === 'item' ? undefined : typeAtStart(text);
		if (kind === 'nation' || kind === 'party') {
			const banner = kind === 'party' ? 'party' : 'state';
			if (head.banner && head.number) break;
			head.banner ??= banner;
		} else if (kind === 'secrecy') head.secrecy = { value: text.replace(/[^\p{L} ]/gu, ''), block };
		else if (kind === 'urgency') head.urgency = { value: text.replace(/[^\p{L} ]/gu, ''), block };
		else if (kind === 'draft') head.isDraft = true;
		else if (kind === 'subject' && !subject) {
			subject = [subjectText(text)];
			head.subject = { value: '', block };
		} else if (number) {
			if (head.number) break;
			head.number = { value: number, block };
			if (number.rest !== '' && subject === undefined && headLineKind(number.rest) === 'subject') {
				subject = [subjectText(number.rest)];
				head.subject = { value: '', block };
			}
		} else if (placeDate) head.placeDate ??= { value: placeDate, block };
		else if (type) {
			head.type = { value: type.type, block };
			used.add(at);
			at = readBelowType(pieces, at, type.rest, head, used);
			break;
		} else if (kind !== 'rule' && kind !== 'motto') {
			if (subject && !isAgencyLine(text) && continuesSubject(pieces, at, subject.at(-1)!)) subject.push(text);
			else if (column !== 1 && (isAgencyLine(text) || (text.length <= 90 && startsAgency(text) && !head.number))) {
				agencyLines.push({ value: text, block });
			} else if (text.length > 120 || /[.;:]$/u.test(text) || ++unknown > mostUnknown) break;
			else continue;
		}
		used.add(at);
	}
	if (subject && head.subject) head.subject = { ...head.subject, value: subject.join(' ').trim() };
	head.end = at;
	return head;
}

/** Whether a line goes on with «V/v …»: not a sentence of the body, which begins where «Kính gửi» is missing. */
function continuesSubject(pieces: readonly Piece[], at: number, before: string): boolean {
	const { text } = pieces[at]!;
	if (text.length > 160 || /[.;:!?]$/u.test(text)) return false;
	if (/^[\p{Ll}\d(]/u.test(text) || /[,–-]$/u.test(before)) return true;
	return pieces.slice(at + 1, at + 5).some((next) => /^Kính gửi/iu.test(next.text));
}

function readBelowType(
	pieces: readonly Piece[],
	at: number,
	rest: string,
	head: Writable<Head>,
	used: Set<number>,
): number {
	const abstract = readAbstract(pieces, at + 1, rest);
	for (const index of abstract.used) used.add(index);
	if (abstract.text !== '') head.abstract = { value: abstract.text, block: abstract.block ?? pieces[at]!.block };
	if (!head.number && abstract.number) head.number = abstract.number;
	if (!head.placeDate && abstract.placeDate) head.placeDate = abstract.placeDate;
	return abstract.end;
}
