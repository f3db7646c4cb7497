import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { offerUrl } from '#offline/pack-links.ts';
import { indexFolder, manifestFile } from '#search/manifest.ts';
import { offlineSite } from './offline-site.ts';
import { addressOf, announced, facet, settled } from './search-page.ts';
import { seedPages } from './seed-pages.ts';
import { sharedBrowser } from './shared-browser.ts';
import { tellRefusals } from './visit.ts';

const browser = sharedBrowser();
const site = offlineSite();
/** They share the news item of Lai Châu. */
const packs = ['tinh-thanh/lai-chau', 'chu-de/chuyen-doi-so'];
const manifest = `/${indexFolder}/${manifestFile}`;

/** A device of its own, with packs saved as a reader saves them, and the network then cut; `use` may bring it back. */
async function offline(
	saved: readonly string[],
	use: (page: Page, restore: () => Promise<void>, context: BrowserContext) => Promise<void>,
	{ cut = true, init }: { cut?: boolean; init?: () => void } = {},
) {
	const context = await browser.instance.newContext({ locale: 'vi-VN', reducedMotion: 'reduce' });
	const faults: string[] = [];
	await tellRefusals(context);
	if (init) await context.addInitScript(init);
	const page = await context.newPage();
	page.on('pageerror', ({ message }) => faults.push(message));
	page.on('console', (message) => /chính sách chặn/.test(message.text()) && faults.push(message.text()));
	let restore = async () => {};
	try {
		await open(page, '/ngoai-tuyen/');
		await page.waitForSelector('#chon[aria-busy=false]');
		for (const id of saved) {
			await open(page, offerUrl(id));
			await page.click(`#truoc-mat [data-pack="${id}"] [data-action=save]`);
			await page.waitForSelector(`#da-luu [data-pack="${id}"]`);
		}
		await open(page, '/tim-kiem/');
		await page.evaluate(() => navigator.serviceWorker.ready);
		// What the browser remembers of files by itself would hide what is not saved.
		await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
		if (cut) {
			const start = await site.cut();
			restore = async () => {
				restore = async () => {};
				await start();
			};
		}
		await use(page, () => restore(), context);
		expect(faults).toEqual([]);
	} finally {
		await restore();
		await context.close();
	}
}

const open = (page: Page, path: string) => page.goto(site.address(path), { waitUntil: 'load' });
const notices = (page: Page) => page.locator('#luu-y p').allInnerTexts();
const ask = async (page: Page, search: Record<string, string>) => {
	await open(page, addressOf(search));
	return settled(page);
};
const saved = () => {
	const pages = packs.flatMap((id) => site.manifestOf(id).pages.map(({ path }) => path));
	const titles = packs.map((id) => site.manifestOf(id).title);
	return `${new Set(pages).size} mục đã lưu trên máy (${titles.join('; ')}).`;
};
const noNetwork = () => `Không có mạng: đang tìm trong ${saved()}`;

describe('without a network, what is saved', () => {
	test('is searched as the archive is, each page once, and says so; its results can be read', async () => {
		await offline(packs, async (page) => {
			const found = await ask(page, { q: 'benh an dien tu' });
			expect(await notices(page)).toEqual([noNetwork()]);
			expect(await announced(page)).toMatch(/^Không có mạng: đang tìm trong \d+ mục .*\. \d+ kết quả/);
			const holding = [seedPages.briefOfBacNinh, seedPages.news, seedPages.plan];
			expect(found.paths).toEqual(expect.arrayContaining(holding));
			expect(new Set(found.paths).size).toBe(found.paths.length);
			expect((await ask(page, { q: '7095/KH-UBND' })).paths).toEqual([seedPages.plan]);
			expect((await ask(page, { q: '"bệnh án điện tử"' })).paths[0]).toBe(seedPages.briefOfBacNinh);
			const nothing = await ask(page, { q: 'xyzqwk' });
			expect(nothing).toMatchObject({ paths: [], status: 'Không tìm thấy mục nào cho “xyzqwk”' });
			expect(await notices(page)).toContain(noNetwork());
			await ask(page, { q: 'hiện đại hóa trạm y tế xã' });
			await page.click('#ket-qua li h3 a');
			await page.waitForURL(`**${seedPages.plan}**`);
			const heading = /<h1[^>]*>([^<]*)/.exec(site.text(seedPages.plan))![1]!.trim();
			expect(await page.locator('h1').first().innerText()).toContain(heading.slice(0, 20));
		});
	});

	test('is filtered, with counts of what is saved', async () => {
		await offline(packs, async (page) => {
			await ask(page, { q: 'bệnh án điện tử' });
			const documents = await facet(page, 'loai', 'van-ban');
			expect(await documents.innerText()).toMatch(/\s1$/);
			await documents.click();
			await page.waitForURL(/loai=van-ban/);
			expect((await settled(page)).paths).toEqual([seedPages.plan]);
			expect((await ask(page, { q: 'lai chau', tu: '2025-01-01' })).paths).toEqual([seedPages.news]);
		});
	});

	test('answers until the network is back, and then the whole archive does', async () => {
		await offline(packs, async (page, restore) => {
			const part = await ask(page, { q: 'y tế' });
			await restore();
			await page.press('#q', 'Enter');
			await page.waitForSelector('#luu-y', { state: 'hidden' });
			const all = await settled(page);
			expect(Number.parseInt(all.status, 10)).toBeGreaterThan(Number.parseInt(part.status, 10));
			expect(await notices(page)).toEqual([]);
		});
	});

	test('is searched after the index was lost, and no longer when it was removed', async () => {
		await offline(packs, async (page) => {
			const indexes = () => page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('chi-muc')));
			const [index] = await indexes();
			await page.evaluate((name) => caches.delete(name!), index);
			expect((await ask(page, { q: '7095' })).paths).toEqual([seedPages.plan]);
			expect(await indexes()).toHaveLength(1);
			page.on('dialog', (dialog) => dialog.accept());
			await open(page, '/ngoai-tuyen/');
			for (const id of packs) {
				await page.click(`#da-luu [data-pack="${id}"] [data-action=remove]`);
				await page.waitForSelector(`#da-luu [data-pack="${id}"]`, { state: 'detached' });
			}
			// Even in a hurry: the page was just about to make one of the pack that was left.
			expect(await indexes()).toEqual([]);
			expect((await ask(page, { q: '7095' })).status).toMatch(/^Chưa tải được chỉ mục/);
			expect(await indexes()).toEqual([]);
		});
	});
});

