import { nowInVietnam } from '#domain/dates.ts';
import type { History } from '#history/model.ts';
import { recordsPath } from './addresses/address-index.ts';
import { type ArchiveIndex, indexArchive } from './archive-index.ts';
import type { PublicFiles } from './attachments/public-file.ts';
import { type Entry, toEntry } from './entry.ts';
import { compareFaults, error, type Fault, topOfFile } from './fault.ts';
import type { SourceFile } from './files/decode.ts';
import { locate } from './files/location.ts';
import { type MarkdownFile, readMarkdown } from './files/markdown-file.ts';
import { pageTitle } from './pages.ts';
import { archiveRules, entryRules, fileRules } from './rules.ts';
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
	/** The present minute in Vietnam, such as `2026-01-06T08:06`. */
	readonly now?: string | undefined;
}

/** The files of a run, read as far as they can be, and the faults of those that cannot. */
export interface ReadArchive {
	readonly archive: ArchiveIndex;
	/** The stand-alone pages. */
	readonly pages: readonly MarkdownFile[];
	readonly faults: readonly Fault[];
}

/** Reads and indexes every file below `content/`. A file that cannot be read gives the fault that stopped it. */
export function readArchive(files: readonly SourceFile[], options: CheckOptions = {}): ReadArchive {
	const faults = (options.unreadable ?? []).map(({ path, message }) =>
		error(path, topOfFile, 'file-unreadable', message),
	);
	const vocabulary: SourceFile[] = [];
	const entries: Entry[] = [];
	const pages: { file: MarkdownFile; slug: string }[] = [];
	for (const source of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
		const { location, fault } = locate(source.path);
		if (fault) faults.push(fault);
		if (location.kind === 'none') continue;
		if (location.kind === 'vocabulary') {
			vocabulary.push(source);
			continue;
		}
		const read = readMarkdown(source);
		faults.push(...read.faults);
		if (!read.file) continue;
		if (location.kind === 'page') pages.push({ file: read.file, slug: location.slug });
		else entries.push(toEntry(read.file, location));
	}
	faults.push(...checkVocabulary(vocabulary));
	const archive = indexArchive(entries, {
		pageSlugs: pages.map(({ slug }) => slug),
		publicFiles: options.publicFiles,
		now: options.now ?? nowInVietnam(),
		files,
		records: recordsOf(vocabulary),
		history: options.history,
		publicHistory: options.publicHistory,
	});
	return { archive, pages: pages.map(({ file }) => file), faults };
}

/**
 * Every fault of every file below `content/`, sorted by place. A file that cannot be read gives the fault that stopped
 * it, and all others are still checked. Pure: paths and bytes in, faults out.
 */
export function checkArchive(files: readonly SourceFile[], options: CheckOptions = {}): Fault[] {
	const { archive, pages, faults: unread } = readArchive(files, options);
	const faults = [...unread];
	const collect = (found: Iterable<Fault>) => {
		for (const fault of found) faults.push(fault);
	};
	for (const page of pages) for (const rule of [pageTitle, ...fileRules]) collect(rule(page));
	for (const entry of archive.entries) {
		for (const rule of fileRules) collect(rule(entry));
		for (const rule of entryRules) collect(rule(entry, archive));
	}
	for (const rule of archiveRules) collect(rule(archive));
	return faults.sort(compareFaults);
}

function recordsOf(vocabulary: readonly SourceFile[]) {
	const source = vocabulary.find(({ path }) => path === recordsPath);
	return source && readVocabularyFile(source).file;
}
