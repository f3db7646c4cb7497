import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { archiveFiles } from '#bench/archive/archive-files.ts';
import type { ArchivePlan } from '#bench/archive/planned.ts';

/** Writes the entries of a planned archive below `folder` (a `content/`) and returns their bytes. Throws when one is there already. */
export function writeArchive(plan: ArchivePlan, folder: string): number {
	const made = new Set<string>();
	let bytes = 0;
	for (const { path, text } of archiveFiles(plan)) {
		const file = join(folder, path);
		const parent = dirname(file);
		if (!made.has(parent)) mkdirSync(parent, { recursive: true });
		made.add(parent);
		writeFileSync(file, text, { flag: 'wx' });
		bytes += Buffer.byteLength(text);
	}
	return bytes;
}
