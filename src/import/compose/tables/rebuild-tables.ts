import type { Preformatted, Warning } from '../../model.ts';
import { isHeadLine, isSignatureLine, startsRecipients } from '../head-lines.ts';
import type { Wrapping } from '../joining/wrapping.ts';
import { isRow, type Piece, placeOf, type Row } from '../row.ts';
import { alignedTable } from './aligned.ts';
import { celledTable } from './celled.ts';
import { flattenedTable } from './flattened.ts';
import type { FoundTable } from './found-table.ts';
import { pipeTable, tabTable } from './pipes.ts';
import { runningNumberName } from './running-number.ts';

/** Replaces the lines of tables by tables, or by preformatted text and a warning when the cells are not certain. */
export function rebuildTables(pieces: readonly Piece[], wrapping: Wrapping): { pieces: Piece[]; warnings: Warning[] } {
	const result: Piece[] = [];
	const warnings: Warning[] = [];
	const limits = tableLimits(pieces);
	let tries = 0;
	for (let at = 0; at < pieces.length; ) {
		const piece = pieces[at]!;
		const isTried = isRow(piece) && mayStartTable(piece, pieces[at + 1], tries < mostTries);
		const run = isTried ? tableAt(pieces, at, limits[at]!, wrapping) : undefined;
		if (isTried && !run) tries++;
		if (!run) {
			result.push(piece);
			at++;
			continue;
		}
		const taken = pieces.slice(at, at + run.length) as Row[];
		result.push(run.table ?? asPrinted(taken));
		if (!run.table) warnings.push(notRebuilt(taken));
		at += run.length;
	}
	return { pieces: result, warnings };
}

/** Short lines without end may be a list of words: so many of them in vain, and the capture has no tables of that kind. */
const mostTries = 2000;
/** Rows are looked at up to here: a table does not reach further. */
const longestTable = 400;

function tableAt(pieces: readonly Piece[], at: number, end: number, wrapping: Wrapping): FoundTable | undefined {
	const rows = pieces.slice(at, Math.min(end, at + longestTable)) as Row[];
	if (rows.length === 0) return undefined;
	return (
		pipeTable(rows) ??
		tabTable(rows) ??
		alignedTable(rows) ??
		celledTable(rows) ??
		(wrapping.wrapped ? flattenedTable(rows, wrapping) : undefined)
	);
}

/** For every piece where the next one stands that no table holds: a block, or a line of a head or a signature. */
function tableLimits(pieces: readonly Piece[]): number[] {
	const limits: number[] = new Array(pieces.length);
	let limit = pieces.length;
	for (let at = pieces.length - 1; at >= 0; at--) {
		const piece = pieces[at]!;
		if (!isRow(piece) || isFormal(piece)) limit = at;
		limits[at] = limit;
	}
	return limits;
}

/** Cheap first look, so that long captures are not searched at every line. */
function mayStartTable({ line, text }: Row, after: Piece | undefined, isPatient: boolean): boolean {
	if (line.text.includes('|') || line.text.trim().includes('\t') || /\S\s{2,}\S/.test(line.text.slice(0, 1000)))
		return true;
	if (isPatient && isRow(after) && isName(text) && isName(after.text)) return true;
	return runningNumberName(text) !== undefined || (text === 'Số' && isRow(after) && after.text.startsWith('TT'));
}

/** A short line that may be the name of a column. */
function isName(text: string): boolean {
	return text.length <= 40 && /^\p{Lu}/u.test(text) && !/[.;:,!?]$/u.test(text);
}

function isFormal({ text }: Row): boolean {
	return (
		isHeadLine(text) ||
		isSignatureLine(text) ||
		startsRecipients(text) ||
		/Nơi nhận ?:/u.test(text) ||
		/(?:KT|TM|TL|TUQ)\. \p{Lu}{3}/u.test(text)
	);
}

function asPrinted(rows: readonly Row[]): Preformatted {
	return { kind: 'preformatted', text: rows.map(({ line }) => line.text.trimEnd()).join('\n'), ...placeOf(rows[0]!) };
}

function notRebuilt(rows: readonly Row[]): Warning {
	return {
		rule: 'table-not-rebuilt',
		message:
			'Có một đoạn giống bảng nhưng không chắc ô nào thuộc cột nào, nên giữ nguyên từng dòng; hãy mở bản gốc và kẻ lại bảng.',
		...placeOf(rows[0]!),
	};
}
