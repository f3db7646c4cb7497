import type { Checksums } from './checksums.ts';

/** What stands at a path of a copy, or what came of asking for it. */
export type Found =
	/** SHA-256 of its bytes, in hexadecimal. */
	| { readonly hash: string }
	/** The compressed copy of a file beside it: the hash of what it holds, undefined when nothing can be told of that. */
	| { readonly of: string; readonly hash: string | undefined }
	/** A symbolic link: it could lead anywhere, and is not followed. */
	| 'link'
	/** The server sends somewhere else from there. */
	| 'redirect'
	/** Why it could not be read. */
	| { readonly fault: string };

/** Everything in which a copy differs from a list of checksums; paths are sorted. */
export interface Differences {
	readonly missing: readonly string[];
	readonly changed: readonly string[];
	readonly extra: readonly string[];
	/** Compressed copies that give something else than the file beside them. */
	readonly stale: readonly string[];
	readonly links: readonly string[];
	/** Path and reason. */
	readonly unreadable: readonly (readonly [path: string, reason: string])[];
}

export interface Comparison extends Differences {
	/** How many files of the list are there as they should be. */
	readonly sound: number;
	/** Files that a server does not give, as servers do, or from which it sends elsewhere: they tell nothing. */
	readonly untold: readonly string[];
}

/** What hosts read and do not give away. */
const hostFiles = new Set(['_headers', '_redirects', '.nojekyll']);

/** What macOS and Windows leave in any folder that somebody opens. */
const ofTheSystem = /(?:^|\/)(?:\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini)$/i;

/**
 * Compares what was found with a list. `served` tells that a server was asked for the files of the list, so that files
 * for hosts may lack; `asked` narrows the list down to the paths in it.
 */
export function compare(
	found: ReadonlyMap<string, Found>,
	sums: Checksums,
	{ served = false, asked }: { served?: boolean; asked?: ReadonlySet<string> } = {},
): Comparison {
	const missing: string[] = [];
	const changed: string[] = [];
	const extra: string[] = [];
	const stale: string[] = [];
	const links: string[] = [];
	const unreadable: [string, string][] = [];
	const untold: string[] = [];
	let sound = 0;
	for (const [path, hash] of sums) {
		if (asked && !asked.has(path)) continue;
		const there = found.get(path);
		if (there === undefined) (served && hostFiles.has(path) ? untold : missing).push(path);
		// Former addresses are pages; nothing else has a reason to stand somewhere else.
		else if (there === 'redirect') (path.endsWith('.html') ? untold : changed).push(path);
		else if (there === 'link') links.push(path);
		else if ('fault' in there) unreadable.push([path, there.fault]);
		else if (there.hash === hash) sound++;
		else changed.push(path);
	}
	for (const [path, there] of found) {
		if (sums.has(path)) continue;
		if (there === 'link') links.push(path);
		else if (typeof there === 'string') untold.push(path);
		else if ('fault' in there) unreadable.push([path, there.fault]);
		else if ('of' in there && sums.has(there.of)) {
			if (there.hash !== sums.get(there.of)) stale.push(path);
		} else if (!ofTheSystem.test(path)) extra.push(path);
	}
	for (const list of [missing, changed, extra, stale, links, unreadable, untold]) list.sort();
	return { sound, missing, changed, extra, stale, links, unreadable, untold };
}

/** Whether nothing differs. */
export function isWhole({ missing, changed, extra, stale, links, unreadable }: Differences): boolean {
	return [missing, changed, extra, stale, links, unreadable].every(({ length }) => length === 0);
}
