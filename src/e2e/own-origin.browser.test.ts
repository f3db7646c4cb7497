import type { BrowserContext, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { builtKinds } from './page-kinds.ts';
import { sharedBrowser } from './shared-browser.ts';

/** Whatever a reader does, their browser speaks to no host but the one whose address they have opened. */

const browser = sharedBrowser();
const own = () => new URL(inject('baseUrl'));

/** Runs something in a browser that also installs the service worker; tells whom the browser asked, and how often. */
async function hostsAsked(act: (page: Page, context: BrowserContext) => Promise<void>) {
	const context = await browser.instance.newContext({ serviceWorkers: 'allow' });
	const foreign: string[] = [];
	let asked = 0;
	const note = (url: string) => {
		if (/^(?:data|blob):/.test(url)) return;
		asked += 1;
		if (new URL(url).host !== own().host) foreign.push(url);
	};
	// Those of service workers come here as well.
	context.on('request', (request) => note(request.url()));
	context.on('page', (page) => page.on('websocket', (socket) => note(socket.url())));
	try {
		await act(await context.newPage(), context);
		return { foreign, asked };
	} finally {
		await context.close();
	}
}

async function open(page: Page, path: string): Promise<void> {
	await page.goto(new URL(path, own()).href, { waitUntil: 'load' });
}

test('opening and reading pages of every kind', async () => {
	const { foreign, asked } = await hostsAsked(async (page) => {
		for (const [, path] of builtKinds()) {
			await open(page, path);
			// What is loaded only when it comes into sight.
			await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
		}
	});
	expect(foreign).toEqual([]);
	expect(asked).toBeGreaterThan(builtKinds().length);
});

const journeys: Record<string, (page: Page) => Promise<unknown>> = {
	'searching, and going on to a result and the words marked in it': async (page) => {
		await open(page, '/tim-kiem/');
		await page.fill('#q', 'sở y tế');
		await page.keyboard.press('Enter');
		await page.click('#ket-qua li h3 a');
		await page.waitForURL(/[?&]tim=/);
		await page.waitForLoadState('networkidle');
	},
	'the search dialog and its suggestions': async (page) => {
		await open(page, '/gioi-thieu/');
		await page.keyboard.press('/');
		await page.waitForSelector('dialog[open]');
		await page.keyboard.type('lai châu');
		await page.waitForSelector('dialog [role=option]');
	},
	'filtering the table of documents': async (page) => {
		await open(page, '/van-ban/');
		await page.fill('#trang--o-loc', '02');
		await page.waitForSelector('#trang--loc [role=status]:not(:empty)', { state: 'attached' });
	},
	'the page for reading without a network': async (page) => {
		await open(page, '/ngoai-tuyen/');
		await page.waitForLoadState('networkidle');
	},
};

test.each(Object.entries(journeys))('%s', async (_, journey) => {
	const { foreign, asked } = await hostsAsked(async (page) => {
		await journey(page);
	});
	expect(foreign).toEqual([]);
	expect(asked).toBeGreaterThan(3);
});
