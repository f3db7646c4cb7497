import type { Block, Line } from '../model.ts';

/** A line that has text, and what stood around it. */
export interface Row {
	readonly line: Line;
	/** The text with single blanks. */
	readonly text: string;
	/** Blank lines before it. */
	readonly blanks: number;
	/** A ruling or a dropped picture stood before it: a new paragraph for certain. */
	readonly parted: boolean;
	/** Page as it is numbered in the result, from 1; 0 while none is known. */
	readonly page: number;
	/** Dropped lines stood between it and the row before: blank lines say nothing. */
	readonly afterCut?: boolean;
}

/** What flows through the steps of composing. */
export type Piece = Row | Block;

/** Whether a piece is a line still, not a finished block. */
export function isRow(piece: Piece | undefined): piece is Row {
	return piece !== undefined && 'line' in piece && typeof piece.line === 'object';
}

/** Runs of blanks become one, none at the ends. */
export function singleBlanks(text: string): string {
	return text.replace(/\s+/gu, ' ').trim();
}

/** Blanks before the first letter of a line. */
export function indentOf({ line }: Row): number {
	return line.text.length - line.text.trimStart().length;
}

/** Where a block made of rows starts; `page` is the page as it is numbered in the result. */
export function placeOf({ line, page }: Pick<Row, 'line' | 'page'>): { line?: number; page?: number } {
	return { ...(line.number !== undefined && { line: line.number }), ...(page > 0 && { page }) };
}
