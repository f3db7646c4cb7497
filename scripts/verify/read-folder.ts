import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checksumsFile } from '#copies/checksums.ts';
import type { Found } from '#copies/compare.ts';
import { SeveralAtOnce } from '../build/several-at-once.ts';
import { withoutCompression } from '../build/staying-files.ts';
import type { CompressedSuffix } from '../compress.ts';
import { reasonOf } from '../content-files.ts';
import { hashExpanded, hashFile } from './hash-file.ts';
import type { Progress } from './progress.ts';

/** Files read side by side: the disk, not the processor, is what one waits for. */
const atOnce = 4;

/**
 * What stands at every path of a folder but the list of checksums itself. `listed` tells the paths that are to be taken as they
 * are; of others a compressed copy beside its file is expanded. No link is followed, so nothing outside the folder is read.
 */
export async function readFolder(
	folder: string,
	listed: (path: string) => boolean,
	progress: Progress,
): Promise<Map<string, Found>> {
	const found = new Map<string, Found>();
	const files = new Map<string, string>();
	await walk(folder, '', files, found);
	for (const [path] of files) if (withoutCompression(path) === checksumsFile) files.delete(path);
	const { tick } = progress(files.size);
	const reading = new SeveralAtOnce(atOnce);
	for (const [path, name] of files) {
		await reading.start(async () => {
			const base = files.get(withoutCompression(path));
			const isCopy = base !== undefined && base !== name && !listed(path);
			found.set(path, await (isCopy ? expandedAt(folder, name, base) : hashAt(folder, name)));
			tick(path);
		});
	}
	await reading.finish();
	return found;
}

/** Gathers the paths of files (composed letters, as lists write them) with their names on this disk. */
async function walk(folder: string, prefix: string, files: Map<string, string>, found: Map<string, Found>) {
	const entries = await readdir(join(folder, prefix), { withFileTypes: true }).catch((error) => {
		found.set(prefix || '.', { fault: reasonOf(error) });
		return [];
	});
	for (const entry of entries) {
		const name = `${prefix}${entry.name}`;
		const path = name.normalize('NFC');
		if (entry.isSymbolicLink()) found.set(path, 'link');
		else if (entry.isDirectory()) await walk(folder, `${name}/`, files, found);
		else if (entry.isFile()) files.set(path, name);
		else found.set(path, { fault: 'không phải tệp thường' });
	}
}

async function hashAt(folder: string, name: string): Promise<Found> {
	try {
		const path = join(folder, name);
		return { hash: await hashFile(path, (await lstat(path)).size) };
	} catch (error) {
		return { fault: reasonOf(error) };
	}
}

async function expandedAt(folder: string, name: string, base: string): Promise<Found> {
	const { size } = await lstat(join(folder, base));
	const hash = await hashExpanded(join(folder, name), name.slice(-3) as CompressedSuffix, size);
	return { of: base.normalize('NFC'), hash };
}
