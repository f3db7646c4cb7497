import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '#domain/archive.ts';
import {
	goneOfRecords,
	isPageAddress,
	type MovedAddress,
	movesOfEntries,
	movesOfRecords,
} from '#domain/moved-addresses.ts';
import { addressRecords } from '#vocabulary/addresses.ts';
import { fileAt } from './build/output-file.ts';
import { readFiles } from './content-files.ts';
import { loadArchive } from './load-archive.ts';
import { root } from './paths.ts';

type HeldEntries = Pick<Archive, 'entries' | 'withdrawn'>;

export interface FormerAddresses {
	readonly moved: readonly MovedAddress[];
	/** Files that were taken away for good; a page that is gone has a tombstone. */
	readonly gone: readonly string[];
}

/**
 * The addresses that hosts may lead on or refuse by themselves, for a site built into `folder` (or with its files where a
 * function says) from `source`, a content folder that has been checked, or the archive of one. Where a page or file has come to stand again, it wins over what is said of its absence.
 */
export function formerAddresses(
	folder: string | ((file: string) => string),
	source: string | HeldEntries = `${root}/content`,
	records = addressRecords,
): FormerAddresses {
	const pathOf = typeof folder === 'string' ? (file: string) => join(folder, file) : folder;
	const { entries, withdrawn } = typeof source === 'string' ? renamedEntries(source) : source;
	const moves = [...movesOfRecords(records), ...movesOfEntries([...entries, ...withdrawn])];
	return {
		moved: [...new Map(moves.map((move) => [move.from, move])).values()].filter(({ from }) => isLeft(pathOf, from)),
		gone: goneOfRecords(records)
			.map(({ path }) => path)
			.filter((path) => !isPageAddress(path) && isLeft(pathOf, path)),
	};
}

/** The address of an entry depends on no other entry, so only those with former addresses need be read. */
function renamedEntries(content: string): HeldEntries {
	const renamed = readFiles(content).files.filter(
		({ path, bytes }) => path.endsWith('.md') && Buffer.from(bytes).includes('movedFrom'),
	);
	return loadArchive(renamed).archive;
}

/** Whether no page or file of its own stands at an address of the built site, at most a page that leads on. */
function isLeft(pathOf: (file: string) => string, address: string): boolean {
	const file = pathOf(fileAt(address.slice(1)));
	return !existsSync(file) || (isPageAddress(address) && readFileSync(file, 'utf8').includes('http-equiv="refresh"'));
}
