import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { namesOf } from '../save/device.ts';
import { fileAnswer } from './files.ts';
import { keepOpenPages } from './keep-open.ts';
import { answerVisit, type Visited } from './navigation.ts';
import { pageAddress } from './page-address.ts';
import type { AskedEvent, WorkerScope } from './worker-scope.ts';

/*
 * The service worker. Of Workbox it uses the precache, which is complete before a version takes over and holds two versions at
 * once. Its strategies look in one cache each and let answers of broken servers pass; its expiry knows no page that belongs
 * together with its files.
 *
 * Nobody calls `skipWaiting()`: a new version waits until the last tab of the old one is closed.
 */

declare const self: WorkerScope;

const root = self.registration.scope;
const precache = new PrecacheController({ cacheName: namesOf({ root }).shell });
precache.precache(self.__WB_MANIFEST);

const device: Visited = {
	root,
	caches: self.caches,
	fetch: (address, init) => self.fetch(address, init),
	now: () => new Date(),
	wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
	// No worker can ask for `prefers-reduced-data`; pages ask for it before they have one installed.
	savesData: () => self.navigator.connection?.saveData === true,
	shell: {
		has: (address) => precache.getCacheKeyForURL(address) !== undefined,
		match: (address) => precache.matchPrecache(address),
	},
};

self.addEventListener('activate', (event) => {
	// Pages come as soon as without a worker: the browser need not wait until it is awake.
	event.waitUntil(Promise.resolve(self.registration.navigationPreload?.enable()).catch(() => {}));
	event.waitUntil(self.clients.claim());
	// Not waited for: pages that are opened meanwhile would be.
	void keepOpenPages(self.clients, device);
});

self.addEventListener('fetch', (event) => {
	const { request } = event;
	if (request.method !== 'GET') return;
	const answer = request.mode === 'navigate' ? visit(event) : file(event);
	// Whatever breaks in here, the page is not worse off than without a worker.
	if (answer) event.respondWith(answer.catch(() => self.fetch(request)));
});

function visit(event: AskedEvent): Promise<Response> | undefined {
	const { request, preloadResponse } = event;
	if (!pageAddress(request.url, root)) return undefined;
	const preloaded = preloadResponse?.catch(() => undefined);
	if (preloaded) event.waitUntil(preloaded);
	const ask = async () => (await preloaded) ?? self.fetch(request);
	return answerVisit({ address: request.url, ask, until: (promise) => event.waitUntil(promise) }, device);
}

function file(event: AskedEvent): Promise<Response> | undefined {
	const { request } = event;
	const asked = {
		address: request.url,
		destination: request.destination,
		until: (promise: Promise<unknown>) => event.waitUntil(promise),
	};
	return fileAnswer(asked, device)?.(() => self.fetch(request));
}
