import { spawnSync } from 'node:child_process';
import { isBuilt } from './build-marker.ts';
import { root } from './paths.ts';

/** Builds in a process of its own, so that its memory is given back before serving. Returns whether it succeeded. */
export function buildIfStale(args: readonly string[] = []): { built: boolean; ok: boolean } {
	if (isBuilt()) return { built: false, ok: true };
	// Vitest's own variables would put Astro and Vite into test mode.
	const { VITEST, NODE_ENV, ...env } = process.env;
	const { status } = spawnSync(process.execPath, [`${root}/scripts/build.ts`, ...args], {
		cwd: root,
		stdio: 'inherit',
		env,
	});
	return { built: true, ok: status === 0 };
}
