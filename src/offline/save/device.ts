import { storeNames } from '../stores.ts';

/** What saving needs of a browser; tests give another. */
export interface Device {
	/** The address of the site's root, with a slash at its end. */
	readonly root: string;
	readonly caches: Pick<CacheStorage, 'delete' | 'has' | 'keys' | 'match' | 'open'>;
	readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
	/** Missing in browsers that cannot keep two tabs apart. */
	readonly locks?: Pick<LockManager, 'request'> | undefined;
	/** How much room the browser gives this site; missing where it does not tell. */
	readonly estimate?: (() => Promise<StorageEstimate>) | undefined;
	readonly now: () => Date;
	/** Resolves after some milliseconds; rejects at once when the signal aborts. */
	readonly wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

/** The names of this site's caches. */
export function namesOf({ root }: Pick<Device, 'root'>) {
	return storeNames(new URL(root).pathname);
}

/** Where a path of the site stands: what saved answers are kept under. */
export function addressOf(path: string, { root }: Pick<Device, 'root'>): string {
	return root + path.slice(1);
}
