// Long, because each file of these starts a browser and a site of its own, and all of this is one worker.

import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { storeNames } from '#offline/stores.ts';
import { axeFaultsLightAndDark } from './axe-faults.ts';
import { publishNextVersion, sealWorker, shellEntries, versionProperty } from './next-version.ts';
import { offlineSite } from './offline-site.ts';
import { seedPages } from './seed-pages.ts';
import { sharedBrowser } from './shared-browser.ts';

const browser = sharedBrowser();
const { read, shell } = storeNames('/');
const { news, plan } = seedPages;

type Site = ReturnType<typeof offlineSite>;

/** A device of its own, which tells every fault of its pages. What a network that is down lets fail is none. */
async function onDevice(use: (context: BrowserContext, page: Page) => Promise<void>, init?: () => void) {
	const context = await browser.instance.newContext({ locale: 'vi-VN', reducedMotion: 'reduce' });
	if (init) await context.addInitScript(init);
	const faults: string[] = [];
	context.on('console', (message) => {
		if (message.type() === 'error' && !/^Failed to load resource/.test(message.text())) faults.push(message.text());
	});
	context.on('weberror', (error) => faults.push(error.error().message));
	try {
		await use(context, await context.newPage());
		expect(faults).toEqual([]);
	} finally {
		await context.close();
	}
}

const open = (site: Site, page: Page, path: string) => page.goto(site.address(path), { waitUntil: 'load' });
/** What happens in the worker happens after the page has been loaded, on a busy machine some seconds later. */
const eventually = <Value>(look: () => Promise<Value>) => expect.poll(look, { timeout: 20_000, interval: 100 });
/** When the copy of a page that was read came from the network. */
const savedOn = (page: Page, path: string) =>
	page.evaluate(
		async ([store, address]) =>
			(await (await caches.open(store!)).match(new URL(address!, location.origin)))?.headers.get('X-Luu-Luc'),
		[read, path],
	);
/** Opens a page, and waits until the device keeps it. */
async function readPage(site: Site, page: Page, path: string) {
	await open(site, page, path);
	await eventually(() => savedOn(page, path)).toBeTruthy();
}
/** Does something while the server is down. */
async function withoutNetwork(site: Site, act: () => Promise<void>) {
	const restore = await site.cut();
	try {
		await act();
	} finally {
		await restore();
	}
}
const heading = (page: Page) => page.locator('h1').innerText();
const notice = (page: Page) => page.locator('.saved-copy');
/** Which version of the site the style of a page is of, and whether it has one. */
const styleOf = (page: Page) =>
	page.evaluate((name) => {
		const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
		const whole = sheets.length > 0 && sheets.every(({ sheet }) => sheet && sheet.cssRules.length > 0);
		return whole ? getComputedStyle(document.documentElement).getPropertyValue(name) || 'đầu' : 'không có';
	}, versionProperty);
const notKept = 'Trang này chưa được lưu trên máy';

