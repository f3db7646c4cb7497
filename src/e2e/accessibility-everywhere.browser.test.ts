import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { axeFaultsLightAndDark } from './axe-faults.ts';
import { builtKinds } from './page-kinds.ts';
import { sharedBrowser } from './shared-browser.ts';
import { sitemapPaths } from './sitemap-paths.ts';

/**
 * Axe on every page that search engines may show, on a phone: the largest of each kind is looked at more closely in
 * `accessibility.browser.test.ts`, and so are the kinds that no sitemap names.
 */
const browser = sharedBrowser();
const closely = new Set(builtKinds().map(([, path]) => path));
const pages = sitemapPaths().filter((path) => !closely.has(path));
let page: Page;

// One page for all: to open one each time would take a third of the time.
beforeAll(async () => {
	page = await browser.instance.newPage({
		reducedMotion: 'reduce',
		locale: 'vi-VN',
		viewport: { width: 360, height: 740 },
	});
});
afterAll(() => page.close());

test('the sitemaps name pages beside those of which one stands for its kind', () => {
	expect(pages.length).toBeGreaterThan(20);
});

test.each(pages)('%s has no axe violation, light or dark', async (path) => {
	await page.goto(new URL(path.slice(1), inject('baseUrl')).href);
	expect(await axeFaultsLightAndDark(page)).toEqual([]);
});
