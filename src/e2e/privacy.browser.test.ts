import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { builtKinds } from './page-kinds.ts';
import { sharedBrowser } from './shared-browser.ts';

/** What `/rieng-tu/` promises of cookies and of what the device keeps. */

const browser = sharedBrowser();

/** What the pages have left on the device, but for the caches that `/rieng-tu/` and `/ngoai-tuyen/` tell of. */
async function leftBehind(page: Page): Promise<string[]> {
	const cookies = (await page.context().cookies()).map(({ name }) => `cookie ${name}`);
	const stored = await page.evaluate(async () => {
		const databases = await indexedDB.databases();
		return [
			...Object.keys(localStorage).map((key) => `localStorage ${key}`),
			...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
			...databases.map(({ name }) => `IndexedDB ${name}`),
		];
	});
	return [...cookies, ...stored];
}

test('a visit to every kind of page, a search and a copied citation leave nothing on the device', async () => {
	const context = await browser.instance.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
	try {
		const page = await context.newPage();
		const go = (path: string) => page.goto(new URL(path, inject('baseUrl')).href, { waitUntil: 'load' });
		for (const [kind, path] of builtKinds()) {
			await go(path);
			if (kind === 'một văn bản') await page.locator('[data-copy], .heading-link').first().click();
		}
		await go('/tim-kiem/?q=tiem+chung');
		await page
			.getByText(/kết quả/)
			.first()
			.waitFor();
		await page.keyboard.press('Control+k');
		await page.keyboard.type('7095');
		expect(await leftBehind(page)).toEqual([]);
	} finally {
		await context.close();
	}
});

test('the test would see what a page leaves', async () => {
	const context = await browser.instance.newContext();
	try {
		const page = await context.newPage();
		await page.goto(inject('baseUrl'));
		await page.evaluate(() => {
			// biome-ignore lint/suspicious/noDocumentCookie: what a tracker would do.
			document.cookie = 'dem=1';
			localStorage.setItem('ai', '1');
		});
		expect(await leftBehind(page)).toEqual(['cookie dem', 'localStorage ai']);
	} finally {
		await context.close();
	}
});
