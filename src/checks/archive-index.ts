import { CitationIndex } from './citations/citation-index.ts';
import type { Entry } from './entry.ts';
import { sitePages } from './links/site-pages.ts';

/** What rules may ask about the whole archive. Built once per run. */
export interface ArchiveIndex {
	readonly entries: readonly Entry[];
	readonly byPath: ReadonlyMap<string, Entry>;
	/** First entry at each URL; two entries at one URL are a fault of their own. */
	readonly byUrl: ReadonlyMap<string, Entry>;
	/** URLs of every page that the site builds, entries included. */
	readonly pages: ReadonlySet<string>;
	readonly citations: CitationIndex;
	/** Paths below `public/`; undefined when the caller does not know them. */
	readonly publicFiles: ReadonlySet<string> | undefined;
	/** The present minute in Vietnam, such as `2026-01-06T08:06`. */
	readonly now: string;
}

/** Indexes the entries of a run. `pageSlugs` are the stand-alone pages in `trang/`. */
export function indexArchive(
	entries: readonly Entry[],
	options: { pageSlugs: readonly string[]; publicFiles: ReadonlySet<string> | undefined; now: string },
): ArchiveIndex {
	const byUrl = new Map<string, Entry>();
	for (const entry of entries) if (!byUrl.has(entry.url)) byUrl.set(entry.url, entry);
	return {
		entries,
		byPath: new Map(entries.map((entry) => [entry.path, entry])),
		byUrl,
		pages: new Set([...sitePages(entries, options.pageSlugs), ...byUrl.keys()]),
		citations: new CitationIndex(entries),
		publicFiles: options.publicFiles,
		now: options.now,
	};
}
