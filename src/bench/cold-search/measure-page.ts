import type { Browser } from 'playwright-core';

export interface ColdSearch {
	readonly query: string;
	/** Milliseconds from the start of the navigation to the first frame with a result. */
	readonly firstMs: number;
	/** Bytes that the server sent until the network was quiet: the page, its fonts and styles, scripts, index, ten results. */
	readonly bytes: number;
	readonly results: string;
}

/**
 * Opens the search page of the site at `url` with a query, as someone who was never there, with a main thread `slowdown` times
 * slower; the browser has no such brake for the worker. `bytesSent` tells what the server has sent so far: the browser's own
 * count leaves out what a worker fetches.
 */
export async function coldSearch(
	browser: Browser,
	url: string,
	query: string,
	{ slowdown, bytesSent }: { slowdown: number; bytesSent: () => number },
): Promise<ColdSearch> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
		const before = bytesSent();
		// The page itself notes when the first result is there: Playwright looks only every half second.
		await page.addInitScript(() => {
			const note = () => {
				if (document.querySelector('#ket-qua li'))
					document.documentElement.dataset['first'] ??= String(performance.now());
				else requestAnimationFrame(note);
			};
			note();
		});
		await page.goto(`${url}tim-kiem/?${new URLSearchParams({ q: query })}`, { waitUntil: 'commit' });
		await page.locator('html[data-first]').waitFor({ state: 'attached' });
		const firstMs = Number(await page.locator('html').getAttribute('data-first'));
		await page.waitForLoadState('networkidle');
		await page.waitForTimeout(500);
		const results = (await page.locator('#trang-thai').textContent()) ?? '';
		return { query, firstMs, bytes: bytesSent() - before, results };
	} finally {
		await context.close();
	}
}
