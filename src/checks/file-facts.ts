import { mentionsIn } from '#domain/citations/mentions.ts';
import type { Entry, EntryHead } from './entry.ts';
import { type Recogniser, toEntry } from './entry-file.ts';
import type { Fault } from './fault.ts';
import type { SourceFile } from './files/decode.ts';
import { type Location, locate } from './files/location.ts';
import { type MarkdownFile, readMarkdown } from './files/markdown-file.ts';
import { pageTitle } from './pages.ts';
import { entryFileRules, fileRules } from './rules.ts';

/** What rules about the whole archive need of an entry, as plain data. */
export interface EntryFacts extends EntryHead, Pick<Entry, 'links' | 'mentions' | 'malformedNumber'> {
	readonly anchors: readonly string[];
}

/** What a file tells by itself, as plain data: it depends on path, bytes, code and vocabularies only. */
export interface FileFacts {
	readonly faults: readonly Fault[];
	/** Absent when the file is no entry, or cannot be read as one. */
	readonly entry?: EntryFacts;
	/** Of a page in `trang/` that can be read, its address part. */
	readonly page?: string;
}

/** A file as far as it can be read, for those who need more of it than its facts. */
export interface FactsAndFile {
	readonly facts: FileFacts;
	readonly file?: MarkdownFile;
}

/** Reads a file and applies the rules that concern it alone. Vocabularies are judged together, elsewhere. */
export function readFacts(source: SourceFile, recognise: Recogniser = mentionsIn): FactsAndFile {
	const { location, fault } = locate(source.path);
	const faults = fault ? [fault] : [];
	if (location.kind === 'none' || location.kind === 'vocabulary') return { facts: { faults } };
	const read = readMarkdown(source);
	faults.push(...read.faults);
	if (!read.file) return { facts: { faults } };
	return { facts: factsOf(read.file, location, faults, recognise), file: read.file };
}

function factsOf(
	file: MarkdownFile,
	location: Extract<Location, { kind: 'page' | 'entry' }>,
	faults: Fault[],
	recognise: Recogniser,
): FileFacts {
	if (location.kind === 'page') {
		for (const rule of [pageTitle, ...fileRules]) faults.push(...rule(file));
		return { faults, page: location.slug };
	}
	const entry = toEntry(file, location, recognise);
	for (const rule of fileRules) faults.push(...rule(entry));
	for (const rule of entryFileRules) faults.push(...rule(entry));
	const { path, collection, folder, slug, url, draft, published, event, data } = entry;
	const { links, anchors, mentions, malformedNumber } = entry;
	const head = { path, collection, folder, slug, url, draft, published, event, data };
	return { faults, entry: { ...head, links, anchors: [...anchors], mentions, malformedNumber } };
}
