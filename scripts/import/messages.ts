import type { ImportContext, Warning } from '#import/model.ts';
import type { EntryReport, FileReport } from '#import/write/report.ts';

/** One file for a worker to read. */
export interface ImportJob {
	readonly path: string;
	/** As reports name it. */
	readonly name: string;
	readonly context: Omit<ImportContext, 'fileName'> & { readonly encoding?: string };
	/** The folder into which a copy of each capture is laid, under a temporary name. */
	readonly originals?: string;
	/** The first capture of a zip to read; those before it have been read already. */
	readonly start: number;
	/** Of a zip only that one, for it needs the memory of all. */
	readonly only?: true;
}

/** What one capture has become: a file, or a file in a zip. */
export interface Part {
	readonly name: string;
	/** Place among the captures of a zip, from 0; without one, nothing more comes of this file. */
	readonly place?: number;
	readonly sha256?: string;
	/** `known`: the parent knows these bytes already. */
	readonly status: 'read' | 'known' | 'refused' | 'failed';
	/** Why it was refused or failed: one calm Vietnamese line. */
	readonly reason?: string;
	readonly encoding?: FileReport['encoding'];
	readonly warnings: readonly Warning[];
	readonly entries: readonly PartEntry[];
	readonly original?: Original;
}

/** A copy of the capture under a temporary name, to be linked to its own when the entries are placed. */
export interface Original {
	readonly temporary: string;
	/** The folder of originals, and the name in it. */
	readonly root: string;
	readonly path: string;
}

export interface PartEntry {
	/** Below the content folder, as the archive's rules would name it; another entry may hold that name already. */
	readonly path: string;
	readonly text: string;
	readonly report: EntryReport;
}

/** A worker waits for the answer to each of the first two before it goes on. */
export type FromWorker =
	| { readonly kind: 'begin'; readonly capture: Capture }
	| { readonly kind: 'part'; readonly part: Part }
	/** `next`: the capture after the one that the job was about `only`. */
	| { readonly kind: 'done'; readonly residentMegabytes: number; readonly next?: number };

export interface Capture {
	readonly name: string;
	readonly sha256?: string;
	/** Place among the captures of a zip, from 0; absent for a file of its own. */
	readonly place?: number;
}

export type ToWorker = { readonly job: ImportJob } | { readonly go: boolean };