describe('without a network', () => {
	const site = offlineSite();

	test('a page that was open on the first visit is read again with its style, and says from when it is', async () => {
		await onDevice(async (_, page) => {
			await readPage(site, page, news);
			const title = await heading(page);
			await withoutNetwork(site, async () => {
				const answer = await open(site, page, `${news}?tim=lai+chau`);
				expect([answer?.status(), await heading(page), await styleOf(page)]).toEqual([200, title, 'đầu']);
				expect(await notice(page).innerText()).toMatch(
					/^Bản lưu trên máy từ \d\d:\d\d ngày \d\d?\/\d\d?\/\d{4}, vì chưa nối được mạng\. Có thể đã có bản mới hơn\. Thử tải lại$/,
				);
				expect(await page.locator('main > :first-child').getAttribute('role')).toBe('status');
				expect(await axeFaultsLightAndDark(page)).toEqual([]);
			});
			await notice(page).getByRole('link').click();
			await page.waitForURL(`**${news}?tim=lai+chau`);
			await eventually(() => notice(page).count()).toBe(0);
		});
	});

	test('two tabs read what both have read; a page that nobody has read leads to what is saved', async () => {
		await onDevice(async (context, page) => {
			await readPage(site, page, news);
			const second = await context.newPage();
			await readPage(site, second, plan);
			await withoutNetwork(site, async () => {
				await Promise.all([open(site, page, plan), open(site, second, news)]);
				expect([await styleOf(page), await styleOf(second)]).toEqual(['đầu', 'đầu']);
				expect([await notice(page).count(), await notice(second).count()]).toEqual([1, 1]);
				const answer = await open(site, page, '/van-ban/');
				expect([answer?.status(), await heading(page), await styleOf(page)]).toEqual([503, notKept, 'đầu']);
			});
		});
	});

	test.each(['/tim-kiem/?q=7095', '/ngoai-tuyen/'])('%s opens with all that it runs', async (path) => {
		await onDevice(async (_, page) => {
			await readPage(site, page, news);
			await withoutNetwork(site, async () => {
				const lost: string[] = [];
				page.on('requestfailed', (request) => lost.push(new URL(request.url()).pathname));
				const answer = await open(site, page, path);
				expect([answer?.status(), await styleOf(page)]).toEqual([200, 'đầu']);
				expect(lost.filter((file) => file.includes('/_astro/'))).toEqual([]);
			});
		});
	});

	test('a network that does not answer gives way to the copy; what it brings at last is kept', async () => {
		await onDevice(async (_, page) => {
			await readPage(site, page, news);
			const before = await savedOn(page, news);
			const { release } = site.hold(news);
			await open(site, page, news);
			expect(await notice(page).count()).toBe(1);
			release();
			await eventually(() => savedOn(page, news)).not.toBe(before);
		});
	});

	test('a server that cannot answer gives way to the copy, and speaks for itself where there is none', async () => {
		await onDevice(async (_, page) => {
			await readPage(site, page, news);
			site.fail(news);
			await open(site, page, news);
			expect(await notice(page).count()).toBe(1);
			site.fail(plan);
			const answer = await open(site, page, plan);
			site.fail();
			expect([answer?.status(), await heading(page)]).toEqual([503, '503']);
		});
	});

	test('the browser finds everything that it needs to install the site', async () => {
		await onDevice(async (context, page) => {
			await readPage(site, page, '/');
			const session = await context.newCDPSession(page);
			const { errors } = await session.send('Page.getAppManifest');
			const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
			// A context of a test keeps nothing, as a private window, and no site can be installed there.
			const others = installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito');
			expect({ errors, others }).toEqual({ errors: [], others: [] });
		});
	});
});

const removing = offlineSite();

test('a page that is gone is shown so, and its copy goes', async () => {
	await onDevice(async (_, page) => {
		await readPage(removing, page, news);
		removing.remove(news);
		const answer = await open(removing, page, news);
		expect([answer?.status(), await heading(page)]).toEqual([404, 'Không có trang này']);
		await eventually(() => savedOn(page, news)).toBe(undefined);
		await withoutNetwork(removing, async () => {
			await open(removing, page, news);
			expect(await heading(page)).toBe(notKept);
		});
	});
});
describe('who has', () => {
	const site = offlineSite();

	test('no service workers loses nothing', async () => {
		await onDevice(
			async (_, page) => {
				site.takeAsked();
				await open(site, page, news);
				await page.waitForLoadState('networkidle');
				expect(await styleOf(page)).toBe('đầu');
				expect(site.takeAsked().filter((path) => /sw\.js|register/.test(path))).toEqual([]);
			},
			() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'),
		);
	});

	test('a wish to save data gets no worker unasked', async () => {
		await onDevice(
			async (_, page) => {
				site.takeAsked();
				await open(site, page, news);
				await page.waitForLoadState('networkidle');
				expect(site.takeAsked().filter((path) => /sw\.js|register/.test(path))).toEqual([]);
			},
			() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
		);
	});

	test('no room reads on: the page that does not fit is not kept', async () => {
		await onDevice(async (context, page) => {
			await readPage(site, page, news);
			const session = await context.newCDPSession(page);
			const { usage } = await session.send('Storage.getUsageAndQuota', { origin: site.address('') });
			await session.send('Storage.overrideQuotaForOrigin', { origin: site.address(''), quotaSize: usage });
			const answer = await open(site, page, plan);
			expect([answer?.status(), await styleOf(page)]).toEqual([200, 'đầu']);
			// The older half makes room first, which tells that it was tried.
			await eventually(() => savedOn(page, news)).toBe(undefined);
			expect((await open(site, page, '/tin-tuc/'))?.status()).toBe(200);
		});
	});
});

