import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	goneOfRecords,
	isPageAddress,
	type MovedAddress,
	movesOfEntries,
	movesOfRecords,
} from '#domain/moved-addresses.ts';
import { addressRecords } from '#vocabulary/addresses.ts';
import { readFiles } from './content-files.ts';
import { loadArchive } from './load-archive.ts';
import { root } from './paths.ts';

export interface FormerAddresses {
	readonly moved: readonly MovedAddress[];
	/** Files that were taken away for good; a page that is gone has a tombstone. */
	readonly gone: readonly string[];
}

/**
 * The addresses that hosts may lead on or refuse by themselves, for a site built into `folder` from `content`, which must
 * have been checked. Where a page or file has come to stand again, it wins over what is said of its absence.
 */
export function formerAddresses(
	folder: string,
	content = `${root}/content`,
	records = addressRecords,
): FormerAddresses {
	// The address of an entry depends on no other entry, so the others need not be read.
	const renamed = readFiles(content).files.filter(
		({ path, bytes }) => path.endsWith('.md') && Buffer.from(bytes).includes('movedFrom'),
	);
	const { entries, withdrawn } = loadArchive(renamed).archive;
	const moves = [...movesOfRecords(records), ...movesOfEntries([...entries, ...withdrawn])];
	return {
		moved: [...new Map(moves.map((move) => [move.from, move])).values()].filter(({ from }) => isLeft(folder, from)),
		gone: goneOfRecords(records)
			.map(({ path }) => path)
			.filter((path) => !isPageAddress(path) && isLeft(folder, path)),
	};
}

/** Whether no page or file of its own stands at an address of the built site, at most a page that leads on. */
function isLeft(folder: string, address: string): boolean {
	const file = join(folder, isPageAddress(address) ? `${address}index.html` : address);
	return !existsSync(file) || (isPageAddress(address) && readFileSync(file, 'utf8').includes('http-equiv="refresh"'));
}
