import { isAgencyLine, startsAgency } from './agency-names.ts';
import { type Head, readHead } from './head.ts';
import { headLineKind } from './head-lines.ts';
import { readNumberLine } from './number-line.ts';
import type { Piece } from './pieces.ts';
import { readPlaceDate } from './place-date.ts';
import { typeAtStart } from './type-names.ts';

/** How many lines of the other column may stand before the line that gives a head away. */
const linesBefore = 8;
/** A file that holds more documents than this is no collection but a trick. */
const mostDocuments = 50;

/** The head of the first document, or undefined when the capture has none. */
export function firstHead(pieces: readonly Piece[]): Head | undefined {
	for (let at = 0; at < pieces.length; at++) {
		if (!isAnchor(pieces, at, pieces[at]!.text)) continue;
		const head = readHead(pieces, headStart(pieces, at));
		if (isHead(head)) return head;
		at = Math.max(at, head.end - 1);
	}
	const typed = pieces.findIndex((piece, at) => at < 40 && isTypeAlone(piece));
	return typed === -1 ? undefined : readHead(pieces, headStart(pieces, typed));
}

/**
 * Heads of further documents in the capture, behind a piece: complete ones with a number and a date of their own. What is
 * attached to a document («PHỤ LỤC», «Mẫu số 01», «(Kèm theo …)») has none, or an empty one.
 */
export function furtherHeads(pieces: readonly Piece[], from: number): Head[] {
	const heads: Head[] = [];
	for (let at = from; at < pieces.length && heads.length < mostDocuments; at++) {
		const kind = headLineKind(pieces[at]!.text);
		if (kind !== 'nation' && kind !== 'party') continue;
		const head = readHead(pieces, Math.max(headStart(pieces, at), from));
		const isAttached = pieces
			.slice(Math.max(from, head.start - 3), head.end + 2)
			.some(({ text }) => /^\(?(?:kèm theo|ban hành kèm theo|mẫu|phụ lục|biểu)/iu.test(text));
		const isComplete = head.number?.value.number && head.placeDate?.value.date && (head.type || head.subject);
		if (isAttached || !isComplete) {
			at = Math.max(at, head.end - 1);
			continue;
		}
		heads.push(head);
		at = head.end - 1;
	}
	return heads;
}

function isAnchor(pieces: readonly Piece[], at: number, text: string): boolean {
	const kind = headLineKind(text);
	if (kind === 'nation' || kind === 'party' || kind === 'motto') return true;
	const number = readNumberLine(text);
	if (!number || (!number.isKnownForm && !number.blank)) return false;
	return pieces
		.slice(Math.max(0, at - 4), at + 6)
		.some((piece) => readPlaceDate(piece.text) !== undefined || typeAtStart(piece.text) || isAgencyLine(piece.text));
}

function isHead(head: Head): boolean {
	return Boolean(head.number || head.type || head.subject || (head.placeDate && head.agencyLines.length > 0));
}

function isTypeAlone({ text, kind }: Piece): boolean {
	const found = kind === 'item' ? undefined : typeAtStart(text);
	return found !== undefined && found.rest === '';
}

/** The left column may come first: the names of the agencies and what is stamped above them. */
function headStart(pieces: readonly Piece[], anchor: number): number {
	let start = anchor;
	for (let at = anchor - 1; at >= Math.max(0, anchor - linesBefore); at--) {
		const { text } = pieces[at]!;
		const kind = headLineKind(text);
		const belongs =
			kind === 'secrecy' || kind === 'urgency' || kind === 'draft' || readNumberLine(text) || readPlaceDate(text);
		if (belongs || (startsAgency(text) && isAgencyLine(text))) start = at;
		else if (kind !== 'rule' && !isAgencyLine(text)) break;
	}
	return start;
}
