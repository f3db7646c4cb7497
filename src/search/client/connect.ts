import { trustedScript } from '#hosting/trusted-script.ts';
import type { Finder } from './finder.ts';
import { siteRoot } from './root.ts';
import { connectSaved, hasSaved } from './saved-side.ts';
import { SearchFailure } from './search-failure.ts';
import { withSaved } from './with-saved.ts';
import workerAddress from './worker.ts?worker&url';
import { workerFinder } from './worker-finder.ts';

/**
 * The finder for this browser: our own in a worker, or Pagefind's search where the browser lacks what ours needs, to decompress
 * the index or to read its answers (before Chrome 97, Firefox 113, Safari 16.4). After a failure call it again: a worker whose script was lost never recovers.
 */
export async function connectFinder(): Promise<Finder> {
	if (typeof DecompressionStream === 'undefined' || !('findLast' in Array.prototype)) {
		const { pagefindFinder } = await import('./pagefind-finder.ts').catch((error: unknown) => {
			throw new SearchFailure('old-browser', String(error));
		});
		return pagefindFinder(siteRoot());
	}
	const whole = workerFinder(new Worker(trustedScript('tim-kiem', workerAddress), { type: 'module' }));
	return withSaved(whole, { hasSaved, connectSaved });
}
