import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ReadFile } from '../engine/files.ts';
import { indexFolder, manifestFile } from '../manifest.ts';

/** Reads a written index from disk as the browser reads it from the server. `heard` is told each file's bytes on the way. */
export function filesOf(dist: string, heard: (path: string, bytes: number) => void = () => {}): ReadFile {
	return async (path) => {
		const bytes = await readFile(join(dist, indexFolder, path));
		heard(path, bytes.length);
		return path === manifestFile ? bytes : new Uint8Array(gunzipSync(bytes));
	};
}
