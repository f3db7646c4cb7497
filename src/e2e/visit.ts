import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';

/** What a page did that it must not do: errors in the console, refusals of the CSP, requests to other hosts. */
export type Mischief = string[];

/**
 * Opens a path of the built site, or of the site at `base`, in a fresh context, runs `look` and closes it again. Returns its
 * result together with the page's mischief until then.
 */
export async function visit<Result>(
	browser: Browser,
	path: string,
	options: BrowserContextOptions,
	look: (page: Page) => Promise<Result>,
	base: string = inject('baseUrl'),
): Promise<{ result: Result; mischief: Mischief }> {
	// Colours in mid-transition would fail the contrast check by chance.
	// A service worker would load files of its own beside what is looked at.
	const context = await browser.newContext({
		reducedMotion: 'reduce',
		locale: 'vi-VN',
		serviceWorkers: 'block',
		...options,
	});
	try {
		await tellRefusals(context);
		const page = await context.newPage();
		const mischief = watch(page, base);
		await page.goto(new URL(path, base).href, { waitUntil: 'load' });
		// What a script fills in is part of what a reader has; before it runs, the place for it may be there unseen.
		// From a folder (`file:`) browsers run no modules.
		const runsScripts = options.javaScriptEnabled !== false && base.startsWith('http');
		if (runsScripts) await page.waitForSelector('[aria-busy=true]', { state: 'detached' });
		return { result: await look(page), mischief };
	} finally {
		await context.close();
	}
}

/** Puts every refusal of the pages' policies into the console, with what was refused and by whom it was asked for. */
export async function tellRefusals(context: BrowserContext): Promise<void> {
	await context.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample, sourceFile }) => {
			console.error(`chính sách chặn ${effectiveDirective}: ${blockedURI} ${sample} (${sourceFile})`);
		});
	});
}

function watch(page: Page, base: string): Mischief {
	const mischief: Mischief = [];
	page.on('console', (message) => {
		if (message.type() === 'error') mischief.push(`lỗi trong bảng điều khiển: ${message.text()}`);
	});
	page.on('pageerror', (error) => mischief.push(`lỗi mã: ${error.message}`));
	page.on('request', (request) => {
		const url = request.url();
		if (!url.startsWith(base) && !/^(data|blob):/.test(url)) mischief.push(`gọi ra ngoài: ${url}`);
	});
	page.on('requestfailed', (request) => {
		// Who goes on to the next page ends what this one still loads.
		if (request.failure()?.errorText !== 'net::ERR_ABORTED') mischief.push(`không tải được: ${request.url()}`);
	});
	return mischief;
}
