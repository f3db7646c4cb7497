import type { Row } from '../row.ts';
import { runningNumberName } from './running-number.ts';

interface TableHeader {
	/** Names of all columns, the running number first. */
	readonly names: readonly string[];
	readonly hasUnit: boolean;
	/** Rows below the names that belong to no column: titles of groups. */
	readonly groups: readonly string[];
}

const yearEnd = /(?:^| )\d{4}(?: ?[-–] ?\d{4})?$/u;
const unitName = /^(.*?) ?(Đơn vị tính|Đơn vị đo|ĐVT|Đvt|Đơn vị)(?: |$)/u;
const labelName =
	/^(?:Tên chỉ tiêu|Nội dung chỉ tiêu|Các chỉ tiêu|Chỉ tiêu|Nội dung|Tiêu chí|Chỉ số|Danh mục|Hạng mục|Tên đơn vị|Đơn vị|Địa phương|Địa bàn|Tên|Loại)(?= |$)/u;
const remarks = /(?:^| )Ghi chú$/u;

/**
 * Names of the columns when a flattened header tells them for certain: a running number, a label, perhaps a unit, and
 * `values` columns of figures. Undefined when the words can be divided in more than one way.
 */
export function readHeader(rows: readonly Row[], values: number): TableHeader | undefined {
	const set = rows.filter((row, at) => at === 0 || !isSetAsGroup(row));
	const groups = rows.filter((row, at) => at > 0 && isSetAsGroup(row)).map(({ text }) => text);
	const whole = set.map(({ text }) => text).join(' ');
	const number = runningNumberName(whole);
	// A column of remarks may be filled in some rows only: no row tells which.
	if (!number || remarks.test(whole)) return undefined;
	const rest = whole.slice(number.length).trim();
	const unit = unitName.exec(rest);
	const hasUnit = unit !== null && unit[1] !== '';
	const label = hasUnit ? unit[1]! : (labelName.exec(rest)?.[0] ?? '');
	if (label === '' || label.length > 60) return undefined;
	const unitText = hasUnit ? unit[2]! : '';
	const left = rest.slice(label.length).trim().slice(unitText.length).trim();
	const lines = linesOfRest(set, left);
	const columns = lines && (byYears(lines, values) ?? byLines(lines, values));
	if (!columns) return undefined;
	return {
		names: [number, label, ...(hasUnit ? [unitText] : []), ...columns.names],
		hasUnit,
		groups: [...columns.groups, ...groups],
	};
}

/** Blanks before and behind a text stand for the empty cells around the title of a group. */
function isSetAsGroup({ line }: Row): boolean {
	return /^\s{2}/.test(line.text) && /\s{2}$/.test(line.text);
}

/** The printed lines that make up the rest of the header; the first may be the end of a line. */
function linesOfRest(rows: readonly Row[], rest: string): string[] | undefined {
	const lines: string[] = [];
	let length = 0;
	for (const { text } of rows.toReversed()) {
		if (length >= rest.length) break;
		const wanted = rest.length - length;
		const part = text.length <= wanted ? text : text.slice(-wanted).trim();
		lines.unshift(part);
		length += part.length + 1;
	}
	return lines.length > 0 && lines.join(' ') === rest ? lines : undefined;
}

/** Every column of figures is named to its end by a year. */
function byYears(lines: readonly string[], values: number): { names: string[]; groups: string[] } | undefined {
	const words = lines.flatMap((line) => line.split(' ').map((word, at) => ({ word, starts: at === 0 })));
	const names: string[] = [];
	let name: string[] = [];
	for (const [at, { word, starts }] of words.entries()) {
		if (names.length === values) {
			return starts && name.length === 0 ? { names, groups: groupsFrom(words.slice(at)) } : undefined;
		}
		name.push(word);
		const next = words[at + 1]?.word ?? '';
		if (!yearEnd.test(name.join(' ')) || /^[-–]/u.test(next)) continue;
		names.push(name.join(' '));
		name = [];
	}
	return names.length === values && name.length === 0 ? { names, groups: [] } : undefined;
}

function groupsFrom(words: readonly { word: string }[]): string[] {
	return [words.map(({ word }) => word).join(' ')];
}

/** One printed line for each column, or lines of which only the first of a column starts with a capital. */
function byLines(lines: readonly string[], values: number): { names: string[]; groups: string[] } | undefined {
	if (lines.length === values) return { names: [...lines], groups: [] };
	const names: string[] = [];
	for (const line of lines) {
		if (/^\p{Lu}/u.test(line) || names.length === 0) names.push(line);
		else names[names.length - 1] += ` ${line}`;
	}
	return names.length === values ? { names, groups: [] } : undefined;
}
