import type { Table } from '../../model.ts';

/** What a run of rows turned into; without a table the rows are kept as they stand. */
export interface FoundTable {
	readonly table?: Table;
	/** Rows it took. */
	readonly length: number;
}
