import { trustedScript } from '#hosting/trusted-script.ts';

/**
 * Has the service worker of the site installed; it then keeps itself up to date. Undefined where the browser has none: an old
 * one, a private window of some, a site that is not served over https. Never rejects.
 */
export async function registerWorker(): Promise<ServiceWorkerRegistration | undefined> {
	const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
	try {
		return await navigator.serviceWorker?.register(trustedScript('ngoai-tuyen', `${base}sw.js`));
	} catch {
		return undefined;
	}
}
