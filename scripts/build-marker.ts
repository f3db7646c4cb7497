import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nowInVietnam } from '#domain/dates.ts';
import { fingerprint } from './fingerprint.ts';
import { cache, dist, root } from './paths.ts';

const marker = join(cache, 'build.json');

interface Mark {
	readonly fingerprint: string;
	/** The Vietnam minute from which an entry is missing that was still in the future when the site was built. */
	readonly staleFrom?: string | undefined;
}

/** Whether a finished build is what a build of `inputs` (a fingerprint) at `now` (a minute in Vietnam) would give. */
export function isFresh(mark: Mark, inputs: string, now: string): boolean {
	return mark.fingerprint === inputs && !(mark.staleFrom !== undefined && now >= mark.staleFrom);
}

/** Whether `dist/` is complete and made from exactly what the repository holds now. */
export function isBuilt(): boolean {
	if (!existsSync(marker) || !existsSync(join(dist, 'index.html'))) return false;
	try {
		return isFresh(JSON.parse(readFileSync(marker, 'utf8')), fingerprint(root), nowInVietnam());
	} catch {
		return false;
	}
}

/** Marks `dist/` as unfinished; call `finish` only when every step has succeeded, with the minute from which it will lack something. */
export function startBuild(): { finish: (staleFrom: string | undefined) => void } {
	rmSync(marker, { force: true });
	// Taken before the build, so that an edit made while it runs leads to another build.
	const inputs = fingerprint(root);
	return {
		finish(staleFrom) {
			mkdirSync(cache, { recursive: true });
			writeFileSync(marker, `${JSON.stringify({ fingerprint: inputs, staleFrom } satisfies Mark, undefined, '\t')}\n`);
		},
	};
}
