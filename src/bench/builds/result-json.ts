import type { Machine } from './result-tables.ts';
import type { SizeResults } from './results.ts';
import { ratios, type Verdict } from './targets.ts';

interface Circumstances {
	readonly machine: Machine;
	/** ISO date. */
	readonly day: string;
	readonly command: string;
	readonly targets: readonly Verdict[];
}

/** Everything that was measured, as the text of a JSON file. */
export function resultJson(results: readonly SizeResults[], circumstances: Circumstances): string {
	const content = {
		...circumstances,
		rows: results.flatMap((one) => one.rows),
		ratios: ratios(results),
		pages: results.flatMap(({ entries, weights }) => weights.map((weight) => ({ entries, ...weight }))),
		searches: results.flatMap(({ entries, search }) => (search ? [{ entries, ...search }] : [])),
	};
	return `${JSON.stringify(content, undefined, '\t')}\n`;
}
