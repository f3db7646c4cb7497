import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.ts';
import { cache, dist, root } from './paths.ts';

const marker = join(cache, 'build.json');

/** Whether `dist/` is complete and made from exactly what the repository holds now. */
export function isBuilt(): boolean {
	if (!existsSync(marker) || !existsSync(join(dist, 'index.html'))) return false;
	try {
		return JSON.parse(readFileSync(marker, 'utf8')).fingerprint === fingerprint(root);
	} catch {
		return false;
	}
}

/** Marks `dist/` as unfinished; call `finish` only when every step has succeeded. */
export function startBuild(): { finish: () => void } {
	rmSync(marker, { force: true });
	// Taken before the build, so that an edit made while it runs leads to another build.
	const taken = fingerprint(root);
	return {
		finish() {
			mkdirSync(cache, { recursive: true });
			writeFileSync(marker, `${JSON.stringify({ fingerprint: taken }, undefined, '\t')}\n`);
		},
	};
}
