import type { Line } from '../../model.ts';
import type { Row } from '../row.ts';
import { firstWord } from './sentence.ts';
import type { Fullness } from './wrapping.ts';

type Placed = Line & { readonly x: number; readonly end: number; readonly y: number };

/** What the places of printed lines tell: where a line could have gone on, where a paragraph is set apart. */
export interface PageLayout {
	fullness(row: Row, next: Row): Fullness | undefined;
	/** The next line starts further in than this one, as the first line of a paragraph does. */
	indented(row: Row, next: Row): boolean;
	/** More room above the next line than between lines of a paragraph. */
	spaced(row: Row, next: Row): boolean;
	centred(row: Row): boolean;
}

const bucketWidth = 20;

export function isPlaced(line: Line): line is Placed {
	return line.x !== undefined && line.end !== undefined && line.y !== undefined;
}

/** Measures the margins and the leading of a PDF's lines; lines without a place get no answer. */
export function measurePages(rows: readonly Row[]): PageLayout {
	const margins = marginsOf(rows);
	const leading = leadingOf(rows);
	return {
		fullness(row, next) {
			if (!isPlaced(row.line) || !isPlaced(next.line)) return undefined;
			const right = margins(row.line)?.right;
			if (right === undefined) return undefined;
			const perSign = (next.line.end - next.line.x) / Math.max(1, next.text.length);
			const need = row.line.end + perSign * (firstWord(next.text).length + 1);
			const size = row.line.size ?? 12;
			return need > right + 1 ? 'full' : need > right - size * 0.8 ? 'nearly' : 'short';
		},
		indented(row, next) {
			if (!isPlaced(row.line) || !isPlaced(next.line)) return false;
			const left = margins(next.line)?.left ?? next.line.x;
			return next.line.x > row.line.x + 8 || (next.line.x > left + 12 && Math.abs(next.line.x - row.line.x) < 3);
		},
		spaced(row, next) {
			if (!isPlaced(row.line) || !isPlaced(next.line) || row.line.page !== next.line.page) return false;
			const gap = next.line.y - row.line.y;
			return leading > 0 && gap > leading * 1.22;
		},
		centred({ line }) {
			if (!isPlaced(line)) return false;
			const page = margins(line);
			if (!page) return false;
			const before = line.x - page.left;
			const after = page.right - line.end;
			return before > 30 && after > 30 && Math.abs(before - after) < 24;
		},
	};
}

function leadingOf(rows: readonly Row[]): number {
	const gaps: number[] = [];
	for (let at = 1; at < rows.length; at++) {
		const [above, below] = [rows[at - 1]!.line, rows[at]!.line];
		if (!isPlaced(above) || !isPlaced(below) || above.page !== below.page) continue;
		const gap = below.y - above.y;
		if (gap > 4 && gap < 60) gaps.push(gap);
	}
	gaps.sort((a, b) => a - b);
	// Most lines go on with a paragraph; the smaller half of the gaps is between such lines.
	return gaps[Math.floor(gaps.length * 0.4)] ?? 0;
}

type Margins = { readonly left: number; readonly right: number };

/** Margins of the column in which a line stands: lines of one page that start near each other. */
function marginsOf(rows: readonly Row[]): (line: Placed) => Margins | undefined {
	const buckets = new Map<string, Placed[]>();
	const all: Placed[] = [];
	for (const { line } of rows) {
		if (!isPlaced(line)) continue;
		all.push(line);
		const key = `${line.page} ${Math.floor(line.x / bucketWidth)}`;
		const bucket = buckets.get(key);
		if (bucket) bucket.push(line);
		else buckets.set(key, [line]);
	}
	const whole = all.length >= 3 ? extent(all) : undefined;
	const known = new Map<string, Margins | undefined>();
	return (line) => {
		const bucket = Math.floor(line.x / bucketWidth);
		const key = `${line.page} ${bucket}`;
		if (!known.has(key)) {
			const near = [-3, -2, -1, 0, 1, 2, 3].flatMap((step) => buckets.get(`${line.page} ${bucket + step}`) ?? []);
			known.set(key, near.length >= 6 ? extent(near) : whole);
		}
		return known.get(key);
	};
}

function extent(lines: readonly Placed[]): Margins {
	const ends = lines.map(({ end }) => end).sort((a, b) => a - b);
	const starts = lines.map(({ x }) => x).sort((a, b) => a - b);
	return {
		left: starts[Math.floor(starts.length * 0.1)]!,
		right: ends[Math.min(ends.length - 1, Math.floor(ends.length * 0.92))]!,
	};
}
