import { startsAgency } from './agency-names.ts';
import type { At } from './head.ts';
import { headLineKind } from './head-lines.ts';
import { type NumberLine, readNumberLine } from './number-line.ts';
import type { Piece } from './pieces.ts';
import { type PlaceAndDate, readPlaceDate } from './place-date.ts';
import { isCapitals } from './proper-case.ts';
import { isPosition } from './signer-lines.ts';

interface AbstractLines {
	/** Empty when there is none. */
	readonly text: string;
	/** Block of its first line. */
	readonly block?: number;
	readonly used: readonly number[];
	/** Index of the first piece behind it. */
	readonly end: number;
	/** Where these stand below the name of the type. */
	readonly number?: At<NumberLine>;
	readonly placeDate?: At<PlaceAndDate>;
}

/** Longer than abstracts get, which Decree 30 wants brief: running text. */
const longest = 600;
const mostLines = 30;

/** The abstract from the lines below the name of the type, from `at` on; `rest` stood on the line of the type. */
export function readAbstract(pieces: readonly Piece[], at: number, rest: string): AbstractLines {
	const lines: Piece[] = [];
	const used: number[] = [];
	let text: string;
	let number: At<NumberLine> | undefined;
	let placeDate: At<PlaceAndDate> | undefined;
	text = withoutDecider(rest);
	let index = at;
	for (; index < Math.min(pieces.length, at + mostLines); index++) {
		const piece = pieces[index]!;
		const kind = headLineKind(piece.text);
		if (kind === 'rule' || kind === 'nation' || kind === 'motto') {
			used.push(index);
			// The line drawn below the abstract ends it.
			if (kind === 'rule' && text !== '') {
				index += 1;
				break;
			}
			continue;
		}
		const numberLine = readNumberLine(piece.text);
		const dateLine = readPlaceDate(piece.text);
		if (numberLine && !number) number = { value: numberLine, block: piece.block };
		else if (dateLine && !placeDate) placeDate = { value: dateLine, block: piece.block };
		else if (text === '' && withoutDecider(piece.text) === '') {
			// Who decides has its own field.
		} else if (goesOn(piece, lines, text, pieces[index + 1])) {
			lines.push(piece);
			text = text === '' ? withoutDecider(piece.text) : `${text} ${piece.text}`;
		} else break;
		used.push(index);
	}
	return {
		text: isCapitals(text) ? text.trim().replace(/\.$/u, '') : text.trim(),
		...(lines[0] && { block: lines[0].block }),
		used,
		end: index,
		...(number && { number }),
		...(placeDate && { placeDate }),
	};
}

/** The abstract without who decides, when that stands before it in capitals: «CỦA BAN BÍ THƯ về …», «CỦA BỘ TRƯỞNG BỘ Y TẾ». */
function withoutDecider(text: string): string {
	if (!/^CỦA \p{Lu}{2}/u.test(text)) return text;
	if (isCapitals(text)) return text.length < 90 ? '' : text;
	return text.replace(/^CỦA (?:[\p{Lu},-]{1,12} ){1,20}(?=\p{L}\p{Ll})/u, '');
}

function goesOn(piece: Piece, lines: readonly Piece[], sofar: string, next: Piece | undefined): boolean {
	const { text } = piece;
	const kind = headLineKind(text);
	if (piece.kind === 'item' || kind === 'body') return false;
	const ends = isCapitals(text) ? /[;:?!]$/u : /[.;:?!]$/u;
	if (text.length + sofar.length > longest || ends.test(text.replace(/["”»)]+$/u, ''))) return false;
	if (isDecider(text)) return false;
	if (sofar === '') return text.length <= 330 || piece.bold;
	if (!isCapitals(sofar) && isCapitals(text) && startsAgency(text)) return false;
	const first = lines[0];
	if (first && (first.bold || first.centred)) {
		return piece.bold === first.bold && piece.centred === first.centred && text.length <= 330;
	}
	if (first?.kind === 'heading' && piece.kind === 'heading') return !/^\d/.test(text);
	if (isCapitals(sofar)) return isCapitals(text);
	if (/^[\p{Ll}\d(]/u.test(text) || /[,–-]$/u.test(sofar)) return text.length <= 330;
	return text.length <= 90 && next !== undefined && headLineKind(next.text) === 'rule';
}

/** The line in capitals that says who decides: «GIÁM ĐỐC SỞ Y TẾ TỈNH LAI CHÂU», «HỘI ĐỒNG NHÂN DÂN TỈNH …». */
function isDecider(text: string): boolean {
	return isCapitals(text) && (isPosition(text) || deciders.test(text));
}

const deciders =
	/^(?:HỘI ĐỒNG NHÂN DÂN|HĐND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|CHÍNH PHỦ$|QUỐC HỘI$|BAN THƯỜNG VỤ|BAN CHẤP HÀNH|ỦY BAN THƯỜNG VỤ|UỶ BAN THƯỜNG VỤ)/u;
