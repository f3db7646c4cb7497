import type { FileHistory, FileVersion, History } from '#history/model.ts';
import type { SourceFile } from '../files/decode.ts';
import { blobNames } from './blob-names.ts';

/** What put an end to a state: a commit of the published branch. Absent when only the files at hand differ from it. */
export interface End {
	readonly at: string | undefined;
	readonly summary: string;
	readonly commit: string;
}

/** A state of a file that the published branch held and the files at hand no longer do. */
export interface PastVersion {
	readonly life: FileHistory;
	readonly version: FileVersion;
	readonly end: End | undefined;
}

/**
 * The states of files that are not those at hand, in the order of each file's life. What ended before the day `since` is
 * left out; a state of which nobody knows when it ended is not.
 */
export function* pastVersions(
	history: History,
	files: readonly SourceFile[],
	since: string | undefined,
): Generator<PastVersion> {
	const like = history.files[0]?.versions[0]?.blob;
	if (like === undefined) return;
	const present = blobNames(files, like);
	for (const life of history.files) {
		for (const [index, version] of life.versions.entries()) {
			if (present.get(version.path) === version.blob) continue;
			const end = life.versions[index + 1] ?? life.removed;
			if (since && end?.at && end.at.slice(0, 10) < since) continue;
			yield { life, version, end };
		}
	}
}