describe('with nothing saved', () => {
	const needsNetwork =
		'Muốn tìm cần có mạng, hoặc tỉnh, chủ đề đã lưu trên máy; máy này chưa lưu phần nào. Đọc ngoại tuyến';

	test('a search without a network says what it needs', async () => {
		await offline([], async (page, restore) => {
			expect(await ask(page, { q: 'sởi' })).toEqual({ status: expect.stringMatching(/^Chưa tải được/), paths: [] });
			expect(await notices(page)).toEqual([needsNetwork]);
			expect(await page.locator('#luu-y a').getAttribute('href')).toBe('/ngoai-tuyen/');
			await restore();
			await page.getByRole('button', { name: 'Thử lại' }).click();
			await page.waitForSelector('#ket-qua li');
			expect(await notices(page)).toEqual([]);
		});
	});

	test('a search of what is saved leads to the whole archive', async () => {
		await offline(
			[],
			async (page) => {
				expect((await ask(page, { q: 'sởi', noi: 'may' })).status).toBe('Máy này chưa lưu phần nào để tìm.');
				await page.getByRole('link', { name: 'Tìm trong toàn kho' }).click();
				await page.waitForURL((url) => !url.searchParams.has('noi'));
				expect((await settled(page)).status).toMatch(/^\d+ kết quả/);
			},
			{ cut: false },
		);
	});
});

test('who waits for a slow network can search what is saved, and comes back to the whole archive', async () => {
	await offline(
		packs,
		async (page) => {
			const { release } = site.hold(manifest);
			let part: readonly string[] = [];
			try {
				await open(page, addressOf({ q: 'bệnh án điện tử' }));
				await page.getByRole('link', { name: 'Tìm trong phần đã lưu trên máy' }).click();
				await page.waitForURL(/noi=may/);
				part = (await settled(page)).paths;
				expect(part).toContain(seedPages.plan);
				expect(await notices(page)).toEqual([`Đang tìm trong ${saved()} Tìm trong toàn kho`]);
			} finally {
				release();
			}
			await page.getByRole('link', { name: 'Tìm trong toàn kho' }).click();
			await page.waitForURL((url) => !url.searchParams.has('noi'));
			await page.waitForSelector('#luu-y', { state: 'hidden' });
			expect((await settled(page)).paths.length).toBeGreaterThan(part.length);
		},
		{ cut: false },
	);
});

test('an index of another version than the page asks to load the page again', async () => {
	const file = join(site.folder, manifest);
	const content = readFileSync(file, 'utf8');
	const { format, ...others } = JSON.parse(content);
	writeFileSync(file, JSON.stringify({ ...others, format: format + 1 }));
	try {
		await offline(
			[],
			async (page) => {
				const { status, paths } = await ask(page, { q: 'sởi' });
				expect([status, paths]).toEqual(['Kho đã có bản mới hơn trang này. Hãy tải lại trang.', []]);
				writeFileSync(file, content);
				await page.getByRole('button', { name: 'Tải lại trang' }).click();
				await page.waitForSelector('#ket-qua li');
			},
			{ cut: false },
		);
	} finally {
		writeFileSync(file, content);
	}
});

test('suggestions are silent without a network', async () => {
	await offline(packs, async (page, _, context) => {
		await context.setOffline(true);
		await page.locator('#q').pressSequentially('benh vien', { delay: 20 });
		await page.waitForTimeout(500);
		expect(await page.locator('#q--so-goi-y').textContent()).toBe('');
		await page.press('#q', 'Enter');
		await page.waitForSelector('#ket-qua li');
	});
});

test('a browser too old for our search says that it cannot search without a network', async () => {
	await offline(
		packs,
		async (page) => {
			expect((await ask(page, { q: 'sởi' })).status).toMatch(/^Chưa tải được/);
			expect(await notices(page)).toEqual([
				'Trình duyệt này đã cũ nên không tìm được khi không có mạng; trang đã lưu trên máy vẫn đọc được. Đọc ngoại tuyến',
			]);
		},
		{ init: () => Reflect.deleteProperty(globalThis, 'DecompressionStream') },
	);
});
