import { nowInVietnam } from '#domain/dates.ts';
import type { History } from '#history/model.ts';
import { recordsPath } from './addresses/address-index.ts';
import type { PastMemory } from './addresses/past-facts.ts';
import { type ArchiveIndex, indexArchive } from './archive-index.ts';
import type { PublicFiles } from './attachments/public-file.ts';
import type { Entry } from './entry.ts';
import { compareFaults, error, type Fault, topOfFile } from './fault.ts';
import { type FileFacts, readFacts } from './file-facts.ts';
import type { SourceFile } from './files/decode.ts';
import { locate } from './files/location.ts';
import { heldEntry, Rereader } from './held-entry.ts';
import { archiveRules, entryRules } from './rules.ts';
import { checkVocabulary } from './vocabulary/check-vocabulary.ts';
import { readVocabularyFile } from './vocabulary/vocabulary-file.ts';

export interface CheckOptions {
	/** What lies below `public/`, by path; paths alone will do to follow links. Without them, links to files are not followed. */
	readonly publicFiles?: ReadonlySet<string> | PublicFiles | undefined;
	/** Files of `content/` that could not be read, and why. */
	readonly unreadable?: readonly { readonly path: string; readonly message: string }[] | undefined;
	/** What the published branch held. Without it nobody can tell which addresses must stand. */
	readonly history?: History | undefined;
	/** The same for files below `public/`. */
	readonly publicHistory?: History | undefined;
	/** Where past states are remembered from run to run. */
	readonly pastMemory?: PastMemory | undefined;
	/** The present minute in Vietnam, such as `2026-01-06T08:06`. */
	readonly now?: string | undefined;
}

/** A file with what it tells by itself. */
export interface KnownFile extends SourceFile {
	readonly facts: FileFacts;
}

/** The files of a run, indexed, and the faults that files have by themselves. */
export interface ReadArchive {
	readonly archive: ArchiveIndex;
	readonly faults: readonly Fault[];
}

/** Reads and indexes every file below `content/`. A file that cannot be read gives the fault that stopped it. */
export function readArchive(files: readonly SourceFile[], options: CheckOptions = {}): ReadArchive {
	return indexFiles(
		files.map((source) => ({ ...source, facts: readFacts(source).facts })),
		options,
	);
}

/** Indexes files that have been read. */
export function indexFiles(files: readonly KnownFile[], options: CheckOptions = {}): ReadArchive {
	const faults = (options.unreadable ?? []).map(({ path, message }) =>
		error(path, topOfFile, 'file-unreadable', message),
	);
	const vocabulary: SourceFile[] = [];
	const entries: Entry[] = [];
	const pageSlugs: string[] = [];
	const rereader = new Rereader();
	for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
		const { facts } = file;
		faults.push(...facts.faults);
		if (locate(file.path).location.kind === 'vocabulary') vocabulary.push(file);
		if (facts.page !== undefined) pageSlugs.push(facts.page);
		if (facts.entry) entries.push(heldEntry(facts.entry, file, rereader));
	}
	faults.push(...checkVocabulary(vocabulary));
	const archive = indexArchive(entries, {
		pageSlugs,
		publicFiles: options.publicFiles,
		now: options.now ?? nowInVietnam(),
		files,
		records: recordsOf(vocabulary),
		history: options.history,
		publicHistory: options.publicHistory,
		pastMemory: options.pastMemory,
	});
	return { archive, faults };
}

/**
 * Every fault of every file below `content/`, sorted by place. A file that cannot be read gives the fault that stopped
 * it, and all others are still checked. Pure: paths and bytes in, faults out.
 */
export function checkArchive(files: readonly SourceFile[], options: CheckOptions = {}): Fault[] {
	return allFaults(readArchive(files, options));
}

/** The same of files that have been read. */
export function checkKnownFiles(files: readonly KnownFile[], options: CheckOptions = {}): Fault[] {
	return allFaults(indexFiles(files, options));
}

function allFaults({ archive, faults: own }: ReadArchive): Fault[] {
	const faults = [...own];
	const collect = (found: Iterable<Fault>) => {
		for (const fault of found) faults.push(fault);
	};
	for (const entry of archive.entries) for (const rule of entryRules) collect(rule(entry, archive));
	for (const rule of archiveRules) collect(rule(archive));
	return faults.sort(compareFaults);
}

function recordsOf(vocabulary: readonly SourceFile[]) {
	const source = vocabulary.find(({ path }) => path === recordsPath);
	return source && readVocabularyFile(source).file;
}
