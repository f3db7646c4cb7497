// Long, because each file of these starts a browser and a site of its own, and all of this is what one page does.

import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { packListUrl } from '#offline/pack.ts';
import { offerUrl } from '#offline/pack-links.ts';
import { axeFaultsLightAndDark } from './axe-faults.ts';
import { offlineSite } from './offline-site.ts';
import { settled as settledSearch } from './search-page.ts';
import { sharedBrowser } from './shared-browser.ts';

const browser = sharedBrowser();
const site = offlineSite();

/** A small pack of several entries of the built archive. */
function samplePack() {
	const several = site.offers().filter(({ id, entries }) => id.startsWith('tinh-thanh/') && entries > 2);
	const { id } = several.sort((a, b) => a.bytes - b.bytes)[0]!;
	return { ...site.manifestOf(id), row: `[data-pack="${id}"]` };
}

/** A device of its own: what is kept on it is gone afterwards. */
async function onDevice(use: (context: BrowserContext, page: Page) => Promise<void>, init?: () => void) {
	const context = await browser.instance.newContext({
		locale: 'vi-VN',
		reducedMotion: 'reduce',
		viewport: { width: 360, height: 740 },
	});
	if (init) await context.addInitScript(init);
	try {
		const errors: string[] = [];
		const page = await context.newPage();
		context.on('weberror', (error) => errors.push(error.error().message));
		page.on('dialog', (dialog) => dialog.accept());
		await use(context, page);
		expect(errors).toEqual([]);
	} finally {
		await context.close();
	}
}

const open = (page: Page, path: string) => page.goto(site.address(path), { waitUntil: 'load' });
const settled = (page: Page) => page.waitForSelector('#chon[aria-busy=false]');
const status = (page: Page) => page.locator('#thong-bao').innerText();
const focused = (page: Page) =>
	page.evaluate(() => {
		const element = document.activeElement;
		return element?.getAttribute('data-action') ?? element?.className ?? '';
	});

async function save(page: Page, { id, row }: ReturnType<typeof samplePack>) {
	await open(page, offerUrl(id));
	await page.click(`#truoc-mat ${row} [data-action=save]`);
	await page.waitForSelector(`#da-luu ${row}`);
	await page.evaluate(() => navigator.serviceWorker.ready);
}

/** Cuts the network. What the browser remembers of files by itself is forgotten first: it would hide what is not saved. */
async function cut(context: BrowserContext, page: Page) {
	await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
	return site.cut();
}

/** What the caches of the device hold of packs. */
const storesOf = (page: Page) =>
	page.evaluate(async () => (await caches.keys()).filter((name) => name.includes(' goi ')).sort());

/** Whether a page is laid out as it should: its styles and pictures are there. */
const isWhole = (page: Page) =>
	page.evaluate(() => {
		const sheets = document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]');
		const styled = sheets.length > 0 && [...sheets].every(({ sheet }) => sheet && sheet.cssRules.length > 0);
		const pictures = [...document.images].filter(({ loading }) => loading !== 'lazy');
		return styled && pictures.every(({ naturalWidth }) => naturalWidth > 0);
	});

test('a province that was saved is read without a network: its list and every entry, as they look with one', async () => {
	const pack = samplePack();
	await onDevice(async (context, page) => {
		await open(page, '/ngoai-tuyen/');
		await page.locator(`#chon ${pack.row}`).waitFor();
		const offered = await page.locator(`#chon ${pack.row}`).innerText();
		expect(offered).toMatch(new RegExp(`^${pack.title}\\s+${pack.entries} mục · [\\d,.]+ [KM]B`));
		await save(page, pack);
		expect(await status(page)).toContain(`Đã lưu ${pack.title}`);
		const restore = await cut(context, page);
		try {
			for (const path of [pack.url, ...pack.pages.map((file) => file.path)]) {
				const answer = await open(page, path);
				const heading = /<h1[^>]*>([^<]*)/.exec(site.text(path))![1]!.trim();
				expect([path, answer?.status(), await isWhole(page)]).toEqual([path, 200, true]);
				expect(await page.locator('h1').first().innerText()).toContain(heading.slice(0, 20));
			}
			await open(page, '/ngoai-tuyen/');
			await page.waitForSelector(`#da-luu ${pack.row}`);
			await page.waitForSelector('#chua-co-danh-sach:not([hidden])');
		} finally {
			await restore();
		}
	});
});

