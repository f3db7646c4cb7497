import type { Table } from '../../model.ts';
import { readBullet } from '../bullets.ts';
import { startsLower, startsUpper } from '../joining/sentence.ts';
import type { Wrapping } from '../joining/wrapping.ts';
import { readLabel } from '../labels.ts';
import { placeOf, type Row } from '../row.ts';
import type { FoundTable } from './found-table.ts';
import { runningNumberName } from './running-number.ts';
import { readHeader } from './table-header.ts';
import { trailingUnit, trailingValues, wordsOf } from './values.ts';

/** A row of the table: its running number, and the printed lines up to the next. */
interface Record {
	readonly from: number;
	readonly until: number;
}

const longestHeader = 40;
const longestRecord = 14;

/**
 * A table of figures whose cells a text layer printed one after the other: a header that starts with «TT», then rows
 * with running numbers that all end with as many figures. Rebuilt only when every row agrees.
 */
export function flattenedTable(rows: readonly Row[], wrapping: Wrapping): FoundTable | undefined {
	if (runningNumberName(rows[0]!.text) === undefined || rows[0]!.text.length > 120) return undefined;
	const starts = numberedRows(rows);
	if (rows.slice(0, starts[0] ?? 0).some(({ text }) => text.length > 200)) return undefined;
	if (starts.length < 2) return kept(rows, starts, wrapping);
	const records = starts.map(
		(from, nth): Record => ({ from, until: starts[nth + 1] ?? Math.min(rows.length, from + longestRecord) }),
	);
	const values = commonValues(rows, records);
	const header = values > 0 ? readHeader(rows.slice(0, starts[0]), values) : undefined;
	const body =
		header &&
		records.map((record, nth) => readRecord(rows, record, values, header.hasUnit, nth === records.length - 1));
	if (!header || !body || body.some((one) => !one)) return kept(rows, starts, wrapping);
	const width = header.names.length;
	const group = (text: string) => Array.from({ length: width }, (_, column) => (column === 1 ? text : ''));
	const last = body.at(-1)!;
	const table: Table = {
		kind: 'table',
		headerRows: 1,
		rows: [
			[...header.names],
			...header.groups.map(group),
			...body.flatMap((one) => [one!.cells, ...one!.groups.map(group)]),
		],
		...placeOf(rows[0]!),
	};
	return { table, length: last!.end };
}

/** Indexes of the rows that start with 1, 2, 3 …, each within reach of the one before. */
function numberedRows(rows: readonly Row[]): number[] {
	const starts: number[] = [];
	let from = 1;
	for (let number = 1; ; number++) {
		const pattern = new RegExp(`^${number}[.)]?(?: |$)`, 'u');
		const reach = Math.min(rows.length, from + (number === 1 ? longestHeader : longestRecord));
		let at = from;
		while (at < reach && !(pattern.test(rows[at]!.text) && !/^\d+[.)]? [-–+\d<>]/u.test(rows[at]!.text))) at++;
		if (at >= reach) return starts;
		starts.push(at);
		from = at + 1;
	}
}

/** The number of figures with which every record ends, 0 when they differ. */
function commonValues(rows: readonly Row[], records: readonly Record[]): number {
	const counts = records.slice(0, -1).map((record) => {
		let most = 0;
		for (let end = record.from + 1; end <= record.until; end++)
			most = Math.max(most, trailingValues(wordsIn(rows, record.from, end)));
		return most;
	});
	return counts.every((count) => count === counts[0]) ? (counts[0] ?? 0) : 0;
}

function readRecord(
	rows: readonly Row[],
	{ from, until }: Record,
	values: number,
	hasUnit: boolean,
	isLast: boolean,
): { cells: string[]; groups: string[]; end: number } | undefined {
	let end = from + 1;
	while (end <= until && trailingValues(wordsIn(rows, from, end)) !== values) end++;
	if (end > until) return undefined;
	const words = wordsIn(rows, from, end);
	const cells = words.slice(-values);
	const label = words.slice(0, -values);
	const unit = hasUnit ? trailingUnit(label) || capitalUnit(label) : 0;
	if (label.length - unit < 1 || (hasUnit && unit === 0)) return undefined;
	const groups = isLast ? [] : groupsOf(rows.slice(end, until).map(({ text }) => text));
	if (!groups) return undefined;
	const number = rows[from]!.text.split(' ')[0]!;
	return {
		cells: [
			number,
			label.slice(0, label.length - unit).join(' '),
			...(hasUnit ? [label.slice(label.length - unit).join(' ')] : []),
			...cells,
		],
		groups,
		end,
	};
}

/** A unit nobody listed: the last words from a capital on, when the label before has small letters. */
function capitalUnit(label: readonly string[]): number {
	const at = label.findLastIndex((word) => /^\p{Lu}\p{Ll}/u.test(word));
	const count = label.length - at;
	return at >= 2 && count <= 2 && /^\p{Ll}/u.test(label[at - 1]!) ? count : 0;
}

/** Words of a record without its number. */
function wordsIn(rows: readonly Row[], from: number, end: number): string[] {
	return wordsOf(
		rows
			.slice(from, end)
			.map(({ text }) => text)
			.join(' '),
	).slice(1);
}

/** Titles of groups between two records; undefined when the lines may belong to a cell. */
function groupsOf(texts: readonly string[]): string[] | undefined {
	const groups: string[] = [];
	for (const text of texts) {
		if (trailingValues(wordsOf(text)) > 0) return undefined;
		if (startsUpper(text)) groups.push(text);
		else if (groups.length > 0 && startsLower(text)) groups[groups.length - 1] += ` ${text}`;
		else return undefined;
	}
	return groups;
}

/** The stretch to keep as printed: to the last numbered row, and on while lines are narrow. */
function kept(rows: readonly Row[], starts: readonly number[], wrapping: Wrapping): FoundTable | undefined {
	let end = (starts.at(-1) ?? 0) + 1;
	const pointed = starts.some((at) => /^\d+[.)]/.test(rows[at]!.text));
	while (end < rows.length && !endsTable(rows[end]!, rows[end + 1], wrapping, pointed)) end++;
	return end >= 4 ? { length: end } : undefined;
}

function endsTable(row: Row, next: Row | undefined, wrapping: Wrapping, pointed: boolean): boolean {
	if (readBullet(row.text) || !next) return true;
	const label = readLabel(row.text);
	if (label && (label.kind !== '1' || !pointed)) return true;
	return wrapping.fullness(row, next) !== 'short';
}
