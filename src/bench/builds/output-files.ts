import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface OutputFile {
	/** Below the folder, with forward slashes. */
	readonly path: string;
	readonly bytes: number;
}

/** All files below a folder, in the order of their paths. */
export function outputFiles(folder: string): OutputFile[] {
	const files: OutputFile[] = [];
	const visit = (below: string) => {
		for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
			const path = `${below}${entry.name}`;
			if (entry.isDirectory()) visit(`${path}/`);
			else if (entry.isFile()) files.push({ path, bytes: statSync(join(folder, path)).size });
		}
	};
	visit('');
	return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
