/** One state of a content file, as a commit on a branch left it. */
export interface FileVersion {
	/** Path below `content/` at that time. */
	readonly path: string;
	/** Git's name of the bytes. */
	readonly blob: string;
	/** When the commit entered the branch (committer's clock), in Vietnam: `2026-03-05T08:30`. */
	readonly at: string;
	/** First line of the commit message. */
	readonly summary: string;
}

/** The life of one content file, renames followed. */
export interface FileHistory {
	/** Path below `content/` today, or the last one before it was removed. */
	readonly path: string;
	/** Oldest first; never empty. */
	readonly versions: readonly FileVersion[];
	/** Set when the file stands nowhere any more. */
	readonly removed?: { readonly at: string; readonly summary: string };
}

/** What a branch tells of the content. Complete: a shallow clone gives none, so that no date can be wrong. */
export interface History {
	readonly files: readonly FileHistory[];
	/** The texts of the given blobs, read by one process of git; blobs that are not UTF-8 are left out. */
	texts(blobs: readonly string[]): ReadonlyMap<string, string>;
}
