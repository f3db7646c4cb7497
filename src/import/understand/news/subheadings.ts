import type { Row } from './rows.ts';
import { endsSentence, isHeadline } from './shape.ts';

/**
 * Whether a short line between paragraphs is a subheading: no end of a sentence, no list beside it, and running text
 * below. A bold line needs less around it.
 */
export function isSubheading(row: Row, before: Row | undefined, after: Row | undefined): boolean {
	const { block, text, words } = row;
	if (block.kind !== 'paragraph' || !isHeadlineLike(row) || text.length > 130 || words > 26) return false;
	if (!after || after.text === '' || after.block.kind !== 'paragraph')
		return block.bold === true && after !== undefined;
	if (speaks.test(text) || (!block.bold && words > 14 && tells.test(text))) return false;
	if (/;|^[-–+•]/u.test(text) || /[,–-]$/u.test(text)) return false;
	const runsOn = /^[\p{Ll}]/u.test(after.text);
	if (runsOn) return false;
	if (block.bold && !('bold' in after.block && after.block.bold)) return true;
	return isFull(after.text) && (before === undefined || isFull(before.text) || before.block.kind !== 'paragraph');
}

/** A turn in an interview: «PV: Khi nào cần đi khám?». */
const speaks = /^[^:?]{2,50}:\s.{0,130}\?$/u;

/** A sentence whose final mark is missing, rather than a heading. */
const tells = /\s(?:đã|vừa|đang|sẽ)\s/u;

function isFull(text: string): boolean {
	return text.length >= 110 || (text.length >= 90 && endsSentence(text));
}

function isHeadlineLike(row: Row): boolean {
	if (isHeadline(row)) return true;
	return row.words >= 2 && row.text.length >= 8 && /^[\p{Lu}\p{N}]/u.test(row.text) && !/[.!,;:…]$/u.test(row.text);
}