test('what was saved is searched from there, also without a network', async () => {
	const pack = samplePack();
	await onDevice(async (context, page) => {
		await save(page, pack);
		const restore = await cut(context, page);
		await open(page, '/ngoai-tuyen/');
		await page.getByLabel('Tìm trong phần đã lưu').fill(pack.title);
		await page.getByLabel('Tìm trong phần đã lưu').press('Enter');
		await page.waitForURL('**/tim-kiem/?**noi=may**');
		const { paths } = await settledSearch(page);
		const pages = pack.pages.map(({ path }) => path);
		expect(paths.length).toBeGreaterThan(0);
		expect(paths.filter((path) => !pages.includes(path))).toEqual([]);
		await restore();
	});
});

test('a page that is not on the device says so, with what is', async () => {
	const pack = samplePack();
	await onDevice(async (context, page) => {
		await save(page, pack);
		const restore = await cut(context, page);
		const answer = await open(page, '/co-quan/bo-y-te/');
		expect([answer?.status(), await page.locator('h1').innerText(), await page.title()]).toEqual([
			503,
			'Trang này chưa được lưu trên máy',
			'Trang này chưa được lưu trên máy – Kho Y tế',
		]);
		expect(await page.locator('#dia-chi-thieu').innerText()).toBe('/co-quan/bo-y-te/');
		await page.waitForSelector(`#da-luu ${pack.row}`);
		expect(await axeFaultsLightAndDark(page)).toEqual([]);
		await restore();
		await page.getByRole('button', { name: 'Thử lại' }).first().click();
		await page.waitForFunction(() => document.querySelector('h1')?.textContent !== 'Trang này chưa được lưu trên máy');
	});
});

test('a list leads to its pack, which stands in front', async () => {
	const pack = samplePack();
	await onDevice(async (_, page) => {
		await open(page, pack.url);
		const { asked, release } = site.hold(packListUrl);
		await page.getByRole('link', { name: 'Lưu để đọc ngoại tuyến' }).click();
		await asked;
		const waiting = page.getByText('Đang hỏi kho về dung lượng');
		await waiting.waitFor();
		release();
		await page.waitForSelector(`#truoc-mat:not([hidden]) ${pack.row}`);
		expect(await waiting.isVisible()).toBe(false);
		expect(await page.locator(`#chon ${pack.row}`).count()).toBe(0);
	});
});

test('a page of a saved pack that the archive withdraws is gone without a network, too, and no longer found', async () => {
	const pack = samplePack();
	const gone = pack.pages[0]!.path;
	const title = /<h1[^>]*>([^<]*)/.exec(site.text(gone))![1]!.trim();
	await onDevice(async (context, page) => {
		const search = async () => {
			await open(page, `/tim-kiem/?${new URLSearchParams({ q: title, noi: 'may' })}`);
			return (await settledSearch(page)).paths;
		};
		const isGone = async () => {
			const restore = await cut(context, page);
			expect((await open(page, gone))?.status()).toBe(503);
			expect(await search()).not.toContain(gone);
			expect((await open(page, pack.pages[1]!.path))?.status()).toBe(200);
			await restore();
		};
		await save(page, pack);
		expect(await search()).toContain(gone);
		site.fail(gone, 410);
		expect((await open(page, gone))?.status()).toBe(410);
		const isKept = () => page.evaluate(async () => (await caches.match(location.href)) !== undefined);
		await expect.poll(isKept, { timeout: 20_000 }).toBe(false);
		await isGone();
		// Having the pack anew does not bring it back.
		await open(page, '/ngoai-tuyen/');
		await page.waitForSelector(`#da-luu ${pack.row} .note:has-text("Bản trên máy thiếu")`);
		await page.click(`#da-luu ${pack.row} [data-action=update]`);
		await page.waitForSelector(`#da-luu ${pack.row}:not(:has([data-action=update], [data-action=stop]))`);
		expect(await page.locator(`#da-luu ${pack.row} .facts`).innerText()).toContain(`${pack.entries - 1} mục`);
		await isGone();
	});
});

