import { siteRoot } from '#search/client/root.ts';
import type { Device } from '../save/device.ts';

/** This browser. */
export function browserDevice(): Device {
	return {
		root: siteRoot(),
		caches,
		locks: navigator.locks,
		now: () => new Date(),
		fetch: (address, init) => fetch(address, init),
		estimate: navigator.storage?.estimate && (() => navigator.storage.estimate()),
		wait: (milliseconds, signal) =>
			new Promise((resolve, reject) => {
				signal?.addEventListener('abort', () => reject(signal.reason as Error));
				if (signal?.aborted) reject(signal.reason as Error);
				setTimeout(resolve, milliseconds);
			}),
	};
}
