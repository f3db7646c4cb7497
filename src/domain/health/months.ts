import type { Entry } from '#domain/entry.ts';
import { type Counts, countsByPart } from './counts.ts';
import { fileOf } from './folders.ts';
import type { MeasureResult } from './health-of.ts';

export interface Month {
	/** `2025-03`. */
	readonly month: string;
	/** Entries that came into the archive in it. */
	readonly entries: number;
	/** Those of them in which at least one gap was found. */
	readonly incomplete: number;
	readonly counts: Counts;
}

export interface MonthHealth {
	/** Oldest first, months without entries included; the newest ones only (`mostMonths`). */
	readonly months: readonly Month[];
	/** Entries of earlier months. */
	readonly earlier: number;
	/** Entries of which nobody knows when they came. */
	readonly unknown: number;
}

/** Two years fit on a phone. */
export const mostMonths = 24;

/** Entries by the month in which they came into the archive: that of their capture, else that of `enteredOn`. */
export function monthHealth(
	entries: readonly Entry[],
	results: readonly MeasureResult[],
	gaps: ReadonlySet<Entry>,
	enteredOn: ReadonlyMap<string, string> = new Map(),
): MonthHealth {
	const monthOf = (entry: Entry) => {
		const on = entry.data.capture.capturedOn?.on ?? '';
		const day = on.length >= 7 ? on : (enteredOn.get(fileOf(entry)) ?? '');
		return day.length >= 7 ? day.slice(0, 7) : undefined;
	};
	const byMonth = Map.groupBy(entries, monthOf);
	const counts = countsByPart(results, monthOf);
	const shown = lastMonths([...byMonth.keys()].filter((month) => month !== undefined));
	const known = shown.reduce((sum, month) => sum + (byMonth.get(month)?.length ?? 0), 0);
	const unknown = byMonth.get(undefined)?.length ?? 0;
	return {
		months: shown.map((month) => {
			const own = byMonth.get(month) ?? [];
			return {
				month,
				entries: own.length,
				incomplete: own.filter((entry) => gaps.has(entry)).length,
				counts: counts(month),
			};
		}),
		earlier: entries.length - known - unknown,
		unknown,
	};
}

/** The months from the first to the last of these, none left out, `mostMonths` at most. */
function lastMonths(months: readonly string[]): string[] {
	const [first, last] = [months.toSorted()[0], months.toSorted().at(-1)];
	if (first === undefined || last === undefined) return [];
	const from = Math.max(indexOf(first), indexOf(last) - mostMonths + 1);
	return Array.from({ length: indexOf(last) - from + 1 }, (_, index) => monthAt(from + index));
}

function indexOf(month: string): number {
	return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function monthAt(index: number): string {
	return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}
