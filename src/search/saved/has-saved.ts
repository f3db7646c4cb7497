import { storeNames } from '#offline/stores.ts';
import { onSite } from '../client/root.ts';

/** Whether packs are saved on the device, and so can be searched without a network. */
export async function hasSaved(): Promise<boolean> {
	const { records } = storeNames(onSite('/'));
	// Opening would make it. A page without a secure connection has no stores.
	if (!('caches' in globalThis) || !(await caches.has(records))) return false;
	return (await (await caches.open(records)).keys()).length > 0;
}
