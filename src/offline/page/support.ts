/** What this window lacks to keep pages. */
export type Lack = 'https' | 'browser';

/** Undefined where pages can be kept. A private window may have everything and refuse to use it. */
export async function lackOf(window: Window & typeof globalThis): Promise<Lack | undefined> {
	if (!window.isSecureContext) return 'https';
	if (!('caches' in window) || !('serviceWorker' in window.navigator)) return 'browser';
	const { caches, navigator } = window;
	// Some of them have the property without the thing.
	if (!caches || !navigator.serviceWorker) return 'browser';
	return caches.keys().then(
		() => undefined,
		() => 'browser' as const,
	);
}
