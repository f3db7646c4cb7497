import { schemeOf } from '#markdown/raw-html/addresses.ts';
import type { Entry } from '../entry.ts';
import type { KeyPath } from '../schema/yaml-place.ts';

/** One record of the `files` of an entry as it is written, perhaps not valid, about a file of our own. */
export interface ListedFile {
	readonly at: KeyPath;
	readonly url: string;
	/** Below `public/`. */
	readonly path: string;
	readonly sha256: unknown;
	readonly size: unknown;
}

/** The records of an entry that name a file in `public/`. */
export function* listedFiles({ data }: Pick<Entry, 'data'>): Generator<ListedFile> {
	const { files } = data;
	for (const [index, record] of Array.isArray(files) ? files.entries() : []) {
		if (typeof record !== 'object' || record === null) continue;
		const { url, sha256, size } = record as Record<string, unknown>;
		if (typeof url !== 'string' || schemeOf(url) !== undefined || !/^\/(?!\/)/.test(url)) continue;
		yield { at: ['files', index], url, path: url.slice(1), sha256, size };
	}
}

export interface Listing {
	readonly entry: Entry;
	readonly file: ListedFile;
}

const listings = new WeakMap<readonly Entry[], ReadonlyMap<string, readonly Listing[]>>();

/** Which entries list each file, by path below `public/`; reckoned once for an archive. */
export function listingsOf(entries: readonly Entry[]): ReadonlyMap<string, readonly Listing[]> {
	let found = listings.get(entries);
	if (!found) {
		const all = entries.flatMap((entry) => [...listedFiles(entry)].map((file) => ({ entry, file })));
		found = Map.groupBy(all, ({ file }) => file.path);
		listings.set(entries, found);
	}
	return found;
}
