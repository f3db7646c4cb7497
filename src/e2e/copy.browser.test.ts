import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main as copy } from '../../scripts/copy/main.ts';
import { dist } from '../../scripts/paths.ts';
import { sharedBrowser } from './shared-browser.ts';
import { visit } from './visit.ts';

const browser = sharedBrowser();
const home = mkdtempSync(join(tmpdir(), 'kho-copy-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const surroundings = { dist, from: home, progress: { write: () => true }, say: () => {}, complain: () => {} };

/** What styles give a page and nothing else does: a band of its own colour at the foot, no bullets in the menu. */
const looks = (page: Page) =>
	page.evaluate(() => {
		const paper = getComputedStyle(document.body).backgroundColor;
		const foot = getComputedStyle(document.querySelector('footer')!);
		const menu = getComputedStyle(document.querySelector('header ul')!);
		return { foot: foot.backgroundColor !== paper && foot.borderTopStyle, menu: menu.listStyleType };
	});
const styled = { foot: 'solid', menu: 'none' };

describe('a copy that is opened by a double click', () => {
	const address = pathToFileURL(join(home, 'usb/kho/')).href;
	beforeAll(() => {
		expect(copy(['usb', '--file'], surroundings)).toBe(0);
	});

	test('opens at its home page', async () => {
		const { result } = await visit(
			browser.instance,
			'../MO-KHO.html',
			{},
			async (page) => {
				await page.waitForURL(/kho\/index\.html$/);
				return page.locator('h1').innerText();
			},
			address,
		);
		expect(result).not.toBe('');
	});

	test('leads from the home page to a list, an entry, a document and back, with all its styles', async () => {
		const { result, mischief } = await visit(
			browser.instance,
			'index.html',
			{},
			async (page) => {
				const seen: unknown[] = [];
				const look = async () => seen.push([new URL(page.url()).protocol, await looks(page)]);
				const follow = async (link: string, to: RegExp) => {
					await page.locator(link).first().click();
					await page.waitForURL(to);
					await look();
				};
				await look();
				await follow('header nav a[href$="tin-tuc/index.html"]', /\/kho\/tin-tuc\/index\.html$/);
				await follow('main a[href*="/tin-tuc/20"][href$="/index.html"]', /\/tin-tuc\/\d+\/[^/]+\/index\.html/);
				await follow('header nav a[href$="van-ban/index.html"]', /\/kho\/van-ban\/index\.html$/);
				await follow('main table a[href$="/index.html"]', /\/van-ban\/[a-z-]+\/[^/]+\/index\.html$/);
				const fonts = await page.evaluate(() =>
					document.fonts.ready.then((all) => [...all].map(({ status }) => status)),
				);
				await follow('header a[href="../../../index.html"]', /\/kho\/index\.html$/);
				return { seen, fonts };
			},
			address,
		);
		expect(result.seen).toEqual(Array.from({ length: 6 }, () => ['file:', styled]));
		expect(result.fonts).toContain('loaded');
		expect(mischief).toEqual([]);
	});

	test('sends a word typed on the home page to where it says that searching needs a server, and how', async () => {
		const { result, mischief } = await visit(
			browser.instance,
			'index.html',
			{},
			async (page) => {
				await page.locator('main input[type=search]').first().fill('tiêm chủng');
				await page.keyboard.press('Enter');
				await page.waitForURL(/tim-kiem\/index\.html/);
				const main = await page.locator('main').innerText();
				await page.locator('main a', { hasText: 'Xem cách mở qua máy chủ' }).click();
				return { main, heading: await page.locator('h1').innerText() };
			},
			address,
		);
		expect(result.main).toContain('Trang này cần mở qua máy chủ.');
		expect(result.main).toContain('Tin tức');
		expect(result.heading).toBe('Về bản sao này');
		expect(mischief).toEqual([]);
	});

	test('offers nothing that only a script could do', async () => {
		for (const path of ['van-ban/index.html', 'tim-kiem/index.html', 'ngoai-tuyen/index.html']) {
			const { result } = await visit(
				browser.instance,
				path,
				{},
				(page) => page.locator('main button, main input').filter({ visible: true }).count(),
				address,
			);
			expect([path, result]).toEqual([path, 0]);
		}
	});
});

describe('an exact copy with the server that goes along', () => {
	let server: ChildProcess;
	let address: string;
	beforeAll(async () => {
		expect(copy(['nguyen-ban'], surroundings)).toBe(0);
		server = spawn(process.execPath, [join(home, 'nguyen-ban/mo-kho.mjs')], { env: { ...process.env, PORT: '18223' } });
		for await (const text of server.stdout!.setEncoding('utf8')) {
			address = /http:\/\/\S+/.exec(text)?.[0] ?? '';
			if (address) break;
		}
	});
	afterAll(() => {
		server.kill();
	});

	test('searches as the site does', async () => {
		const { result, mischief } = await visit(
			browser.instance,
			'tim-kiem/?q=s%E1%BB%9Fi',
			{},
			async (page) => {
				const first = page.locator('#ket-qua li a').first();
				await first.waitFor();
				return first.getAttribute('href');
			},
			address,
		);
		expect(result).toMatch(/^\/(?:tin-tuc|van-ban|diem-tin|so)\//);
		expect(mischief).toEqual([]);
	});
});
