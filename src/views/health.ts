import { kindLabels } from '#domain/entry.ts';
import type { Counts } from '#domain/health/counts.ts';
import type { Health, MeasureResult } from '#domain/health/health-of.ts';
import type { HealthGroup } from '#domain/health/measure.ts';
import type { MonthHealth } from '#domain/health/months.ts';
import type { Wanted } from '#domain/health/wanted.ts';
import { foundWords, sharedNote, totalsLine } from '#domain/health/words.ts';
import { onePage } from './one-page.ts';

/** What the page about the state of the archive shows. */
export interface HealthView {
	/** «Kho có 62 mục: 43 mục chưa rõ ngày …»; undefined for an archive without entries. */
	readonly totals: string | undefined;
	readonly measures: readonly MeasureView[];
	readonly folders: readonly HealthRow[];
	readonly months: MonthHealth;
	/** The documents wanted most. */
	readonly wanted: readonly Wanted[];
	/** How many are wanted in all. */
	readonly allWanted: number;
}

export interface MeasureView {
	readonly id: string;
	readonly group: HealthGroup;
	readonly label: string;
	/** Above a column of numbers. */
	readonly column: string;
	readonly why: string;
	readonly advice: string;
	/** Somebody can and should add it. */
	readonly gap: boolean;
	readonly ofWithdrawn: boolean;
	/** How many entries it concerns, of how many that can have it. */
	readonly found: number;
	readonly of: number;
	/** «49 trên 62 mục (79%)». */
	readonly amount: string;
	/** Places in these entries, where there are more than entries. */
	readonly places: number | undefined;
	/** Shared by all entries, told once. */
	readonly note: string | undefined;
	/** The newest of the entries. */
	readonly shown: readonly ConcernedEntry[];
}

export interface ConcernedEntry {
	readonly url: string;
	/** Undefined of a withdrawn entry: its title may be why it is gone. */
	readonly title: string | undefined;
	/** «Tin tức · nguồn không ghi». */
	readonly remark: string;
}

/** A line of a table of counts. */
export interface HealthRow {
	readonly label: string;
	readonly entries: number;
	/** Those of them in which at least one gap was found. */
	readonly incomplete?: number;
	/** By the id of the measure. */
	readonly counts: Counts;
}

/** A list of ten thousand entries would help nobody; the file beside the page holds them all. */
const mostShown = 20;
/** Each takes a few lines on a phone. */
const mostWanted = 10;

export const healthPage = onePage('tinh-trang-kho', ({ health }) => healthView(health()));

/** What the page shows of what was counted. */
export function healthView(health: Health): HealthView {
	return {
		totals: health.folders.length > 0 ? totalsLine(health) : undefined,
		measures: health.measures.map(measureView),
		folders: health.folders.map(({ label, entries, counts }) => ({ label, entries, counts })),
		months: health.months,
		wanted: health.wanted.slice(0, mostWanted),
		allWanted: health.wanted.length,
	};
}

function measureView(measure: MeasureResult): MeasureView {
	const { id, group, label, column, why, advice, gap, among, found, of, places } = measure;
	const note = sharedNote(found);
	return {
		id,
		group,
		label,
		column,
		why,
		advice,
		gap,
		ofWithdrawn: among === 'withdrawn',
		found: found.length,
		of,
		amount: foundWords(measure),
		places: places !== undefined && places > found.length ? places : undefined,
		note,
		shown: found.slice(0, mostShown).map(({ entry, note: own }) => ({
			url: entry.url,
			title: entry.data.withdrawn ? undefined : entry.data.title,
			remark: [kindLabels[entry.kind], !note && own].filter(Boolean).join(' · '),
		})),
	};
}
