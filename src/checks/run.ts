import { nowInVietnam } from '#domain/dates.ts';
import { indexArchive } from './archive-index.ts';
import { type Entry, toEntry } from './entry.ts';
import { compareFaults, type Fault } from './fault.ts';
import type { SourceFile } from './files/decode.ts';
import { locate } from './files/location.ts';
import { type MarkdownFile, readMarkdown } from './files/markdown-file.ts';
import { pageTitle } from './pages.ts';
import { archiveRules, entryRules, fileRules } from './rules.ts';
import { checkVocabulary } from './vocabulary/check-vocabulary.ts';

export interface CheckOptions {
	/** Paths below `public/`. Without them, links to files are not followed. */
	readonly publicFiles?: ReadonlySet<string> | undefined;
	/** The present minute in Vietnam, such as `2026-01-06T08:06`. */
	readonly now?: string | undefined;
}

/**
 * Every fault of every file below `content/`, sorted by place. A file that cannot be read gives the fault that stopped
 * it, and all others are still checked. Pure: paths and bytes in, faults out.
 */
export function checkArchive(files: readonly SourceFile[], options: CheckOptions = {}): Fault[] {
	const faults: Fault[] = [];
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
	});
	const collect = (found: Iterable<Fault>) => {
		for (const fault of found) faults.push(fault);
	};
	for (const { file } of pages) for (const rule of [pageTitle, ...fileRules]) collect(rule(file));
	for (const entry of entries) {
		for (const rule of fileRules) collect(rule(entry));
		for (const rule of entryRules) collect(rule(entry, archive));
	}
	for (const rule of archiveRules) collect(rule(archive));
	return faults.sort(compareFaults);
}
