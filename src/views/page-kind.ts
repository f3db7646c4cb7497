import type { Archive } from '#domain/archive.ts';
import type { Entry } from '#domain/entry.ts';
import type { Health } from '#domain/health/health-of.ts';
import type { Revisions } from '#domain/revisions.ts';
import type { SiteAddress } from '#domain/site-address.ts';

/** A picture below `public/`. */
export interface PublicPicture {
	/** In pixels, as it is to be seen. */
	readonly width: number;
	readonly height: number;
	/** Of all bytes, in lower case. */
	readonly sha256: () => string;
	readonly bytes: () => Uint8Array;
}

/** What the views of all pages are made from. */
export interface Sources {
	readonly archive: Archive;
	/** How an entry changed since its publication, newest first. */
	readonly revisionsOf: (entry: Entry) => Revisions;
	readonly health: () => Health;
	/** The day on which an entry came into the archive, `2026-03-05` in Vietnam; undefined without a history to rely on. */
	readonly enteredOn: (entry: Entry) => string | undefined;
	/** The picture at an address of the site; undefined where none lies whose size can be read. */
	readonly pictureAt: (url: string) => PublicPicture | undefined;
	/** Where the site stands: files that travel, such as feeds, name whole addresses. */
	readonly address: SiteAddress;
}

/** One page: its route parameters and what it shows. */
export interface Page<View> {
	/** As `getStaticPaths` gives them; empty for a route without parameters. */
	readonly params: Readonly<Record<string, string | undefined>>;
	/**
	 * Everything that the page shows and that does not stand in the code, as plain data (JSON): a page is rendered anew exactly
	 * when this, or the code, has changed. So nothing else may reach the page.
	 */
	readonly view: () => View;
	/** The entry whose body the page shows; its text counts as part of the view. */
	readonly body?: Entry | undefined;
}

/** A kind of page: all its pages. The route is that of its file below `src/pages/`, without extension. */
export interface PageKind<View> {
	/** `tin-tuc/[folder]/[slug]`. */
	readonly route: string;
	readonly pages: (sources: Sources) => Iterable<Page<View>>;
}