test('reading a saved page with a network leaves it in its pack', async () => {
	const pack = samplePack();
	await onDevice(async (context, page) => {
		await save(page, pack);
		for (const path of [pack.url, ...pack.pages.map((file) => file.path)]) await open(page, path);
		await open(page, '/ngoai-tuyen/');
		await page.waitForSelector('#da-doc:not([hidden])');
		await page.locator('#da-doc button').click();
		await page.waitForSelector('#da-doc', { state: 'hidden' });
		const restore = await cut(context, page);
		for (const { path } of pack.pages) expect((await open(page, path))?.status()).toBe(200);
		await restore();
	});
});

describe('an update', () => {
	test('that breaks off leaves the old version whole; completed, it takes its place and what was withdrawn is gone', async () => {
		const pack = samplePack();
		const [first, second] = pack.pages.map(({ path }) => path) as [string, string];
		await onDevice(async (context, page) => {
			await save(page, pack);
			const old = await storesOf(page);
			const text = site.text(first).replace(/<h1([^>]*)>/, '<h1$1>Bản đã sửa: ');
			site.publish(pack.id, { changed: first, text, withdrawn: second });
			site.fail(first);
			await open(page, '/ngoai-tuyen/');
			await page.click(`#da-luu ${pack.row} [data-action=update]`);
			await page.waitForSelector(`#da-luu ${pack.row} .progress-text:has-text("đang thử lại")`);
			await page.click(`#da-luu ${pack.row} [data-action=stop]`);
			await page.waitForSelector(`${pack.row} .fault:has-text("Bản đã lưu trước đó vẫn đọc được")`);
			expect(await focused(page)).toBe('update');
			const restore = await cut(context, page);
			await open(page, first);
			expect(await page.locator('h1').first().innerText()).not.toContain('Bản đã sửa');
			expect((await open(page, second))?.status()).toBe(200);
			await restore();
			site.fail();

			await open(page, '/ngoai-tuyen/');
			await page.click(`#da-luu ${pack.row} [data-action=update]`);
			await page.waitForSelector(`#da-luu ${pack.row}:not(:has([data-action=update], [data-action=stop]))`);
			expect(await page.locator(`#da-luu ${pack.row} .facts`).innerText()).toContain(`${pack.entries - 1} mục`);
			const stores = await storesOf(page);
			expect([stores.length, stores[0] === old[0]]).toEqual([1, false]);
			const restoreAgain = await cut(context, page);
			await open(page, first);
			expect(await page.locator('h1').first().innerText()).toContain('Bản đã sửa');
			expect((await open(page, second))?.status()).toBe(503);
			await restoreAgain();
		});
	});
});

describe('a full device', () => {
	const limit = async (context: BrowserContext, page: Page, quotaSize: number) => {
		const session = await context.newCDPSession(page);
		await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(site.address('/')).origin, quotaSize });
	};

	test.each([
		['that says so beforehand', undefined],
		['that shows it only in writing', () => Object.defineProperty(navigator.storage, 'estimate', { value: undefined })],
	])('%s keeps nothing half, says what is missing, and saves once there is room', async (_, init) => {
		const pack = samplePack();
		await onDevice(async (context, page) => {
			await open(page, '/ngoai-tuyen/');
			await page.evaluate(() => navigator.serviceWorker.ready);
			await settled(page);
			const { usage = 0 } = await (await context.newCDPSession(page)).send('Storage.getUsageAndQuota', {
				origin: new URL(site.address('/')).origin,
			});
			await limit(context, page, usage + Math.round(pack.bytes / 3));
			await page.click(`#chon ${pack.row} [data-action=save]`);
			await page.waitForSelector(`#chon ${pack.row} .fault:has-text("Máy không đủ chỗ")`);
			expect(await page.locator(`${pack.row} .fault`).innerText()).toMatch(/cần thêm [\d,]+ [KM]B/);
			expect(await status(page)).toContain('Máy không đủ chỗ');
			expect(await storesOf(page)).toEqual([]);
			expect(await focused(page)).toBe('save');
			await limit(context, page, 500_000_000);
			await page.click(`#chon ${pack.row} [data-action=save]`);
			await page.waitForSelector(`#da-luu ${pack.row}`);
		}, init);
	});
});

