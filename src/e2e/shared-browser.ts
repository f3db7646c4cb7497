import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './browser.ts';

/** One browser for all tests of a file; it starts before the first and fails them all, with advice, when it cannot. */
export function sharedBrowser(): { readonly instance: Browser } {
	let browser: Browser | undefined;
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser?.close());
	return {
		get instance() {
			if (!browser) throw new Error('The browser has not started.');
			return browser;
		},
	};
}
