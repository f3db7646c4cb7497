import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { base, baseSite } from './base-site.ts';
import { fileFor } from './built-pages.ts';
import { builtKinds, kindOf, type PageKind } from './page-kinds.ts';
import { rows, settled } from './search-page.ts';
import { seedPages } from './seed-pages.ts';
import { sharedBrowser } from './shared-browser.ts';
import { visit } from './visit.ts';

/** The archive in a folder of its host, as on GitHub Pages. */
const site = baseSite();
const browser = sharedBrowser();
const width = { viewport: { width: 1280, height: 800 } };
const onSite = <Result>(path: string, look: (page: Page) => Promise<Result>) =>
	visit(browser.instance, path.slice(1), width, look, site.url);
/** The path on the site of an address, without the base. */
const pathOf = (address: string) => new URL(address).pathname.replace(base, '/');

/** Where the links of a page lead, as the browser understands them. */
const targetsOf = (page: Page) =>
	page
		.locator('a[href], area[href]')
		.evaluateAll((links) => links.map((link) => new URL(link.getAttribute('href')!, document.baseURI).href));

/** Links of a page to other pages of the host that leave the base or lead to nothing. */
async function strayLinks(page: Page, root: string): Promise<string[]> {
	const here = new URL(page.url()).pathname;
	const own = (await targetsOf(page)).filter((target) => target.startsWith(new URL('/', root).href));
	const others = own.filter((target) => new URL(target).pathname !== here);
	return others.filter((target) => !target.startsWith(root) || !fileFor(decodeURIComponent(pathOf(target))));
}

test('whoever follows links from the first page reaches every kind of page', async () => {
	const { result, mischief } = await onSite('/', async (page) => {
		const reached = new Map<PageKind, string>([['trang chủ', '/']]);
		const stray = await strayLinks(page, site.url);
		for (const from of reached.values()) {
			await page.goto(new URL(from.slice(1), site.url).href);
			for (const target of new Set(await targetsOf(page))) {
				const kind = target.startsWith(site.url) && kindOf(pathOf(target));
				if (!kind || reached.has(kind) || new URL(target).hash) continue;
				reached.set(kind, pathOf(target) + new URL(target).search);
				await follow(page, target);
				stray.push(...(await strayLinks(page, site.url)));
				await page.goBack();
			}
		}
		return { reached: [...reached.keys()], stray };
	});
	expect(result.stray).toEqual([]);
	expect(mischief).toEqual([]);
	const unlinked = builtKinds().filter(([kind]) => !result.reached.includes(kind));
	expect(unlinked.map(([kind]) => kind)).toEqual(['không tìm thấy']);
});

/** Follows a link as a press on it would, wherever in the page it is. */
async function follow(page: Page, target: string) {
	await Promise.all([
		page.waitForURL(target),
		page
			.locator('a[href]:not(#trang--tim)')
			// The links of pictures are no HTML elements: they have no `click()`, and their `href` is an object.
			.evaluateAll((links, to) => {
				const link = links.find((one) => new URL(one.getAttribute('href')!, document.baseURI).href === to);
				link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
			}, target),
	]);
}

test('a page that does not exist has its links and its styles at any depth', async () => {
	const { result, mischief } = await onSite('/tin-tuc/2025/khong/co/', async (page) => ({
		title: await page.locator('h1').innerText(),
		stray: await strayLinks(page, site.url),
		action: await page.locator('main form').evaluate((form: HTMLFormElement) => form.action),
	}));
	expect(result).toEqual({ title: 'Không có trang này', stray: [], action: `${site.url}tim-kiem/` });
	// The browser tells of the page itself.
	expect(mischief.filter((line) => !line.includes('404'))).toEqual([]);
	expect(mischief.length).toBeLessThan(2);
});

