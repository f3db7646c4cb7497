import type { Preformatted, Table, Warning } from '#import/model.ts';
import type { PrintedLine } from './printed-line.ts';

/** A table where it stands on its page; `columns` are left edges, by which halves on two pages are known to be one. */
export interface PlacedTable {
	readonly y: number;
	readonly bottom: number;
	readonly table: Table;
	readonly columns: readonly number[];
}

export interface PlacedText {
	readonly y: number;
	readonly preformatted: Preformatted;
	readonly warning: Warning;
}

/** What stands on a page, in reading order. */
export type Placed = PrintedLine | PlacedTable | PlacedText;

export function isTable(part: Placed): part is PlacedTable {
	return 'table' in part;
}

export function isLine(part: Placed): part is PrintedLine {
	return 'pieces' in part;
}
