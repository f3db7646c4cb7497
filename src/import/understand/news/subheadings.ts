import type { Row } from './rows.ts';
import { isHeadline } from './shape.ts';

/**
 * Whether a short line between paragraphs is a subheading: no end of a sentence, no list beside it, and running text
 * below. A bold line needs less around it.
 */
export function isSubheading(row: Row, before: Row | undefined, after: Row | undefined): boolean {
	const { block, text, words } = row;
	if (block.kind !== 'paragraph' || !isHeadlineLike(row) || text.length > 130 || words > 26) return false;
	if (!after || after.text === '' || after.block.kind !== 'paragraph')
		return block.bold === true && after !== undefined;
	if (/;|^[-–+•]/u.test(text) || /[,–-]$/u.test(text)) return false;
	const runsOn = /^[\p{Ll}]/u.test(after.text);
	if (runsOn) return false;
	if (block.bold && !('bold' in after.block && after.block.bold)) return true;
	return (
		after.text.length >= 110 && (before === undefined || before.text.length >= 110 || before.block.kind !== 'paragraph')
	);
}

function isHeadlineLike(row: Row): boolean {
	if (isHeadline(row)) return true;
	return row.words >= 2 && row.text.length >= 8 && /^[\p{Lu}\p{N}]/u.test(row.text) && !/[.!,;:…]$/u.test(row.text);
}
