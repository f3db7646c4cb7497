import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { injectManifest as Inject } from 'workbox-build';
import { readSealed, writeSealed } from '#history/sealed-file.ts';
import type { ShellFile } from '#offline/shell.ts';
import { root } from '../paths.ts';

/** Raise the number when the form of what is kept changes. */
const label = 'script of the service worker 1: code, script';

/** Everything but the list of files of a build. */
export interface WorkerScript {
	readonly script: string;
	readonly injectManifest: typeof Inject;
}

/**
 * Bundles the service worker; a bundle of the same code is taken from the file `kept`, which can be thrown away. Bundling, and
 * loading what puts the list in, take a third of a second: the build asks for it while pages are rendered.
 */
export async function prepareWorker(code: string, kept: string): Promise<WorkerScript> {
	const before = readSealed(kept, label) as { code: string; script: string } | undefined;
	const script = before?.code === code ? before.script : await bundle();
	if (before?.code !== code) writeSealed(kept, label, { code, script });
	// The whole of workbox-build takes three times as long to load.
	const { injectManifest } = createRequire(import.meta.url)('workbox-build/build/inject-manifest.js') as WorkerScript;
	return { script, injectManifest };
}

/** The finished script, which keeps these files. `work` is a folder for files that nobody needs afterwards. */
export async function workerWith(
	{ script, injectManifest }: WorkerScript,
	files: readonly ShellFile[],
	work: string,
): Promise<string> {
	const [swSrc, swDest] = [join(work, 'worker.js'), join(work, 'sw.js')];
	mkdirSync(work, { recursive: true });
	writeFileSync(swSrc, script);
	await injectManifest({ swSrc, swDest, globDirectory: work, globPatterns: [], additionalManifestEntries: [...files] });
	return swDest;
}

/** One classic script: browsers before 2025 take no module here. */
async function bundle(): Promise<string> {
	const { build } = await import('vite');
	const built = await build({
		configFile: false,
		root,
		logLevel: 'warn',
		// Workbox says what it does in development.
		define: { 'process.env.NODE_ENV': '"production"' },
		build: {
			write: false,
			target: 'es2020',
			lib: { entry: 'src/offline/service-worker/main.ts', formats: ['iife'], name: 'kho', fileName: () => 'sw.js' },
		},
	});
	if (!Array.isArray(built)) throw new Error('Vite watches where it should build.');
	const [chunk] = built.flatMap(({ output }) => output);
	if (chunk?.type !== 'chunk') throw new Error('Vite made no script of the service worker.');
	return chunk.code;
}
