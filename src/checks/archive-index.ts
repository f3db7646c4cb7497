import type { History } from '#history/model.ts';
import { type AddressIndex, indexAddresses } from './addresses/address-index.ts';
import { LiveAddresses } from './addresses/live-addresses.ts';
import type { PastMemory } from './addresses/past-facts.ts';
import type { PublicFiles } from './attachments/public-file.ts';
import { CitationIndex } from './citations/citation-index.ts';
import type { Entry } from './entry.ts';
import type { SourceFile } from './files/decode.ts';
import { sitePages } from './links/site-pages.ts';
import type { VocabularyFile } from './vocabulary/vocabulary-file.ts';

/** What rules may ask about the whole archive. Built once per run. */
export interface ArchiveIndex {
	readonly entries: readonly Entry[];
	readonly byPath: ReadonlyMap<string, Entry>;
	/** First entry at each URL; two entries at one URL are a fault of their own. */
	readonly byUrl: ReadonlyMap<string, Entry>;
	/** URLs of every page that the site builds, entries included. */
	readonly pages: ReadonlySet<string>;
	readonly citations: CitationIndex;
	/** The pages that readers can open now. */
	readonly live: LiveAddresses;
	/** What became of addresses that were published once. */
	readonly addresses: AddressIndex;
	/** What was published before; undefined when nobody knows. */
	readonly history: History | undefined;
	/** The same for files below `public/`. */
	readonly publicHistory: History | undefined;
	/** Where past states are remembered from run to run, if anywhere. */
	readonly pastMemory: PastMemory | undefined;
	/** Every file of the run as it came. */
	readonly files: readonly SourceFile[];
	/** Paths below `public/`; undefined when the caller does not know them. */
	readonly publicFiles: ReadonlySet<string> | undefined;
	/** What is known of them; empty when the caller knows their paths only, or not even these. */
	readonly publicFileFacts: PublicFiles;
	/** The present minute in Vietnam, such as `2026-01-06T08:06`. */
	readonly now: string;
}

/** Indexes the entries of a run. `pageSlugs` are the stand-alone pages in `trang/`. */
export function indexArchive(
	entries: readonly Entry[],
	options: {
		pageSlugs: readonly string[];
		publicFiles: ReadonlySet<string> | PublicFiles | undefined;
		now: string;
		files: readonly SourceFile[];
		records: VocabularyFile | undefined;
		history: History | undefined;
		publicHistory: History | undefined;
		pastMemory: PastMemory | undefined;
	},
): ArchiveIndex {
	const { publicFiles } = options;
	const citations = new CitationIndex(entries);
	const byUrl = new Map<string, Entry>();
	for (const entry of entries) if (!byUrl.has(entry.url)) byUrl.set(entry.url, entry);
	return {
		entries,
		byPath: new Map(entries.map((entry) => [entry.path, entry])),
		byUrl,
		pages: new Set([...sitePages(entries, options.pageSlugs), ...byUrl.keys()]),
		citations,
		live: new LiveAddresses(entries, citations, options.pageSlugs, options.now),
		addresses: indexAddresses(entries, options.records),
		history: options.history,
		publicHistory: options.publicHistory,
		pastMemory: options.pastMemory,
		files: options.files,
		publicFiles: publicFiles && new Set(publicFiles.keys()),
		publicFileFacts: publicFiles instanceof Map ? publicFiles : new Map(),
		now: options.now,
	};
}