describe('while a pack is being saved', () => {
	test('another tab says so, fetches nothing, and shows the result', async () => {
		const pack = samplePack();
		const page0 = pack.pages[0]!.path;
		await onDevice(async (context, page) => {
			const { asked, release } = site.hold(page0);
			await open(page, offerUrl(pack.id));
			await page.click(`${pack.row} [data-action=save]`);
			await asked;
			const other = await context.newPage();
			await open(other, offerUrl(pack.id));
			site.takeAsked();
			await other.click(`${pack.row} [data-action=save]`);
			await other.waitForSelector(`${pack.row} .note:has-text("Đang được lưu ở một thẻ khác")`);
			expect(site.takeAsked().filter((path) => path === page0)).toEqual([]);
			release();
			await Promise.all([page, other].map((tab) => tab.waitForSelector(`#da-luu ${pack.row} [data-action=remove]`)));
		});
	});

	test('closing the tab loses nothing: the next one goes on where it was', async () => {
		const pack = samplePack();
		const last = pack.pages.at(-1)!.path;
		await onDevice(async (context, page) => {
			const { release } = site.hold(last);
			await open(page, offerUrl(pack.id));
			await page.click(`${pack.row} [data-action=save]`);
			// Everything but the last page lies on the device.
			const kept = pack.bytes - pack.pages.at(-1)!.bytes;
			await page.waitForFunction((all) => document.querySelector('progress')?.value === all, kept);
			const next = await context.newPage();
			await page.close();
			release();
			await open(next, '/ngoai-tuyen/');
			expect(await next.locator(`#chon ${pack.row} .note`).innerText()).toBe('Đã tải một phần.');
			site.takeAsked();
			await next.click(`#chon ${pack.row} [data-action=save]`);
			await next.waitForSelector(`#da-luu ${pack.row}`);
			const files = new Set([...pack.pages, ...pack.others, ...pack.texts].map(({ path }) => path));
			expect(site.takeAsked().filter((path) => files.has(path))).toEqual([last]);
		});
	});

	test('progress is shown, told, and free of faults that axe finds', async () => {
		const pack = samplePack();
		await onDevice(async (_, page) => {
			const { release } = site.hold(pack.pages.at(-1)!.path);
			await open(page, offerUrl(pack.id));
			await page.click(`${pack.row} [data-action=save]`);
			await page.waitForSelector(`${pack.row} progress:not([hidden])`);
			expect(await page.locator(`${pack.row} .progress-text`).innerText()).toMatch(
				new RegExp(`^Đang lưu ${pack.title}: \\d+/\\d+ trang, [\\d,]+/[\\d,]+ [KM]B$`),
			);
			expect(await axeFaultsLightAndDark(page)).toEqual([]);
			release();
			await page.waitForSelector(`#da-luu ${pack.row}`);
			expect(await axeFaultsLightAndDark(page)).toEqual([]);
		});
	});
});

