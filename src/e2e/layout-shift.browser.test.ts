import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { type LayoutShift, noteShifts, shiftsOf } from './layout-shift.ts';
import { builtKinds } from './page-kinds.ts';
import { sharedBrowser } from './shared-browser.ts';

const browser = sharedBrowser();
const widths = [360, 1280];
const font = '**/_astro/fonts/**';
/** Milliseconds by which the heading font comes late: the page has long been drawn without it. */
const late = 600;

/** Opens pages as over a slow line with a slow processor, and with nothing kept from before. */
async function slowly<Result>(width: number, look: (page: Page, context: BrowserContext) => Promise<Result>) {
	const context = await browser.instance.newContext({ viewport: { width, height: 800 }, serviceWorkers: 'block' });
	try {
		const page = await context.newPage();
		await noteShifts(page);
		const session = await context.newCDPSession(page);
		await session.send('Network.enable');
		await session.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: 60,
			downloadThroughput: 100_000,
			uploadThroughput: 50_000,
		});
		await session.send('Emulation.setCPUThrottlingRate', { rate: 2 });
		return await look(page, context);
	} finally {
		await context.close();
	}
}

async function open(page: Page, path: string): Promise<LayoutShift[]> {
	await page.route(font, async (route) => {
		await new Promise((done) => setTimeout(done, late));
		await route.continue();
	});
	const arrived = page.waitForResponse(font);
	await page.goto(new URL(path, inject('baseUrl')).href);
	await (await arrived).finished();
	return shiftsOf(page);
}

describe.concurrent.each(builtKinds())('%s', (_, path) => {
	test.each(widths)(`${path} moves nothing while it loads, %i pixels wide`, async (width) => {
		expect(await slowly(width, (page) => open(page, path))).toEqual([]);
	});
});

/** Pages whose script learns from the address what to show, and what tells that it has. */
const asked = [
	['/tim-kiem/?q=s%E1%BB%9Fi', '#phan-ket-qua[aria-busy=false]'],
	['/tim-kiem/?q=tiem+chung&tinh=lai-chau&xep=moi', '#phan-ket-qua[aria-busy=false]'],
	['/tim-kiem/?q=khongcotunay', '#phan-ket-qua[aria-busy=false]'],
	['/ngoai-tuyen/?goi=tinh-thanh/lai-chau', '#chon[aria-busy=false]'],
	['/van-ban/?xep=so', '#trang--loc [role=status]:not(:empty)'],
] as const;

describe.concurrent.each(asked)('%s', (path, done) => {
	test.each(widths)(`${path} moves nothing until its answer is there, %i pixels wide`, async (width) => {
		const shifts = await slowly(width, async (page) => {
			await open(page, path);
			await page.waitForSelector(done, { state: 'attached' });
			return shiftsOf(page);
		});
		expect(shifts).toEqual([]);
	});
});

test('a page drawn with the system’s font keeps it, and the next one has the heading font', async () => {
	const families = await slowly(1280, async (page, context) => {
		await open(page, '/');
		const first = await fontOf(page);
		await page.unroute(font);
		await context.newCDPSession(page).then((session) =>
			session.send('Network.emulateNetworkConditions', {
				offline: false,
				latency: 0,
				downloadThroughput: -1,
				uploadThroughput: -1,
			}),
		);
		await page.goto(new URL('/gioi-thieu/', inject('baseUrl')).href);
		return [first, await fontOf(page)];
	});
	expect(families).toEqual(['the system’s', 'Be Vietnam Pro']);
});

/** The font in which the browser has drawn the main heading. */
async function fontOf(page: Page): Promise<string> {
	const session = await page.context().newCDPSession(page);
	await session.send('DOM.enable');
	await session.send('CSS.enable');
	const { root } = await session.send('DOM.getDocument');
	const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' });
	const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
	return fonts.every(({ isCustomFont }) => isCustomFont) ? 'Be Vietnam Pro' : 'the system’s';
}