describe('a new version of the site', () => {
	const site = offlineSite();
	const broken = offlineSite();
	const dialog = (page: Page) => page.locator('dialog[open]');
	const shellOf = (page: Page) =>
		page.evaluate(async (store) => (await (await caches.open(store)).keys()).map(({ url }) => url), shell);
	/** Asks for the new worker; resolves when it is installed or has failed. */
	const update = (page: Page) =>
		page.evaluate(async () => {
			const registration = (await navigator.serviceWorker.getRegistration())!;
			await registration.update();
			const worker = registration.installing ?? registration.waiting;
			while (worker?.state === 'installing') await new Promise((done) => setTimeout(done, 20));
			return worker?.state;
		});

	/** A page of the new version, once nothing of the old one is left but what pages were read with. */
	async function takenOver(context: BrowserContext): Promise<Page> {
		for (;;) {
			const page = await context.newPage();
			await open(site, page, '/gioi-thieu/');
			const files = await shellOf(page);
			if (files.every((url) => !/_astro/.test(url) || /\.moi\.|woff2/.test(url))) return page;
			await page.close();
			await new Promise((done) => setTimeout(done, 200));
		}
	}

	test('leaves open tabs what they need, and is whole when the last of them is closed; nothing is mixed', async () => {
		await onDevice(async (context, page) => {
			await readPage(site, page, news);
			await page.evaluate(() => navigator.serviceWorker.ready);
			publishNextVersion(site.folder);
			// The old page asks for a script that the server has no more.
			const second = await context.newPage();
			await open(site, second, plan);
			expect(await styleOf(second)).toBe('moi');
			expect(await update(second)).toBe('installed');
			await page.keyboard.press('/');
			await dialog(page).waitFor();
			expect(await styleOf(page)).toBe('đầu');
			await page.close();
			await second.close();
			// The new worker takes over when there is no page left, which the browser notices a moment later.
			const third = await takenOver(context);
			expect((await shellOf(third)).length).toBe(shellEntries(site.folder).length);
			await readPage(site, third, '/gioi-thieu/');
			await withoutNetwork(site, async () => {
				// Each page has the style of its own version, and its scripts.
				await open(site, third, news);
				expect(await styleOf(third)).toBe('đầu');
				await third.keyboard.press('/');
				await dialog(third).waitFor();
				for (const path of ['/gioi-thieu/', '/tim-kiem/']) {
					await open(site, third, path);
					expect([path, await styleOf(third)]).toEqual([path, 'moi']);
				}
			});
		});
	});

	test('of which the server has only a part is not taken; the old one stays whole', async () => {
		await onDevice(async (_, page) => {
			await readPage(broken, page, news);
			await page.evaluate(() => navigator.serviceWorker.ready);
			const worker = broken.text('/sw.js');
			const before = broken.text('/tim-kiem/');
			broken.write('/tim-kiem/', before.replace('</main>', '<p>Bản mới</p></main>'));
			sealWorker(broken.folder);
			expect(broken.text('/sw.js')).not.toBe(worker);
			broken.write('/tim-kiem/', before);
			expect(await update(page)).toBe('redundant');
			await withoutNetwork(broken, async () => {
				await open(broken, page, '/tim-kiem/');
				expect(await styleOf(page)).toBe('đầu');
			});
		});
	});
});
