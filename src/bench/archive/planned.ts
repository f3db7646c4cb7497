import type { Agency } from '#vocabulary/agencies.ts';

/** What a file of texts says of an entry; what it does not say is drawn. */
export interface GivenEntry {
	readonly kind?: PlannedEntry['kind'] | undefined;
	/** ISO date. */
	readonly day?: string | undefined;
	/** Of a document, such as «7095/KH-UBND». */
	readonly number?: string | undefined;
	/** Id of a province. */
	readonly province?: string | undefined;
	readonly topic?: string | undefined;
	readonly title: string;
	readonly text: string;
}

/** A document that entries cite, held by the archive or not. */
export interface PlannedDocument {
	readonly number: string;
	readonly type: string;
	readonly agency: Agency;
	/** ISO date. */
	readonly day: string;
	/** File name without `.md`. */
	readonly slug: string;
	/** How relations name it; absent when the archive does not hold it. */
	readonly id?: string | undefined;
}

/** An entry to be written. */
export interface PlannedEntry {
	/** Where it stands in the order of time; also the seed of its text. */
	readonly index: number;
	readonly kind: 'news' | 'document' | 'brief';
	readonly day: string;
	/** Of a document. */
	readonly document?: PlannedDocument | undefined;
	/** Set when the capture of the document does not show its number. Nobody cites it. */
	readonly unnumbered?: boolean | undefined;
	/** An earlier document of the same body and type. */
	readonly replaces?: PlannedDocument | undefined;
	/** What it cites, each once. */
	readonly cites: readonly PlannedDocument[];
	/** What a file of texts says of it, and for the how-manieth time (from 0) the file is gone through. */
	readonly given?: GivenEntry | undefined;
	readonly round?: number | undefined;
}

/** Who issues, publishes and cites what. */
export interface ArchivePlan {
	readonly seed: number;
	/** In order of time. */
	readonly entries: readonly PlannedEntry[];
	/** An old document that exactly `hubCitations` entries cite, or fewer where the archive is small. */
	readonly hub: PlannedDocument;
	/** Documents that the archive holds, for an added item to cite. */
	readonly wellKnown: readonly PlannedDocument[];
}

/** Entries that cite the document which the bench edits. */
export const hubCitations = 50;
