import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readSealed, writeSealed } from '#history/sealed-file.ts';
import { settledMoment } from './file-clock.ts';

const label = 'digest of files 1: facts, contents';

interface Remembered {
	/** Hash of paths, sizes, times and inodes. */
	readonly facts: string;
	readonly contents: string;
}

/**
 * What `digestContents` tells of files below `root`. Nothing is read while all of them look untouched
 * since the last time, which the file `memory` remembers; it can be thrown away. Files touched after `settled` are not
 * remembered. Throws when a file cannot be read.
 */
export function digestFiles(
	root: string,
	paths: readonly string[],
	memory: string,
	settled: number = settledMoment(memory),
): string {
	const { digest: facts, touched } = factsOf(root, paths);
	const remembered = readSealed(memory, label) as Remembered | undefined;
	if (remembered?.facts === facts) return remembered.contents;
	const contents = digestContents(root, paths);
	if (touched < settled) writeSealed(memory, label, { facts, contents } satisfies Remembered);
	return contents;
}

/** How the files look from outside, and when the last of them was touched. */
function factsOf(root: string, paths: readonly string[]): { digest: string; touched: number } {
	const lines: string[] = [];
	let touched = Number.NEGATIVE_INFINITY;
	for (const path of paths) {
		const { size, mtimeMs, ctimeMs, ino } = statSync(join(root, path));
		lines.push(`${path}\0${size} ${mtimeMs} ${ctimeMs} ${ino}\0`);
		touched = Math.max(touched, mtimeMs, ctimeMs);
	}
	return { digest: createHash('sha256').update(lines.join('')).digest('hex'), touched };
}

/** SHA-256 (hexadecimal) over the paths and contents of files below `root`. Throws when one cannot be read. */
export function digestContents(root: string, paths: readonly string[]): string {
	const hash = createHash('sha256');
	for (const path of paths) {
		const content = readFileSync(join(root, path));
		// The length keeps «path + content» from reading alike when text moves from one file to the next.
		hash.update(`${path}\0${content.length}\0`).update(content);
	}
	return hash.digest('hex');
}
