import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { urls } from '#domain/urls.ts';
import { sharedBrowser } from './shared-browser.ts';
import { visit } from './visit.ts';

/** Whether the tiles of the map and of the calendar can be read, reached and followed. */

const browser = sharedBrowser();
const phone = { viewport: { width: 360, height: 740 } };
const tiles = '.tiles [class^="shade-"]';

async function look<Result>(path: string, see: (page: Page) => Promise<Result>, more = {}) {
	return (await visit(browser.instance, path, { ...phone, ...more }, see)).result;
}

describe.each([urls.provinces(), urls.years()])('%s', (path) => {
	test('no text leaves its tile, with numbers of four digits too', async () => {
		const outside = await look(path, (page) =>
			page.locator(tiles).evaluateAll((all) =>
				all.flatMap((tile) => {
					const room = tile.querySelector('rect')!.getBBox();
					return [...tile.querySelectorAll('text')].flatMap((text) => {
						if (text.classList.contains('number')) text.textContent = '9.999';
						const box = text.getBBox();
						const fits =
							box.x >= room.x + 1 &&
							box.x + box.width <= room.x + room.width - 1 &&
							box.y >= room.y - 1 &&
							box.y + box.height <= room.y + room.height + 1;
						return fits ? [] : [text.textContent];
					});
				}),
			),
		);
		expect(outside).toEqual([]);
	});

	test('on a phone letters have 12 pixels at least, tiles are as large as a finger needs, and nothing is cut off', async () => {
		const faults = await look(path, (page) =>
			page.locator('.tiles').evaluateAll((drawings) =>
				drawings.flatMap((drawing) => {
					const scale = (drawing as SVGSVGElement).getScreenCTM()!.a;
					const frame = drawing.getBoundingClientRect();
					const texts = [...drawing.querySelectorAll('text')];
					const small = texts.filter((text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale < 12);
					const cut = texts.filter((text) => {
						const { left, right } = text.getBoundingClientRect();
						return left < frame.left - 8 || right > frame.right + 8;
					});
					const low = [...drawing.querySelectorAll('rect')].filter((rect) => {
						const { width, height } = rect.getBoundingClientRect();
						return Math.min(width, height) < 44;
					});
					return [...small, ...cut, ...low].map(({ outerHTML }) => outerHTML);
				}),
			),
		);
		expect(faults).toEqual([]);
	});

	test.each(['light', 'dark', 'print'] as const)('text stands out 4.5 : 1 from every shade (%s)', async (mode) => {
		const contrasts = await look(path, async (page) => {
			await page.emulateMedia(mode === 'print' ? { media: 'print' } : { colorScheme: mode });
			return page.evaluate(contrastOfShades);
		});
		expect(contrasts).toHaveLength(5);
		for (const contrast of contrasts) expect(contrast).toBeGreaterThanOrEqual(4.5);
	});

	test('the keyboard goes from tile to tile as they stand, and shows where it is', async () => {
		const seen = await look(path, async (page) => {
			const links = page.locator('.tiles a:visible');
			const order = await links.evaluateAll((all) => all.map((link) => link.getAttribute('aria-label')));
			await links.first().focus();
			const reached: { label: string | null; ring: number; top: number }[] = [];
			for (const _ of order.slice(0, 12)) {
				reached.push(
					await page.evaluate(() => {
						const link = document.activeElement!;
						const rect = link.querySelector('rect');
						return {
							label: link.getAttribute('aria-label'),
							ring: rect ? Number.parseFloat(getComputedStyle(rect).strokeWidth) : 0,
							top: Math.round(link.getBoundingClientRect().top + scrollY),
						};
					}),
				);
				await page.keyboard.press('Tab');
			}
			return { order, reached: reached.filter(({ label }) => label !== null) };
		});
		const labels = seen.reached.map(({ label }) => label);
		expect(labels).toEqual(seen.order.slice(0, labels.length));
		expect(labels.length).toBeGreaterThan(1);
		expect(Math.min(...seen.reached.map(({ ring }) => ring))).toBeGreaterThan(2);
		const tops = seen.reached.map(({ top }) => top);
		expect(tops).toEqual(tops.toSorted((a, b) => a - b));
	});
});

/** In the page: gives a tile each shade in turn, and returns the contrast of its text with its ground on the paper. */
function contrastOfShades(): number[] {
	const tile = document.querySelector('.tiles [class^="shade-"]')!;
	const [rect, text] = [tile.querySelector('rect')!, tile.querySelector('text')!];
	const channels = (colour: string) => colour.match(/[\d.]+/g)!.map(Number);
	const light = ([red, green, blue]: number[]) => {
		const [r, g, b] = [red!, green!, blue!].map((value) =>
			value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
		);
		return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
	};
	const paper = channels(getComputedStyle(document.documentElement).backgroundColor);
	return [0, 1, 2, 3, 4].map((shade) => {
		tile.setAttribute('class', `shade-${shade}`);
		const { fill, fillOpacity } = getComputedStyle(rect);
		const opacity = Number(fillOpacity);
		const ground = channels(fill)
			.slice(0, 3)
			.map((value, index) => value * opacity + paper[index]! * (1 - opacity));
		const [darker, lighter] = [light(ground), light(channels(getComputedStyle(text).fill))].sort((a, b) => a - b);
		return (lighter! + 0.05) / (darker! + 0.05);
	});
}
