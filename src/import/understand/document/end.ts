import type { Signer } from '#import/model.ts';
import { attachmentStart } from './attachments.ts';
import { headLineKind } from './head-lines.ts';
import { personName } from './person-name.ts';
import type { Piece } from './pieces.ts';
import { readRecipients, recipientsLabel } from './recipients.ts';
import { isOfficeLine } from './signer-lines.ts';
import { isStamp, readSigners } from './signers.ts';

export interface End {
	/** Index of the first and behind the last piece of the closing part. */
	readonly start: number;
	readonly end: number;
	readonly used: ReadonlySet<number>;
	readonly signers: readonly Signer[];
	readonly recipients: readonly string[];
	/** The agency that a «TM.» names, in whose name the document is issued: «Ban Bí thư». */
	readonly inNameOf?: string;
}

/** How far below an office its signature stands at most, with stamps and the other column between. */
const signatureReach = 14;
/** More lines than the closing part of any document has. */
const longestEnd = 400;

/** Longer than the name of any recipient: an item of the body. */
const longestEntry = 300;

/** The closing part of the document, «Nơi nhận» and the signature, from a piece on; undefined when there is none. */
export function readEnd(pieces: readonly Piece[], from: number): End | undefined {
	for (let at = from; at < pieces.length; at++) {
		if (!opensEnd(pieces, at)) continue;
		const found = readEndAt(pieces, aboveStamps(pieces, at, from));
		if (found.signers.length > 0 || found.recipients.length > 0) return found;
		at = Math.max(at, found.end - 1);
	}
	return undefined;
}

/** The marks of a digital signature may stand above the office. */
function aboveStamps(pieces: readonly Piece[], at: number, from: number): number {
	let first = at;
	while (first > from && at - first < signatureReach && isStamp(pieces[first - 1]!.text)) first -= 1;
	return first;
}

function opensEnd(pieces: readonly Piece[], at: number): boolean {
	const { text, kind } = pieces[at]!;
	if (recipientsLabel.test(text)) return true;
	return kind !== 'item' && isOfficeLine(text) && hasSignature(pieces, at);
}

/** An office opens the closing part only when a name follows before any running text. */
function hasSignature(pieces: readonly Piece[], at: number): boolean {
	for (const { text } of pieces.slice(at + 1, at + signatureReach)) {
		if (personName(text) !== undefined && !isOfficeLine(text)) return true;
		if (text.length > 160 || /^(?:Căn cứ|Theo đề nghị|Xét|Điều \d|QUYẾT ĐỊNH ?:|QUYẾT NGHỊ ?:)/u.test(text))
			return false;
	}
	return false;
}

function readEndAt(pieces: readonly Piece[], start: number): End {
	const used = new Set<number>();
	const offices: Piece[] = [];
	const listed: string[] = [];
	let inList = false;
	let hasName = false;
	let at = start;
	for (; at < Math.min(pieces.length, start + longestEnd); at++) {
		const piece = pieces[at]!;
		const { text } = piece;
		if (attachmentStart.test(text)) break;
		const kind = headLineKind(text);
		if (kind === 'nation' || kind === 'party') break;
		const name = personName(text);
		const isItem = piece.kind === 'item' || /^[-–+•] ?\S/u.test(text);
		if (recipientsLabel.test(text)) {
			inList = true;
			const rest = text.replace(recipientsLabel, '').trim();
			if (rest !== '') listed.push(rest);
		} else if (kind === 'rule' || isStamp(text)) {
			// Lines drawn and stamps of digital signatures belong to nobody.
		} else if (isOfficeLine(text)) {
			if (hasName && !hasSignature(pieces, at)) break;
			offices.push(piece);
		} else if (
			name !== undefined &&
			offices.length > 0 &&
			!isItem &&
			(!inList || goesWithOffices(offices, hasName, name, piece))
		) {
			offices.push(piece);
			hasName = true;
		} else if (inList && isItem && text.length <= longestEntry) listed.push(text);
		else if (inList && continuesList(text, listed, hasName))
			listed.push(listed.length > 0 && !startsEntry(text, listed) ? `${listed.pop()} ${text}` : text);
		else if (!hasName && offices.length > 0 && isCapitalLine(text)) offices.push(piece);
		else break;
		used.add(at);
	}
	const { signers, inNameOf } = readSigners(offices);
	return {
		start,
		end: at,
		used,
		signers,
		recipients: readRecipients(listed),
		...(inNameOf && { inNameOf }),
	};
}

/** A capitalised line among the recipients is a name when it stands in the other column, or has a known family name. */
function goesWithOffices(offices: readonly Piece[], hasName: boolean, name: string, piece: Piece): boolean {
	if (hasName && piece.column === undefined && offices.length < 2) return false;
	return piece.column === offices[0]?.column || personName(name, true) !== undefined;
}

function continuesList(text: string, listed: readonly string[], hasName: boolean): boolean {
	const last = listed.at(-1);
	if (last === undefined) return text.length < 160;
	if (text.length > 160) return false;
	return /^[\p{Ll}\d(]/u.test(text) || !/[;.:]$/u.test(last) || (!hasName && /[;]$/u.test(last) && /[;.]$/u.test(text));
}

/** Whether a line without a dash is a recipient of its own: the one before has ended. */
function startsEntry(text: string, listed: readonly string[]): boolean {
	return /[;.]$/u.test(listed.at(-1) ?? '') && !/^[\p{Ll}(]/u.test(text);
}

function isCapitalLine(text: string): boolean {
	return text.length < 100 && text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);
}
