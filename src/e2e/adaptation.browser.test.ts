import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { walk } from './focus-walk.ts';
import { openFolds } from './open-folds.ts';
import { builtKinds, pageOfEachKind } from './page-kinds.ts';
import { visitRegister } from './register-page.ts';
import { settled } from './search-page.ts';
import { sharedBrowser } from './shared-browser.ts';
import { visit } from './visit.ts';

/** What readers set for all pages: colours of their own, and less movement. */
const browser = sharedBrowser();

/** In the page: what of its drawings has a colour that the reader has not chosen. */
function ownColours(): string[] {
	const probe = document.body.appendChild(document.createElement('i'));
	const chosen = new Set(
		['Canvas', 'CanvasText', 'LinkText', 'ButtonText', 'GrayText', 'Highlight'].map((name) => {
			probe.style.color = name;
			return getComputedStyle(probe).color;
		}),
	);
	probe.remove();
	const faults = [...document.querySelectorAll('main svg *')].flatMap((shape) => {
		if (!shape.checkVisibility() || !(shape instanceof SVGGeometryElement || shape instanceof SVGTextElement))
			return [];
		const { fill, fillOpacity, stroke } = getComputedStyle(shape);
		const painted = [...(fillOpacity === '0' ? [] : [fill]), stroke].filter((colour) => colour !== 'none');
		return painted.filter((colour) => !chosen.has(colour)).map((colour) => `${shape.outerHTML.slice(0, 60)} ${colour}`);
	});
	return [...new Set(faults)];
}

/** In the page: what moves by itself, or would when it is used. */
function movements(): string[] {
	const moving = [...document.querySelectorAll('*')].filter((element) => {
		const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
		return /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
	});
	return [...moving.map((element) => element.outerHTML.slice(0, 80)), ...document.getAnimations().map(String)];
}

test.each(builtKinds())('%s (%s): colours of the reader reach its drawings too, and nothing moves', async (_, path) => {
	const options = { forcedColors: 'active', colorScheme: 'dark', reducedMotion: 'reduce' } as const;
	const { result } = await visit(browser.instance, path, options, async (page) => {
		await openFolds(page);
		return {
			drawings: await page.evaluate(ownColours),
			movements: await page.evaluate(movements),
			axe: await axeFaults(page, { only: 'cat.color' }),
		};
	});
	expect(result).toEqual({ drawings: [], movements: [], axe: [] });
});

describe.each(['light', 'dark'] as const)('in colours of the reader (%s)', (colorScheme) => {
	const options = { forcedColors: 'active', colorScheme } as const;

	test('the ring around what has the focus is seen', async () => {
		const path = pageOfEachKind()['danh sách tỉnh']!;
		const { result } = await visit(browser.instance, path, options, (page) => walk(page));
		expect(result.filter(({ unseen }) => unseen)).toEqual([]);
	});

	/** What is left of the look of elements when their colours are those of the reader. */
	const marksOf = (page: Page, selector: string) =>
		page.locator(selector).evaluateAll((all) =>
			all.map((element) => {
				const style = getComputedStyle(element);
				const after = getComputedStyle(element.querySelector('.count') ?? element, '::after');
				const ground = getComputedStyle(document.documentElement).backgroundColor;
				const edges = [style.borderBottomColor, style.borderLeftColor].map((colour) => colour !== ground);
				const { fontWeight, textDecorationLine, outlineStyle } = style;
				return JSON.stringify([edges, fontWeight, textDecorationLine, outlineStyle, after.content, after.clipPath]);
			}),
		);
	/** Whether what is chosen looks unlike whatever is not. */
	const differ = async (page: Page, chosen: string, others: string) => {
		const [marks, plain] = [await marksOf(page, chosen), await marksOf(page, others)];
		return marks.length > 0 && plain.length > 0 && !marks.some((mark) => plain.includes(mark));
	};

	test('what is chosen is marked by more than a colour', async () => {
		const search = await visit(browser.instance, '/tim-kiem/?tinh=lai-chau&xep=moi', options, async (page) => {
			await settled(page);
			return {
				section: await differ(page, 'header [aria-current]', '.sections a:not([aria-current])'),
				filter: await differ(page, '.values a[aria-current]', '.values a[href]:not([aria-current])'),
				order: await differ(page, '.orders [aria-current]', '.orders a:not([aria-current])'),
			};
		});
		const dialog = await visit(browser.instance, '/tin-tuc/', options, async (page) => {
			await page.keyboard.press('/');
			await page.fill('dialog input', 'lai chau');
			await page.locator('[role=option]', { hasText: 'trong toàn kho' }).waitFor();
			await page.keyboard.press('ArrowDown');
			return {
				section: await differ(page, '.sections [aria-current]', '.sections a:not([aria-current])'),
				option: await differ(page, '[role=option][aria-selected=true]', '[role=option][aria-selected=false]'),
			};
		});
		expect({ ...search.result, ...dialog.result }).toEqual({ section: true, filter: true, order: true, option: true });
	});
});

test('the order of the register is marked by a shape', async () => {
	const { result } = await visitRegister(browser.instance, '/van-ban/?xep=ngay', async (page) => {
		await page.locator('[aria-sort]').waitFor();
		return page
			.locator('#trang--muc-luc thead th')
			.evaluateAll((all) =>
				all.map((th) => [th.ariaSort, getComputedStyle(th.querySelector('button')!, '::after').clipPath]),
			);
	});
	const shapes = new Map(result.map(([sort, shape]) => [sort, shape]));
	expect(shapes.size).toBe(2);
	expect(new Set(shapes.values()).size).toBe(2);
});

test('with less movement pages follow each other without an effect', async () => {
	const effects = async (reducedMotion: 'reduce' | 'no-preference') =>
		(
			await visit(browser.instance, '/gioi-thieu/', { reducedMotion }, async (page) => {
				await page.evaluate(() =>
					addEventListener('pageswap', (event) =>
						sessionStorage.setItem('effect', String((event as PageSwapEvent).viewTransition !== null)),
					),
				);
				await page.getByRole('link', { name: 'Tin tức' }).first().click();
				await page.waitForURL('**/tin-tuc/');
				return page.evaluate(() => sessionStorage.getItem('effect'));
			})
		).result;
	expect([await effects('no-preference'), await effects('reduce')]).toEqual(['true', 'false']);
});
