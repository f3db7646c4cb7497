import { expect, test } from 'vitest';
import { lackOf } from './support.ts';

type Browser = Parameters<typeof lackOf>[0];
const caches = { keys: async () => [] };
const browser = { isSecureContext: true, caches, navigator: { serviceWorker: {} } };
const of = (change: object) => lackOf({ ...browser, ...change } as unknown as Browser);

test.each([
	['a modern browser', {}, undefined],
	['an address without encryption', { isSecureContext: false, caches: undefined }, 'https'],
	['a window without service workers', { navigator: {} }, 'browser'],
	['a window whose service workers are nothing', { navigator: { serviceWorker: undefined } }, 'browser'],
	['a window without caches', { caches: undefined }, 'browser'],
	[
		'a private window that refuses caches',
		{ caches: { keys: () => Promise.reject(new DOMException('The operation is insecure.', 'SecurityError')) } },
		'browser',
	],
])('%s', async (_, change, lack) => {
	expect(await of(change)).toBe(lack);
});
