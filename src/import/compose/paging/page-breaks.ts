import type { Wrapping } from '../joining/wrapping.ts';
import { indentOf, type Row } from '../row.ts';
import { pageNumberOf } from './page-number.ts';
import { cutsSentence } from './running-heads.ts';

/** A place where a page ends. `number` is what is printed there. */
export interface PageBreak {
	/** Index of the row: the printed number, or else the first row of the new page. */
	readonly at: number;
	readonly number?: number;
}

interface Candidate {
	readonly at: number;
	readonly number: number;
	/** «- 3 -», «Trang 3»: hardly anything else. */
	readonly decorated: boolean;
	/** Blank lines or the end of the capture beside it, or far from the left margin. */
	readonly apart: boolean;
}

/** Rows of a page lie between these; the last page may be short. */
const fewest = 10;
const shortest = 4;
const most = 130;

/** Printed page numbers in a text that says nothing else of its pages: a rising series, or one that cuts a sentence. */
export function printedNumbers(rows: readonly Row[], wrapping: Wrapping): PageBreak[] {
	const candidates = rows.flatMap((row, at): Candidate[] => {
		const found = isFramed(rows, at) ? undefined : pageNumberOf(row.text);
		return found && found.number > 0 ? [{ at, ...found, apart: standsApart(rows, at, wrapping.spacing) }] : [];
	});
	const chain = longestChain(candidates);
	const cuts = chain.some(({ at }) => cutsSentence(rows, at));
	const sure = chain.every(({ decorated, apart }) => decorated || apart) || isUnnumberedStart(rows, chain, candidates);
	if (chain.length >= (cuts || sure ? 2 : 3)) return chain;
	const single =
		candidates.find((one) => one.number > 1 && isSure(rows, one, wrapping)) ??
		chain.find(() => isUnnumberedStart(rows, chain, candidates));
	return single ? [single] : [];
}

/** No wrapped sentence has a line with nothing but a number: the line before was full. */
function isSure(rows: readonly Row[], { at, number, decorated, apart }: Candidate, wrapping: Wrapping): boolean {
	if (cutsSentence(rows, at) && wrapping.fullness(rows[at - 1]!, rows[at + 1]!) !== 'short') return true;
	return at >= (number - 1) * 8 && (decorated || (apart && indentOf(rows[at]!) >= 20));
}

/** Decree 30/2020 leaves page 1 without a number: «2», «3», … are the only lines that are but a figure. */
function isUnnumberedStart(
	rows: readonly Row[],
	chain: readonly Candidate[],
	candidates: readonly Candidate[],
): boolean {
	return (
		chain[0]?.number === 2 &&
		chain[0].at >= fewest &&
		chain.length === candidates.length &&
		chain.every(({ number }, nth) => number === nth + 2) &&
		chain.every(({ at }) => [rows[at - 1], rows[at + 1]].every((row) => row && /\p{L}{2}/u.test(row.text))) &&
		!rows.some(
			({ text }) => text.length < 12 && /\d/u.test(text) && !/\p{L}/u.test(text) && pageNumberOf(text) === undefined,
		)
	);
}

/** A figure alone between two frames is the cell of a table. */
function isFramed(rows: readonly Row[], at: number): boolean {
	return rows[at]!.parted && rows[at + 1]?.parted === true;
}

function standsApart(rows: readonly Row[], at: number, spacing: number): boolean {
	const after = rows[at + 1];
	return !after || at === 0 || rows[at]!.blanks > spacing || after.blanks > spacing || indentOf(rows[at]!) >= 20;
}

function longestChain(candidates: readonly Candidate[]): Candidate[] {
	const best: { length: number; before: number }[] = [];
	let last = -1;
	candidates.forEach((one, index) => {
		best.push({ length: 1, before: -1 });
		// A page number looks back over a bounded stretch: two pages of rows.
		for (let back = index - 1; back >= 0 && one.at - candidates[back]!.at <= 2 * most; back--) {
			if (!mayFollow(candidates[back]!, one)) continue;
			if (best[back]!.length + 1 > best[index]!.length) best[index] = { length: best[back]!.length + 1, before: back };
		}
		if (last < 0 || best[index]!.length > best[last]!.length) last = index;
	});
	const chain: Candidate[] = [];
	for (let at = last; at >= 0; at = best[at]!.before) chain.unshift(candidates[at]!);
	return chain;
}

function mayFollow(before: Candidate, one: Candidate): boolean {
	const steps = one.number - before.number;
	const distance = one.at - before.at;
	const least = (before.apart && one.apart) || (before.decorated && one.decorated) ? shortest : fewest;
	return steps >= 1 && steps <= 2 && distance >= least * steps && distance <= most * steps;
}

/**
 * Rows that begin a page in captures that set a blank line between every two lines: the extractor writes none at a page's
 * end and one blank before the new page's first word.
 */
export function unspacedStarts(rows: readonly Row[], spacing: number): PageBreak[] {
	if (spacing < 1) return [];
	return rows.flatMap(({ line, blanks }, at) => (at > 0 && blanks === 0 && /^ \S/.test(line.text) ? [{ at }] : []));
}
