import { describe, expect, test } from 'vitest';
import { builtKinds, pageOfEachKind } from './page-kinds.ts';
import { sharedBrowser } from './shared-browser.ts';
import { visit } from './visit.ts';

const browser = sharedBrowser();

describe.each(builtKinds())('%s (%s)', (_, path) => {
	test('raises no error, breaks no policy, asks no other host, and does not scroll sideways at 320 px', async () => {
		const options = { viewport: { width: 320, height: 640 }, serviceWorkers: 'allow' } as const;
		const { result, mischief } = await visit(browser.instance, path, options, async (page) => {
			await page.waitForLoadState('networkidle');
			return page.evaluate(async () => {
				// Text set in the fallback font has other widths.
				await document.fonts.ready;
				return {
					page: document.documentElement.scrollWidth,
					// `overflow: hidden` on the body would hide what sticks out instead of fitting it.
					clipped: [document.documentElement, document.body].some((element) =>
						/hidden|clip/.test(getComputedStyle(element).overflowX),
					),
				};
			});
		});
		expect(mischief).toEqual([]);
		expect(result).toEqual({ page: 320, clipped: false });
	});

	test('shows its heading and text without JavaScript', async () => {
		const { result } = await visit(browser.instance, path, { javaScriptEnabled: false }, async (page) => ({
			heading: await page.locator('h1').first().isVisible(),
			main: (await page.locator('main').innerText()).trim().length,
		}));
		expect(result.heading).toBe(true);
		expect(result.main).toBeGreaterThan(20);
	});
});

test('without JavaScript the search page says what to do instead', async () => {
	const path = pageOfEachKind()['tìm kiếm'] ?? '/tim-kiem/';
	const { result } = await visit(browser.instance, path, { javaScriptEnabled: false }, async (page) => ({
		text: await page.locator('main').innerText(),
		links: await page.locator('main a[href^="/"]').filter({ visible: true }).count(),
	}));
	expect(result.text).toMatch(/JavaScript/);
	expect(result.links).toBeGreaterThan(0);
});
