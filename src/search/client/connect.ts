import type { Finder } from './finder.ts';
import { workerFinder } from './worker-finder.ts';

/**
 * The finder for this browser: our own in a worker, or Pagefind's search where the browser cannot decompress our index (before
 * Chrome 80, Firefox 113, Safari 16.4). After a failure call it again: a worker whose script was lost never recovers.
 */
export async function connectFinder(): Promise<Finder> {
	const root = new URL(import.meta.env.BASE_URL, location.href).href;
	if (typeof DecompressionStream === 'undefined') {
		const { pagefindFinder } = await import('./pagefind-finder.ts');
		return pagefindFinder(root);
	}
	return workerFinder(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: root }));
}
