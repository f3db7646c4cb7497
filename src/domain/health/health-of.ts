import type { Archive } from '#domain/archive.ts';
import type { Entry } from '#domain/entry.ts';
import { type FolderHealth, folderHealth } from './folders.ts';
import type { FileSizes } from './large-files.ts';
import { concerns, type Finding, type Known, type Measure } from './measure.ts';
import { measures } from './measures.ts';
import { type MonthHealth, monthHealth } from './months.ts';
import { mostWanted, type Wanted } from './wanted.ts';

export interface Found extends Finding {
	readonly entry: Entry;
}

export interface MeasureResult extends Measure {
	/** Newest first. */
	readonly found: readonly Found[];
	/** Entries that can have what is measured. */
	readonly of: number;
	/** Places in all entries together, where one entry can have several. */
	readonly places: number | undefined;
}

/** What the archive holds and what it lacks. */
export interface Health {
	/** Withdrawn entries not counted. */
	readonly entries: number;
	/** Entries in which at least one gap was found. */
	readonly incomplete: number;
	readonly measures: readonly MeasureResult[];
	/** By the folder of their owners. */
	readonly folders: readonly FolderHealth[];
	readonly months: MonthHealth;
	/** Documents that the archive does not hold, those named by most entries first. */
	readonly wanted: readonly Wanted[];
}

export interface HealthInputs {
	/** Without them large files are not measured. */
	readonly fileSizes?: FileSizes | undefined;
	/** ISO day on which a file came into the archive, by path below `content/`, for those whose capture tells none. */
	readonly enteredOn?: ReadonlyMap<string, string> | undefined;
}

/** Counts what entries lack. Pure; linear in entries and citations. */
export function healthOf(archive: Archive, { fileSizes, enteredOn }: HealthInputs = {}): Health {
	const known: Known = {
		archive,
		fileSizes,
		unknownTargets: Map.groupBy(archive.graph.unknownTargets, ({ from }) => from.id),
	};
	const all = [...archive.entries, ...archive.withdrawn];
	const results = measures
		.filter(({ needsFiles }) => !needsFiles || fileSizes)
		.map((measure) => measured(measure, all, known));
	const gaps = new Set(results.filter(({ gap }) => gap).flatMap(({ found }) => found.map(({ entry }) => entry)));
	return {
		entries: archive.entries.length,
		incomplete: archive.entries.filter((entry) => gaps.has(entry)).length,
		measures: results,
		folders: folderHealth(archive, results),
		months: monthHealth(archive.entries, results, gaps, enteredOn),
		wanted: mostWanted(archive),
	};
}

function measured(measure: Measure, entries: readonly Entry[], known: Known): MeasureResult {
	const able = entries.filter((entry) => concerns(measure, entry));
	const found = able.flatMap((entry) => {
		const finding = measure.find(entry, known);
		return finding ? [{ entry, ...finding }] : [];
	});
	const counted = found.filter(({ places }) => places !== undefined);
	const places = counted.length > 0 ? counted.reduce((sum, finding) => sum + finding.places!, 0) : undefined;
	return { ...measure, found, of: able.length, places };
}
