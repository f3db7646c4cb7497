import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { seedPages } from './seed-pages.ts';
import { sharedBrowser } from './shared-browser.ts';
import { visit } from './visit.ts';

const browser = sharedBrowser();
const directive = '/so/25-ct-tw/';
const prose = '.text .prose';

/** Where the page is, and whether the place that its address names is in sight and stands out. */
async function arrival(page: Page) {
	await page.waitForLoadState('load');
	return page.evaluate(() => {
		const place = document.querySelector(':target');
		const { top, bottom } = place?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
		return {
			path: location.pathname,
			text: place?.textContent,
			inSight: top >= 0 && bottom <= innerHeight,
			// The words before a place explain it.
			atTheEdge: top < 40,
			standsOut: place !== null && getComputedStyle(place).backgroundColor !== 'rgba(0, 0, 0, 0)',
		};
	});
}

describe.each([
	[360, 740],
	[1280, 800],
])('at %i px', (width, height) => {
	const viewport = { width, height };

	test('a short form in the news leads to the page of the number, its sentence to the document, and back', async () => {
		const { result } = await visit(browser.instance, seedPages.news, { viewport }, async (page) => {
			await page.locator(prose).getByRole('link', { name: 'Chỉ thị 25', exact: true }).click();
			await page.waitForURL(`**${directive}`);
			await page.locator(`a[href^="${seedPages.plan}#vien-dan--"]`).click();
			await page.waitForURL(`**${seedPages.plan}#*`);
			const plan = await arrival(page);
			await page.locator(prose).getByRole('link', { name: '25-CT/TW', exact: true }).click();
			await page.waitForURL(`**${directive}`);
			await page.locator(`a[href^="${seedPages.news}#vien-dan--"]`).click();
			await page.waitForURL(`**${seedPages.news}#*`);
			return { plan, news: await arrival(page) };
		});
		const found = { inSight: true, atTheEdge: false, standsOut: true };
		expect(result.plan).toEqual({ path: seedPages.plan, text: '25-CT/TW', ...found });
		expect(result.news).toEqual({ path: seedPages.news, text: 'Chỉ thị 25', ...found });
	});
});

test('the mark of a citation is seen, not read and not copied', async () => {
	const { result } = await visit(browser.instance, seedPages.plan, {}, async (page) => {
		const link = page.locator(`${prose} a.vd`).first();
		const text = await link.textContent();
		const session = await page.context().newCDPSession(page);
		await session.send('Accessibility.enable');
		const { nodes } = await session.send('Accessibility.getFullAXTree');
		return {
			text,
			drawn: await link.evaluate((element) => getComputedStyle(element, '::after').content),
			read: nodes
				.filter(({ role, name }) => role?.value === 'link' && String(name?.value).startsWith(text!))
				.map(({ name }) => name?.value),
			copied: await link.evaluate((element) => {
				getSelection()!.selectAllChildren(element.closest('p, li')!);
				return String(getSelection());
			}),
		};
	});
	expect(result.drawn).toMatch(/^"[○●]"/);
	expect(new Set(result.read)).toEqual(new Set([result.text]));
	expect(result.copied).toContain(result.text);
	expect(result.copied).not.toMatch(/[○●]/);
});

test('what a mark means is read with the link, and one press away', async () => {
	const { result } = await visit(browser.instance, seedPages.plan, {}, async (page) => {
		const described = await page
			.locator(`${prose} a.vd`)
			.evaluateAll((links) =>
				links.map((link) =>
					(link.getAttribute('aria-describedby') ?? '')
						.split(' ')
						.map((id) => document.getElementById(id)?.textContent),
				),
			);
		await page.getByRole('link', { name: 'nghĩa là gì?' }).click();
		return { described, legend: await arrival(page) };
	});
	expect(result.described.flat()).not.toContain(undefined);
	expect(result.described.map(([state]) => state)).toContain('kho mới chỉ biết qua viện dẫn');
	expect(result.legend).toMatchObject({ inSight: true, standsOut: true });
	expect(result.legend.text).toContain('kho có văn bản');
});

test('on paper a citation carries no mark', async () => {
	const { result } = await visit(browser.instance, seedPages.plan, {}, async (page) => {
		await page.emulateMedia({ media: 'print' });
		return page
			.locator(`${prose} a.vd`)
			.first()
			.evaluate((element) => getComputedStyle(element, '::after').content);
	});
	expect(result).toBe('none');
});
