import { fileOf } from '#domain/health/folders.ts';
import type { Health } from '#domain/health/health-of.ts';
import type { LeftOut } from './report-text.ts';

export interface FaultCounts {
	readonly errors: number;
	readonly warnings: number;
}

/**
 * The report for machines. `entries` of a measure are files below `content/` with their address on the site; shares are
 * `count / of`.
 */
export function reportJson(health: Health, leftOut: LeftOut, { errors, warnings }: FaultCounts) {
	return {
		entries: health.entries,
		incomplete: health.incomplete,
		...leftOut,
		errors,
		warnings,
		measures: health.measures.map(({ id, label, found, of, places }) => ({
			id,
			label,
			count: found.length,
			of,
			...(places !== undefined && { places }),
			entries: found.map(({ entry, note }) => ({ file: fileOf(entry), url: entry.url, ...(note && { note }) })),
		})),
		folders: health.folders.map(({ folder, entries, counts }) => ({ folder, entries, counts })),
		months: health.months.months,
		beforeMonths: health.months.earlier,
		unknownMonth: health.months.unknown,
		wanted: health.wanted,
	};
}
