/** One state of a content file, as a commit on a branch left it. */
export interface FileVersion {
	/** Path below `content/` at that time. */
	readonly path: string;
	/** Git's name of the bytes. */
	readonly blob: string;
	/**
	 * When the commit entered the branch (committer's clock), in Vietnam: `2026-03-05T08:30`. Undefined when that clock
	 * contradicts the other commits of the branch or lies after today. The order of versions never rests on it.
	 */
	readonly at: string | undefined;
	/** First line of the commit message; for a merged request its title. */
	readonly summary: string;
	/** Git's name of the commit. */
	readonly commit: string;
	/** How many content files the commit changed. */
	readonly touched: number;
	/** The commit changed program code or other files outside the content as well, so its message may be about those. */
	readonly mixed: boolean;
}

/** The life of one content file, renames followed. A file that returns under the name it was deleted under lives on. */
export interface FileHistory {
	/** Path below `content/` today, or the last one before it was removed. A removed file may share it with a living one. */
	readonly path: string;
	/** Oldest first; never empty. */
	readonly versions: readonly FileVersion[];
	/** Set when the file stands nowhere any more. */
	readonly removed?: {
		/** As in a version. */
		readonly at: string | undefined;
		readonly summary: string;
		readonly commit: string;
	};
}

/** What a branch tells of the content. Complete: a shallow clone gives none, so that no date can be wrong. */
export interface History {
	/** By path. */
	readonly files: readonly FileHistory[];
	/** The texts of the given blobs, read by one process of git; blobs that are not UTF-8 are left out. */
	texts(blobs: readonly string[]): ReadonlyMap<string, string>;
}

/** Why there is no history to rely on. */
export type HistoryGap =
	/** No git on this machine. */
	| 'no-git'
	/** The folder is not the top of a repository of its own, or git distrusts its owner. */
	| 'no-repository'
	/** The repository lacks its older commits. */
	| 'shallow'
	/** The branch has no commit yet, or there is no such branch. */
	| 'no-commit'
	/** Git failed, or texts are absent (a partial clone). */
	| 'unreadable';
