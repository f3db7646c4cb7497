import type { Archive } from './archive.ts';
import { undatedFolder } from './entry-path.ts';

/** The entries of a year by month. */
export interface YearCounts {
	/** «2025». */
	readonly year: string;
	/** Twelve numbers, January first. */
	readonly months: readonly number[];
	/** Entries of which only the year is known. */
	readonly withoutMonth: number;
}

export interface MonthCounts {
	/** Those with entries, newest first. */
	readonly years: readonly YearCounts[];
	/** Entries whose date is unknown. */
	readonly undated: number;
}

/** All entries of the archive by the month of their date, each counted once. Linear. */
export function monthCounts({ byYear }: Pick<Archive, 'byYear'>): MonthCounts {
	const years = [...byYear].filter(([year]) => year !== undatedFolder).sort(([a], [b]) => (a < b ? 1 : -1));
	return {
		years: years.map(([year, entries]) => {
			const months = Array<number>(12).fill(0);
			let withoutMonth = 0;
			for (const { date } of entries) {
				const month = Number(date?.on.slice(5, 7));
				if (month > 0) months[month - 1]! += 1;
				else withoutMonth += 1;
			}
			return { year, months, withoutMonth };
		}),
		undated: byYear.get(undatedFolder)?.length ?? 0,
	};
}

/** All entries of a year. */
export function yearTotal({ months, withoutMonth }: YearCounts): number {
	return months.reduce((sum, count) => sum + count, withoutMonth);
}
