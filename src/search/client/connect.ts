import type { Finder } from './finder.ts';
import { siteRoot } from './root.ts';
import { workerFinder } from './worker-finder.ts';

/**
 * The finder for this browser: our own in a worker, or Pagefind's search where the browser lacks what ours needs, to decompress
 * the index or to read its answers (before Chrome 97, Firefox 113, Safari 16.4). After a failure call it again: a worker whose script was lost never recovers.
 */
export async function connectFinder(): Promise<Finder> {
	if (typeof DecompressionStream === 'undefined' || !('findLast' in Array.prototype)) {
		const { pagefindFinder } = await import('./pagefind-finder.ts');
		return pagefindFinder(siteRoot());
	}
	return workerFinder(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
}
