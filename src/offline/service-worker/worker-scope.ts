import type { PrecacheController } from 'workbox-precaching/PrecacheController.js';

/*
 * What the worker uses of its own global object. TypeScript's library for workers would change what `addEventListener` means
 * in every page, for all of the project is checked as one program.
 */

export interface LastingEvent extends Event {
	readonly waitUntil: (promise: Promise<unknown>) => void;
}

export interface AskedEvent extends LastingEvent {
	readonly request: Request;
	/** The answer to a page that the browser has asked for while the worker woke up; missing in some browsers. */
	readonly preloadResponse?: Promise<Response | undefined>;
	readonly respondWith: (answer: Promise<Response>) => void;
}

export interface WorkerScope {
	readonly caches: CacheStorage;
	readonly clients: {
		readonly claim: () => Promise<void>;
		readonly matchAll: (options: {
			readonly includeUncontrolled: boolean;
			readonly type: 'window';
		}) => Promise<readonly { readonly url: string }[]>;
	};
	readonly fetch: typeof fetch;
	readonly navigator: { readonly connection?: { readonly saveData?: boolean } };
	readonly registration: Pick<ServiceWorkerRegistration, 'scope'> &
		Partial<Pick<ServiceWorkerRegistration, 'navigationPreload'>>;
	/** What the build puts in its place: the files to keep from the installation on. */
	readonly __WB_MANIFEST: Parameters<PrecacheController['precache']>[0];
	readonly addEventListener: {
		(type: 'activate' | 'install', listener: (event: LastingEvent) => void): void;
		(type: 'fetch', listener: (event: AskedEvent) => void): void;
	};
}
