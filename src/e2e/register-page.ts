import type { Browser, Page } from 'playwright-core';
import { inject } from 'vitest';
import { sampleRegister } from '#search/register/sample-register.ts';
import { seedPages } from './seed-pages.ts';
import { visit } from './visit.ts';

/** The register, which a test may serve itself. */
export const file = '**/van-ban/muc-luc.json';
/** Selects the box that filters. */
export const box = '#trang--o-loc';
/** Selects the rows shown. */
export const rows = '#trang--muc-luc tbody tr';
/** The plan's page really is there, so that its row leads somewhere. */
const slug = seedPages.plan.split('/').at(-2);

/** Opens a list whose register is invented: 9 documents, and as many plain ones as wanted. */
export function visitRegister<Result>(
	browser: Browser,
	path: string,
	look: (page: Page) => Promise<Result>,
	more = 0,
	width = 1280,
) {
	return visit(browser, '/gioi-thieu/', { viewport: { width, height: 800 } }, async (page) => {
		await page.route(file, (route) => route.fulfill({ json: sampleRegister(more, slug) }));
		await page.goto(new URL(path, inject('baseUrl')).href);
		return look(page);
	});
}

/** Keeps the register back until the returned function is called. */
export async function holdRegister(page: Page): Promise<() => void> {
	const { promise, resolve } = Promise.withResolvers<void>();
	await page.route(file, (route) => promise.then(() => route.fallback()));
	return resolve;
}

/** What the live region says. */
export const statusOf = (page: Page) => page.locator('#trang--loc [role=status]').innerText();
/** Waits until the live region says something. */
export const told = (page: Page, text: string) =>
	page.locator('#trang--loc [role=status]', { hasText: text }).waitFor();
/** The first cell of every row. */
export const numbersOf = async (page: Page) =>
	(await page.locator(`${rows} th`).allInnerTexts()).map((text) => text.trim());
export const focused = (page: Page) =>
	page.evaluate(() => document.activeElement?.textContent || document.activeElement?.id);
export const tableOf = (page: Page) => page.locator('#trang--muc-luc tbody').innerHTML();