test('with the keyboard alone a pack is saved and removed, and the focus is never lost', async () => {
	const pack = samplePack();
	await onDevice(async (_, page) => {
		const { release } = site.hold(pack.pages[0]!.path);
		await open(page, offerUrl(pack.id));
		await page.waitForSelector(`#truoc-mat ${pack.row}`);
		for (let step = 0; (await focused(page)) !== 'save'; step += 1) {
			expect(step).toBeLessThan(40);
			await page.keyboard.press('Tab');
		}
		await page.keyboard.press('Enter');
		await page.waitForSelector(`${pack.row} [data-action=stop]`);
		expect(await focused(page)).toBe('stop');
		release();
		await page.waitForSelector(`#da-luu ${pack.row}`);
		await page.waitForFunction(() => document.activeElement?.className === 'title');
		await page.keyboard.press('Tab');
		expect(await focused(page)).toBe('remove');
		await page.keyboard.press('Enter');
		await page.waitForSelector(`#truoc-mat ${pack.row}`);
		await page.waitForFunction(() => document.activeElement?.id === 'da-luu--ten');
		expect(await status(page)).toBe(`Đã xóa ${pack.title} khỏi máy.`);
		expect(await storesOf(page)).toEqual([]);
	});
});

test('pages that were read are counted and can be forgotten; all of it goes at once', async () => {
	const pack = samplePack();
	await onDevice(async (_, page) => {
		await save(page, pack);
		await open(page, '/gioi-thieu/');
		const isKept = () => page.evaluate(async () => (await caches.match(location.href)) !== undefined);
		await expect.poll(isKept).toBe(true);
		await open(page, '/ngoai-tuyen/');
		await page.waitForSelector('#da-doc:not([hidden])');
		expect(await page.locator('#so-da-doc').innerText()).toMatch(/^\d+ trang · \d+ KB$/);
		await page.getByRole('button', { name: 'Xóa tất cả' }).click();
		await page.waitForSelector('#chua-luu:not([hidden])');
		expect(await storesOf(page)).toEqual([]);
		expect(await page.locator('#da-doc').isVisible()).toBe(false);
	});
});

test('what was saved in spite of a wish to save data gets back the worker that the browser has lost', async () => {
	const pack = samplePack();
	await onDevice(
		async (_, page) => {
			await save(page, pack);
			const workers = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
			await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.unregister());
			await open(page, '/gioi-thieu/');
			expect(await workers()).toBe(0);
			await open(page, '/ngoai-tuyen/');
			await expect.poll(workers).toBe(1);
		},
		() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
	);
});

describe('where the service worker cannot be installed', () => {
	const broken = offlineSite();

	test('nothing is said to be saved, until it can', async () => {
		const pack = samplePack();
		await onDevice(async (_, page) => {
			// As in the midst of an exchange of sites: the worker asks for another version of this page.
			const whole = broken.text('/tim-kiem/');
			broken.write('/tim-kiem/', `${whole}<!-- khác -->`);
			await page.goto(broken.address(offerUrl(pack.id)), { waitUntil: 'load' });
			await page.click(`${pack.row} [data-action=save]`);
			await page.waitForSelector(`${pack.row} .fault:has-text("chưa cài được phần mở trang đã lưu")`);
			expect(await status(page)).toContain(`nên chưa lưu ${pack.title}`);
			expect([await storesOf(page), await page.locator(`#da-luu ${pack.row}`).count()]).toEqual([[], 0]);
			broken.write('/tim-kiem/', whole);
			await page.click(`${pack.row} [data-action=save]`);
			await page.waitForSelector(`#da-luu ${pack.row}`);
			expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state)).toMatch(
				/^activat/,
			);
		});
	});
});

test.each([
	['has no caches', () => Object.defineProperty(window, 'caches', { value: undefined })],
	['has no service workers', () => Object.defineProperty(navigator, 'serviceWorker', { value: undefined })],
	[
		'refuses to open a cache',
		() => {
			const refused = () => Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'));
			Object.defineProperty(window, 'caches', {
				value: { has: refused, open: refused, keys: refused, match: refused },
			});
		},
	],
])('a window that %s says plainly that it keeps nothing, and the rest can be read', async (_, init) => {
	await onDevice(async (_context, page) => {
		await open(page, '/ngoai-tuyen/');
		await page.waitForSelector('#thieu-browser:not([hidden])');
		expect(await page.locator('#ngoai-tuyen').isVisible()).toBe(false);
		expect(await page.locator('main').innerText()).toContain('Cần biết khi đọc ngoại tuyến');
		expect(await axeFaultsLightAndDark(page)).toEqual([]);
	}, init);
});
