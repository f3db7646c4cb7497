import type { Region } from '../regions.ts';
import { indentOf, type Row } from '../row.ts';
import { isPlaced, type PageLayout } from './page-layout.ts';
import type { Fullness, Wrapping } from './wrapping.ts';

export interface Joint {
	/** The lines of the paragraph so far. */
	readonly paragraph: readonly Row[];
	readonly next: Row;
	readonly afterNext: Row | undefined;
	/** Index of the last line among all lines. */
	readonly at: number;
	readonly region: Region;
}

export interface Measures {
	readonly wrapping: Wrapping;
	readonly layout: PageLayout;
	/** Labels met so far. */
	readonly seen: ReadonlySet<string>;
}

/** Whether the lines here are broken by width, and whether the next word had room on the last line. */
export function situation(
	{ paragraph, next, at }: Joint,
	{ wrapping, layout }: Measures,
): { broken: boolean; room: Fullness } {
	const last = paragraph.at(-1)!;
	const placed = layout.fullness(last, next);
	if (placed) return { broken: true, room: placed };
	const broken = isPlaced(last.line) || (wrapping.wrapped && wrapping.near(at));
	return { broken, room: broken ? wrapping.fullness(last, next) : 'short' };
}

/** Another size or weight of letters. */
export function looksDifferent(last: Row, next: Row): boolean {
	const sizes =
		Math.abs((last.line.size ?? 0) - (next.line.size ?? 0)) > 1.2 &&
		last.line.size !== undefined &&
		next.line.size !== undefined;
	return sizes || Boolean(last.line.bold) !== Boolean(next.line.bold);
}

/** More room above than usual, or an indent. */
export function isSetApart({ paragraph, next }: Joint, { wrapping, layout }: Measures): boolean {
	const last = paragraph.at(-1)!;
	if (isPlaced(last.line) && isPlaced(next.line)) {
		if (layout.centred(last) && layout.centred(next)) return layout.spaced(last, next);
		return layout.spaced(last, next) || layout.indented(last, next);
	}
	if (next.blanks > wrapping.spacing && !next.afterCut && next.page === last.page) return true;
	return indentOf(next) >= indentOf(last) + 3;
}
