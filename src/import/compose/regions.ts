import {
	isBareNumberLine,
	isHeadLine,
	isSignatureLine,
	isTypeName,
	startsClause,
	startsRecipients,
} from './head-lines.ts';
import { readLabel } from './labels.ts';
import type { Row } from './row.ts';

/** Where a line stands: heads and signature blocks are set line by line. */
export type Region = 'head' | 'abstract' | 'body' | 'end';

/** A head reaches no further than this many lines into a capture. */
const headLines = 30;

/** Index of the last line of the two-column head, -1 without one. */
export function endOfHead(rows: readonly Row[]): number {
	const first = rows.slice(0, headLines);
	// «ngày 21 tháng 8 năm 2024.» may also be the end of a ground.
	const body = first.findIndex(({ text }) => startsClause(text));
	return first
		.slice(0, body < 0 ? first.length : body)
		.findLastIndex(({ text }, at) => isHeadLine(text) || (at < 12 && isBareNumberLine(text)));
}

/** The region of what follows a paragraph that starts with `text`, ends at line `at` and stands in `region`. */
export function regionAfter(text: string, at: number, headEnd: number, region: Region, hasText: boolean): Region {
	// «QUYẾT ĐỊNH:» below the grounds names nothing.
	if (isTypeName(text)) return region === 'body' && (hasText || text.endsWith(':')) ? 'body' : 'abstract';
	if (at < headEnd) return 'head';
	if (isSignatureLine(text) && (hasText || region === 'head')) return 'end';
	if (startsRecipients(text)) return 'end';
	if (startsClause(text)) return 'body';
	if (region === 'end' && !isNewPart(text)) return 'end';
	return 'body';
}

/** What can follow a signature: an attachment, or another document. */
function isNewPart(text: string): boolean {
	const label = readLabel(text);
	return isHeadLine(text) || (label !== undefined && /^(?:part|appendix|chapter|roman|article)$/.test(label.kind));
}
