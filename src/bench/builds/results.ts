import type { PageWeight } from './page-weight.ts';
import type { BuildRow, Mode, System } from './row.ts';

/** What was found of one size of archive. */
export interface SizeResults {
	readonly entries: number;
	/** One for each system and mode: the median of its runs. */
	readonly rows: readonly BuildRow[];
	readonly weights: readonly PageWeight[];
	/** Of a first search in a browser; absent when none was made. */
	readonly search?: SearchCost | undefined;
}

export interface SearchCost {
	/** The most that a query made the server send. */
	readonly worstBytes: number;
	/** The longest until the first result, on a processor four times slower. */
	readonly worstMs: number;
}

/** The row of a system and mode, if it was measured. */
export function rowOf({ rows }: SizeResults, system: System, mode: Mode): BuildRow | undefined {
	return rows.find((row) => row.system === system && row.mode === mode);
}
