import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { manifestFile } from '../manifest.ts';
import type { IndexPart } from './index-parts.ts';

/** Writes the files of an index to `folder`, which it empties first: all gzip but the manifest. */
export async function writeIndex(parts: Iterable<IndexPart>, folder: string): Promise<void> {
	await rm(folder, { recursive: true, force: true });
	for (const [path, bytes] of parts) {
		const file = join(folder, path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, path === manifestFile ? bytes : gzipSync(bytes, { level: 9 }));
	}
}
