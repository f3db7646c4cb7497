import type { Wrapping } from '../joining/wrapping.ts';
import { isRow, type Piece, type Row } from '../row.ts';
import { type PageBreak, printedNumbers, unspacedStarts } from './page-breaks.ts';
import { pageNumberOf } from './page-number.ts';
import { interruptingHeads, runningHeads } from './running-heads.ts';

interface Paged {
	readonly pieces: readonly Piece[];
	readonly pages?: { readonly count: number; readonly inferred?: string };
}

/** Gives every row its page, as far as the capture tells, and drops page numbers, running heads and feet. */
export function findPages(pieces: readonly Piece[], wrapping: Wrapping): Paged {
	const rows = pieces.filter(isRow);
	const stated = rows.some(({ line }) => line.page > 0);
	if (stated) {
		const dropped = union(numbersOnPages(rows), runningHeads(rows));
		const count = pieces.reduce((most, piece) => Math.max(most, isRow(piece) ? piece.page : (piece.page ?? 0)), 0);
		return { pieces: withoutRows(pieces, rows, dropped), pages: { count } };
	}
	if (!wrapping.wrapped) return { pieces };
	return inferPages(pieces, rows, wrapping);
}

function inferPages(pieces: readonly Piece[], rows: readonly Row[], wrapping: Wrapping): Paged {
	const numbers = printedNumbers(rows, wrapping);
	const heads = interruptingHeads(rows);
	const starts = unspacedStarts(rows, wrapping.spacing).filter(({ at }) =>
		numbers.every((one) => Math.abs(one.at - at) > 2),
	);
	const headBreaks = numbers.length + starts.length > 0 ? [] : clusters([...heads].sort((a, b) => a - b));
	const breaks = [...numbers, ...starts, ...headBreaks].sort((a, b) => a.at - b.at);
	if (breaks.length === 0) return { pieces };
	const { pageAt, count, gapless } = numberPages(rows, breaks);
	const dropped = union(heads, new Set(numbers.map(({ at }) => at)));
	const paged = new Map(rows.map((row, at) => [row, { ...row, page: pageAt(at) }]));
	const pagedRows = [...paged.values()];
	const repeated = runningHeads(pagedRows.filter((_, at) => !dropped.has(at)));
	const kept = pagedRows.map((_, at) => at).filter((at) => !dropped.has(at));
	for (const at of repeated) dropped.add(kept[at]!);
	const newPieces = pieces.map((piece) => (isRow(piece) ? paged.get(piece)! : piece));
	return {
		pieces: withoutRows(newPieces, pagedRows, dropped),
		...(gapless && { pages: { count, inferred: howCounted(numbers, breaks) } }),
	};
}

function numberPages(
	rows: readonly Row[],
	breaks: readonly PageBreak[],
): { pageAt(at: number): number; count: number; gapless: boolean } {
	const numbered = breaks.filter(({ number }) => number !== undefined);
	const atFoot =
		numbered.length > 0 &&
		((numbered[0]!.number === 1 && numbered[0]!.at > 3) || numbered.at(-1)!.at === rows.length - 1);
	const starts: { at: number; page: number }[] = [];
	let page = 1;
	for (const { at, number } of breaks) {
		const printed = number === undefined ? undefined : number + (atFoot ? 1 : 0);
		if (printed === 1 && starts.length === 0) continue;
		page = printed !== undefined && printed > page ? printed : page + 1;
		starts.push({ at: number === undefined ? at : at + 1, page });
	}
	if (starts.at(-1)?.at === rows.length) starts.pop();
	let reached = 0;
	const pageOfRow = rows.map((_, at) => {
		while (reached < starts.length && starts[reached]!.at <= at) reached++;
		return starts[reached - 1]?.page ?? 1;
	});
	return { pageAt: (at) => pageOfRow[at]!, count: starts.at(-1)?.page ?? 1, gapless: isGapless(starts, rows.length) };
}

/** A printed page hardly holds more. */
const rowsOfPage = 60;

/** Every page was found: none is skipped, and no stretch is far longer than the others. */
function isGapless(starts: readonly { at: number; page: number }[], rows: number): boolean {
	const all = [{ at: 0, page: 1 }, ...starts];
	const lengths = all.map(({ at }, nth) => (all[nth + 1]?.at ?? rows) - at);
	const usual = lengths.toSorted((a, b) => a - b)[Math.floor((lengths.length - 1) / 2)]!;
	return (
		all.every(({ page }, nth) => page === nth + 1) &&
		lengths.every((length) => length <= Math.max(rowsOfPage, usual * 1.8))
	);
}

function howCounted(numbers: readonly PageBreak[], breaks: readonly PageBreak[]): string {
	const printed = numbers.map(({ number }) => number).join(', ');
	const others = breaks.length - numbers.length;
	const parts = [
		...(others > 0 ? [`${others} chỗ ngắt trang còn nhận ra trong lớp chữ`] : []),
		...(numbers.length > 0 ? [`số trang in giữa bài (${printed})`] : []),
	];
	return `đếm từ ${parts.join(' và ')}`;
}

/** Numbers at the top or foot of pages that agree with the count of pages, give or take a cover. */
function numbersOnPages(rows: readonly Row[]): Set<number> {
	const edges = [...Map.groupBy(rows.keys(), (at) => rows[at]!.page).values()].flatMap((at) => [
		...new Set([...at.slice(0, 2), ...at.slice(-2)]),
	]);
	const found = edges.flatMap((at) => {
		const read = pageNumberOf(rows[at]!.text);
		return read ? [{ at, ...read, shift: read.number - rows[at]!.page }] : [];
	});
	const shifts = Map.groupBy(found, ({ shift }) => shift);
	return new Set(
		found
			.filter(({ shift, decorated }) => shift === 0 || decorated || shifts.get(shift)!.length >= 3)
			.map(({ at }) => at),
	);
}

function clusters(at: readonly number[]): PageBreak[] {
	return at.filter((index, nth) => nth === 0 || index - at[nth - 1]! > 2).map((index) => ({ at: index }));
}

function withoutRows(pieces: readonly Piece[], rows: readonly Row[], dropped: ReadonlySet<number>): Piece[] {
	const gone = new Set([...dropped].map((at) => rows[at]!));
	const kept: Piece[] = [];
	let afterCut = false;
	for (const piece of pieces) {
		if (isRow(piece) && gone.has(piece)) {
			afterCut = true;
			continue;
		}
		kept.push(afterCut && isRow(piece) ? { ...piece, afterCut } : piece);
		afterCut = false;
	}
	return kept;
}

function union(one: ReadonlySet<number>, other: ReadonlySet<number>): Set<number> {
	return new Set([...one, ...other]);
}
