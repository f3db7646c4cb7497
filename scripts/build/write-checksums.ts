import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checksumsFile, formatChecksums } from '#copies/checksums.ts';
import type { FileHashes } from './file-hashes.ts';
import type { OutputFile } from './output-record.ts';
import { filesBelow } from './site-folder.ts';

export interface WrittenChecksums {
	/** How many files the list has. */
	readonly files: number;
	/** SHA-256 of the list itself, in hexadecimal: whoever knows it can tell whether a copy is of this very build. */
	readonly sum: string;
}

/**
 * Writes the checksums of a site into the folder of its new files: those of pages and data from the record of the build, those
 * of everything else there – the index, files for hosts – from the disk. Everything else must have been written before.
 */
export function writeChecksums(
	next: string,
	files: Readonly<Record<string, OutputFile>>,
	hashes: FileHashes,
): WrittenChecksums {
	const sums = new Map(Object.entries(files).map(([file, row]) => [file, inHex(row.hash)]));
	for (const file of filesBelow(next)) if (!sums.has(file)) sums.set(file, hashes.of(join(next, file)));
	hashes.save();
	sums.delete(checksumsFile);
	const text = formatChecksums(sums);
	mkdirSync(dirname(join(next, checksumsFile)), { recursive: true });
	writeFileSync(join(next, checksumsFile), text);
	return { files: sums.size, sum: hash('sha256', text, 'hex') };
}

function inHex(base64url: string): string {
	return Buffer.from(base64url, 'base64url').toString('hex');
}
