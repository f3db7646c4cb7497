import type { Finder } from './finder.ts';
import { workerFinder } from './worker-finder.ts';

/*
 * What the search page asks of the search over what is saved. Its code comes when it is first needed; where it does not come,
 * nothing can be saved either, for whoever saves gets the code with it.
 */

/** Whether anything is saved on the device that can be searched. Never rejects. */
export async function hasSaved(): Promise<boolean> {
	try {
		return await (await import('../saved/has-saved.ts')).hasSaved();
	} catch (error) {
		console.warn(error);
		return false;
	}
}

/** A finder over what is saved. Rejects when its code cannot be had. */
export async function connectSaved(): Promise<Finder> {
	const { startWorker } = await import('../saved/start-worker.ts');
	return workerFinder(startWorker());
}
