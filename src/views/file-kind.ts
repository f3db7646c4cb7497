import type { Entry } from '#domain/entry.ts';
import type { Sources } from './page-kind.ts';

/** One file that is data, not a page: feeds, tables, records, cards. */
export interface SiteFile<View> {
	/** Below the folder of the site, without a slash in front: `du-lieu/muc.csv`. */
	readonly path: string;
	/** Everything that is in the file and does not stand in the code, as plain data (JSON): the same view means the same bytes. */
	readonly view: () => View;
	/** The entry whose Markdown text goes into the file too. */
	readonly body?: Entry | undefined;
	/** Bytes that the file is made from; the view holds their hash. */
	readonly original?: () => Uint8Array;
}

/** A kind of such files. The build writes them itself, without Astro. */
export interface FileKind<View> {
	/** Names the kind in messages. */
	readonly name: string;
	readonly files: (sources: Sources) => Iterable<SiteFile<View>>;
	/** The content of a file from its view, the text of its entry, and what it is made from. */
	readonly write: (view: View, markdown: string, original?: Uint8Array) => FileContent | Promise<FileContent>;
	/**
	 * Set when a file takes long to make: what was made is then kept beside the site too, so that a change of other code need
	 * not make it again.
	 */
	readonly madeWith?: MadeWith;
}

/** Everything besides the view and the text of an entry that decides what `write` gives. */
export interface MadeWith {
	/** Files and folders (with a slash at the end) of the repository. */
	readonly code: readonly string[];
	readonly packages: readonly string[];
}

export type FileContent = string | Uint8Array;

/** What the kinds below know of their own views only, seen from outside. */
// biome-ignore lint/suspicious/noExplicitAny: kinds with different views stand in one list; each is used with its own only.
export type AnyFileKind = FileKind<any>;
