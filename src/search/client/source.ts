import type { ArchiveIndex } from '../engine/archive-index.ts';
import type { ReadFile } from '../engine/files.ts';
import type { SavedPart } from '../engine/request.ts';

/** What can be searched: the whole archive, or what is saved of it. */
export interface Source {
	readonly index: ArchiveIndex;
	/** Reads a file of texts by its path below the site's root. */
	readonly texts: ReadFile;
	readonly part?: SavedPart | undefined;
}

/** Where a finder gets its source for each search. */
export interface SourceOpener {
	/** Rejects when it cannot be had. */
	readonly open: () => Promise<Source>;
	/** Opens it afresh the next time: a file of it was lost. */
	readonly forget: () => void;
}