describe('the search', () => {
	test('finds, and its results lead to pages that mark the words', async () => {
		const { result, mischief } = await onSite('/tim-kiem/?q=bệnh án điện tử', async (page) => {
			await settled(page);
			const stray = await strayLinks(page, site.url);
			const first = page.locator(`${rows} h3 a`).first();
			const href = await first.evaluate((link: HTMLAnchorElement) => link.href);
			await first.click();
			await page.waitForURL(href);
			await page.getByText('“bệnh án điện tử”').first().waitFor();
			return { href, stray };
		});
		expect(result.href).toContain('?tim=');
		expect(result.stray).toEqual([]);
		expect(mischief).toEqual([]);
	});

	test('keeps what is asked in the address, and goes back', async () => {
		const { result, mischief } = await onSite('/tim-kiem/', async (page) => {
			await page.fill('#q', 'Lai Châu');
			await page.press('#q', 'Enter');
			const { paths } = await settled(page);
			const asked = page.url();
			await page.goBack();
			return { paths, asked, back: page.url() };
		});
		expect(result.paths).toContain(`${base}${seedPages.plan.slice(1)}`);
		expect(result.asked).toBe(`${site.url}tim-kiem/?q=Lai+Ch%C3%A2u`);
		expect(result.back).toBe(`${site.url}tim-kiem/`);
		expect(mischief).toEqual([]);
	});

	test('in an old browser finds by Pagefind', async () => {
		const { result, mischief } = await onSite('/gioi-thieu/', async (page) => {
			await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'DecompressionStream'));
			await page.goto(`${site.url}tim-kiem/?q=Lai Châu`);
			return (await settled(page)).paths;
		});
		expect(result).toContain(`${base}${seedPages.plan.slice(1)}`);
		expect(mischief).toEqual([]);
	});

	test.each([
		['a number', '7095', /^\/so\/7095-/],
		['a province', 'lai chau', /^\/tinh-thanh\/lai-chau\/$/],
		['a title', 'bon tru cot kiem soat', new RegExp(`^${seedPages.brief}$`)],
		['the whole archive', 'khongaicotunay', /^\/tim-kiem\/$/],
		['nothing chosen', 'lai chau', /^\/tim-kiem\/$/, ['Enter']],
	])('suggests %s, which Enter opens', async (_, typed, path, keys = ['ArrowDown', 'Enter']) => {
		const { result, mischief } = await onSite('/gioi-thieu/', async (page) => {
			await page.keyboard.press('/');
			await page.fill('dialog input', typed);
			await page.locator('[role=option]', { hasText: `Tìm “${typed}”` }).waitFor();
			for (const key of keys) await page.keyboard.press(key);
			await page.waitForURL((url) => url.pathname !== `${base}gioi-thieu/`);
			return page.url();
		});
		expect(result.startsWith(site.url), result).toBe(true);
		expect(pathOf(result)).toMatch(path);
		expect(mischief).toEqual([]);
	});

	test('has suggestions under the box of the first page, and its form leads to the search page', async () => {
		const { result, mischief } = await onSite('/', async (page) => {
			const box = page.locator('main form input').first();
			await box.pressSequentially('lai chau');
			await page.locator('main [role=option]').first().waitFor();
			await box.press('Enter');
			await page.waitForURL(/tim-kiem/);
			return (await settled(page)).paths.length;
		});
		expect(result).toBeGreaterThan(0);
		expect(mischief).toEqual([]);
	});
});

test('the filter of the documents finds, and its rows lead to their pages', async () => {
	const { result, mischief } = await onSite('/van-ban/', async (page) => {
		await page.fill('#trang--o-loc', 'ke hoach lai chau');
		await page.locator('#trang--loc [role=status]', { hasText: 'văn bản' }).waitFor();
		const stray = await strayLinks(page, site.url);
		await page.locator('#trang--muc-luc tbody a').first().click();
		await page.waitForURL((url) => url.pathname !== `${base}van-ban/`);
		return { stray, title: await page.locator('h1').innerText() };
	});
	expect(result.stray).toEqual([]);
	expect(result.title).not.toBe('Không có trang này');
	expect(mischief).toEqual([]);
});

test('the service worker keeps what lies in the folder of the site, and shows it without a network', async () => {
	const server = await serve({ root: site.folder, port: 0, base });
	const { result } = await visit(
		browser.instance,
		'gioi-thieu/',
		{ ...width, serviceWorkers: 'allow' },
		async (page) => {
			const keptOn = () =>
				page.evaluate(async (name) => {
					const addresses: string[] = [];
					for (const own of (await caches.keys()).filter((key) => key.startsWith(name)))
						addresses.push(...(await (await caches.open(own)).keys()).map(({ url }) => url));
					return addresses;
				}, `kho ${base} `);
			await expect.poll(keptOn, { timeout: 20_000 }).toContain(`${server.url}gioi-thieu/`);
			const kept = await keptOn();
			await server.close();
			await page.goto(`${server.url}gioi-thieu/`);
			return { kept, notice: await page.locator('.saved-copy').innerText(), stray: await strayLinks(page, server.url) };
		},
		server.url,
	);
	expect(result.notice).toContain('Bản lưu trên máy');
	expect(result.kept.filter((address) => !address.startsWith(server.url))).toEqual([]);
	expect(result.stray).toEqual([]);
});

describe('on a host that answers addresses without the closing slash', () => {
	const pages = builtKinds().filter(([, path]) => path.endsWith('/') && path !== '/');

	test('every kind of page works there, and so does the first', async () => {
		const faults: string[] = [];
		for (const [kind, path] of [...pages, ['trang chủ', '/'] as const]) {
			const address = new URL(path.slice(1), site.lenientUrl).href.replace(/\/$/, '');
			const { result, mischief } = await visit(
				browser.instance,
				address,
				width,
				async (page) => {
					expect(page.url()).toBe(address);
					return strayLinks(page, site.lenientUrl);
				},
				site.lenientUrl.slice(0, -1),
			);
			faults.push(...[...result, ...mischief].map((fault) => `${kind}: ${fault}`));
		}
		expect(faults).toEqual([]);
	});

	test('the search finds and filters without leaving the page', async () => {
		const { result, mischief } = await visit(
			browser.instance,
			'tim-kiem?q=Lai Châu',
			width,
			async (page) => {
				const { paths } = await settled(page);
				await page.evaluate(() => Object.assign(globalThis, { same: true }));
				await page.locator('#sap-xep a[data-sort=newest]').click();
				await settled(page);
				return { paths, same: await page.evaluate(() => 'same' in globalThis) };
			},
			site.lenientUrl,
		);
		expect(result.paths).toContain(`${base}${seedPages.plan.slice(1)}`);
		expect(result.same).toBe(true);
		expect(mischief).toEqual([]);
	});
});
