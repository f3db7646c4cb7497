import { glob, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Bytes and number of the files below a folder. */
export async function folderSize(folder: string): Promise<{ bytes: number; files: number }> {
	let bytes = 0;
	let files = 0;
	for await (const path of glob('**/*', { cwd: folder })) {
		const entry = await stat(join(folder, path));
		if (!entry.isFile()) continue;
		bytes += entry.size;
		files += 1;
	}
	return { bytes, files };
}
