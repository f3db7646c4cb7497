import type { ReadCapture } from '#import/model.ts';

/** What is known of the capture that an entry comes from. */
export interface EntryRecord {
	/** Of the captured bytes, in lower case. */
	readonly sha256: string;
	readonly method: ReadCapture['method'];
	/** ISO day. */
	readonly capturedOn?: string;
	readonly url?: string;
	readonly fileName: string;
	/** ISO day in Vietnam on which the import runs. */
	readonly today: string;
	/** How many entries the capture gave; with more than one, each says from where in the file it comes. */
	readonly entries?: number;
}
